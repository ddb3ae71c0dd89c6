package quarry.plan.template;

import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;

/// Service tickets that are understood, looked up and answered.
///
/// Requests a day = tickets a month × 12 ÷ 365 × requests a ticket. Each request carries the instructions, the
/// articles found and the ticket. An outcome is a ticket that is resolved without a person.
public final class TicketsTemplate implements Template {

    static final Question TICKETS =
            Question.figure("tickets", "a month", "20000", "1", "1000000000000");
    static final Question REQUESTS = Question.figure("requests", "requests", "3", "0.1", "1000");
    static final Question RESOLVED = Question.share("resolved", "0.4");
    static final Question ARTICLES = Question.figure("articles", "articles", "4", "0", "1000");
    static final Question ARTICLE = Question.tokens("article", 400);
    static final Question TICKET = Question.tokens("ticket", 250);
    static final Question INSTRUCTIONS = Question.tokens("instructions", 1000);
    static final Question ANSWER = Question.tokens("reply", 200);
    static final Question HITS = Question.share("hits", "0.9").assumption();

    @Override
    public String id() {
        return "tickets";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                TICKETS, REQUESTS, RESOLVED, ARTICLES, ARTICLE, TICKET, INSTRUCTIONS, ANSWER, HITS);
    }

    @Override
    public Workload workload(String id, String name, Answers answers) {
        BigDecimal aDay = Traffics.meanOfMonths(answers.product(TICKETS, REQUESTS));
        return Workload.of(
                        id,
                        name,
                        Traffics.traffic(aDay, BuiltInProfile.BUSINESS_HOURS),
                        Traffics.request(
                                answers.to(INSTRUCTIONS),
                                answers.product(ARTICLES, ARTICLE),
                                answers.to(TICKET),
                                answers.to(ANSWER)))
                .withCache(Traffics.repeated(answers.to(INSTRUCTIONS), answers.to(HITS)))
                .withOutcomesPerRequest(
                        Traffics.rounded(answers.to(RESOLVED), answers.to(REQUESTS)));
    }
}

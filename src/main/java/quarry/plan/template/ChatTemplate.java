package quarry.plan.template;

import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;

/// People who talk with an assistant: users × conversations × turns.
///
/// Requests a day = users × conversations a day × turns × days a week ÷ 7. Each turn sends the instructions, what was
/// looked up for it and the turns before it; the history is the plan's own formula. The instructions are what a cache
/// can hold, found by all turns but the first.
public final class ChatTemplate implements Template {

    static final Question USERS = Question.whole("users", "people", 1000, 1, 1_000_000_000);
    static final Question CONVERSATIONS =
            Question.figure("conversations", "a day", "2", "0.001", "1000");
    static final Question TURNS = Question.figure("turns", "turns", "5", "1", "1000");
    static final Question DAYS = Question.figure("days", "days", "5", "1", "7");
    static final Question SYSTEM = Question.tokens("system", 800);
    static final Question CONTEXT = Question.tokens("context", 1200);
    static final Question QUESTION = Question.tokens("question", 60);
    static final Question ANSWER = Question.tokens("answer", 300);

    @Override
    public String id() {
        return "chat";
    }

    @Override
    public List<Question> questions() {
        return List.of(USERS, CONVERSATIONS, TURNS, DAYS, SYSTEM, CONTEXT, QUESTION, ANSWER);
    }

    @Override
    public Workload workload(String id, String name, Answers answers) {
        BigDecimal turns = answers.to(TURNS);
        BigDecimal aDay =
                Traffics.meanOfDays(answers.product(USERS, CONVERSATIONS, TURNS), answers.to(DAYS));
        return Workload.of(
                        id,
                        name,
                        Traffics.traffic(aDay, BuiltInProfile.BUSINESS_HOURS),
                        Traffics.request(
                                        answers.to(SYSTEM),
                                        answers.to(CONTEXT),
                                        answers.to(QUESTION),
                                        answers.to(ANSWER))
                                .withConversationTurns(Traffics.plain(turns)))
                .withCache(Traffics.repeated(answers.to(SYSTEM), Traffics.allButTheFirst(turns)))
                .withOutcomesPerRequest(Traffics.rounded(BigDecimal.ONE, turns));
    }
}

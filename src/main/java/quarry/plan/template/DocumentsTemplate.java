package quarry.plan.template;

import quarry.money.Precision;
import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;

/// Documents that are read overnight: documents × pages.
///
/// A document takes ⌈pages ÷ pages a request⌉ requests; requests a day = documents a month × 12 ÷ 365 × that many.
/// Its pages and its answer are shared out evenly over them, and each carries the instructions. Nobody waits, so batch
/// is possible; the night's requests come close together, so the instructions are mostly found in a cache.
public final class DocumentsTemplate implements Template {

    static final Question DOCUMENTS =
            Question.figure("documents", "a month", "30000", "1", "1000000000000");
    static final Question PAGES = Question.figure("pages", "pages", "8", "0.1", "100000");
    static final Question AT_ONCE =
            Question.figure("pagesPerRequest", "pages", "20", "1", "100000").assumption();
    static final Question PAGE = Question.tokens("page", 650);
    static final Question INSTRUCTIONS = Question.tokens("instructions", 900);
    static final Question ANSWER = Question.tokens("extract", 500);
    static final Question HITS = Question.share("hits", "0.9").assumption();

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public List<Question> questions() {
        return List.of(DOCUMENTS, PAGES, AT_ONCE, PAGE, INSTRUCTIONS, ANSWER, HITS);
    }

    @Override
    public Workload workload(String id, String name, Answers answers) {
        BigDecimal requests =
                Precision.roundedUp(Precision.quotient(answers.to(PAGES), answers.to(AT_ONCE)));
        BigDecimal aDay = Traffics.meanOfMonths(answers.to(DOCUMENTS).multiply(requests));
        return Workload.of(
                        id,
                        name,
                        Traffics.traffic(aDay, BuiltInProfile.NIGHTLY),
                        Traffics.request(
                                answers.to(INSTRUCTIONS),
                                Traffics.rounded(answers.product(PAGES, PAGE), requests),
                                BigDecimal.ZERO,
                                Traffics.rounded(answers.to(ANSWER), requests)))
                .withCache(Traffics.repeated(answers.to(INSTRUCTIONS), answers.to(HITS)))
                .withRealTime(false)
                .withOutcomesPerRequest(Traffics.rounded(BigDecimal.ONE, requests));
    }
}

package quarry.plan.template;

import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;

/// Very many small texts, each given a label.
///
/// Requests a day = items a day ÷ items a request. A request carries the instructions once and so many items, and
/// answers with a label for each. Nobody waits, so batch is possible.
public final class ClassificationTemplate implements Template {

    static final Question ITEMS = Question.figure("items", "a day", "500000", "1", "1000000000000");
    static final Question AT_ONCE =
            Question.whole("itemsPerRequest", "items", 1, 1, 10_000).assumption();
    static final Question INSTRUCTIONS = Question.tokens("labels", 600);
    static final Question ITEM = Question.tokens("item", 150);
    static final Question LABEL = Question.tokens("label", 8);
    static final Question HITS = Question.share("hits", "0.9").assumption();

    @Override
    public String id() {
        return "classification";
    }

    @Override
    public List<Question> questions() {
        return List.of(ITEMS, AT_ONCE, INSTRUCTIONS, ITEM, LABEL, HITS);
    }

    @Override
    public Workload workload(String id, String name, Answers answers) {
        return Workload.of(
                        id,
                        name,
                        Traffics.traffic(
                                Traffics.rounded(answers.to(ITEMS), answers.to(AT_ONCE)),
                                BuiltInProfile.FLAT),
                        Traffics.request(
                                answers.to(INSTRUCTIONS),
                                BigDecimal.ZERO,
                                answers.product(AT_ONCE, ITEM),
                                answers.product(AT_ONCE, LABEL)))
                .withCache(Traffics.repeated(answers.to(INSTRUCTIONS), answers.to(HITS)))
                .withRealTime(false)
                .withOutcomesPerRequest(Traffics.plain(answers.to(AT_ONCE)));
    }
}

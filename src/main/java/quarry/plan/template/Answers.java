package quarry.plan.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the user said to the questions of a template; a question not answered has its usual answer.
public final class Answers {

    private final Map<String, BigDecimal> byQuestion;

    private Answers(Map<String, BigDecimal> byQuestion) {
        this.byQuestion = byQuestion;
    }

    public static Answers usual() {
        return new Answers(Map.of());
    }

    /// @throws IllegalArgumentException if the answer is outside what the question allows
    public Answers with(Question question, BigDecimal answer) {
        if (answer.compareTo(question.least()) < 0 || answer.compareTo(question.most()) > 0) {
            throw new IllegalArgumentException(
                    question.id()
                            + " is "
                            + answer.toPlainString()
                            + "; allowed: "
                            + question.least().toPlainString()
                            + " to "
                            + question.most().toPlainString());
        }
        Map<String, BigDecimal> changed = new HashMap<>(byQuestion);
        changed.put(question.id(), answer);
        return new Answers(changed);
    }

    public BigDecimal to(Question question) {
        return byQuestion.getOrDefault(question.id(), question.usual());
    }

    BigDecimal product(Question... questions) {
        return List.of(questions).stream()
                .map(this::to)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && answers.byQuestion.equals(byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }
}

package quarry.app.viewmodel.template;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.template.Answers;
import quarry.plan.template.Question;
import quarry.plan.template.Template;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The questions of the chosen template. What was answered is kept while the user looks at other templates.
final class Questionnaire {

    private final Texts words;
    private final Locale locale;
    private final Runnable changed;
    private final Map<String, Answers> answers = new HashMap<>();
    private final ObservableList<Asked> asked = FXCollections.observableArrayList();
    private final ObservableList<Asked> shown = FXCollections.unmodifiableObservableList(asked);
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    Questionnaire(Texts words, Locale locale, Runnable changed) {
        this.words = words;
        this.locale = locale;
        this.changed = changed;
    }

    ObservableList<Asked> asked() {
        return shown;
    }

    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    Answers answers(Template template) {
        return answers.getOrDefault(template.id(), Answers.usual());
    }

    void forget() {
        answers.clear();
    }

    void ask(Template template) {
        asked.setAll(template.questions().stream().map(q -> asked(template, q)).toList());
        check();
    }

    private Asked asked(Template template, Question question) {
        FieldViewModel<BigDecimal> field =
                new FieldViewModel<>(
                        words.get("question." + question.id()),
                        words.get("unit." + question.unit()),
                        notation(question),
                        answer -> {
                            answers.put(template.id(), answers(template).with(question, answer));
                            changed.run();
                        });
        field.start(answers(template).to(question));
        field.errorProperty().subscribe((_, _) -> check());
        return new Asked(question, field);
    }

    private NumberNotation notation(Question question) {
        if (question.isShare()) {
            return NumberNotation.percentBetween(
                    locale,
                    question.least().movePointRight(2).toPlainString(),
                    question.most().movePointRight(2).toPlainString());
        }
        return question.whole()
                ? NumberNotation.wholeBetween(
                        locale, question.least().longValue(), question.most().longValue())
                : NumberNotation.between(
                        locale, question.least().toPlainString(), question.most().toPlainString());
    }

    private void check() {
        valid.set(asked.stream().allMatch(a -> a.field().errorProperty().get().isEmpty()));
    }
}

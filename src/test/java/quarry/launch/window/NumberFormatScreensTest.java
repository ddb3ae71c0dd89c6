package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.compare.Span;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The screens of a user whose numbers are not written as in English: nothing is cut off, and no figure is written as
/// others do, which would be another number.
@ExtendWith(ApplicationExtension.class)
class NumberFormatScreensTest {

    private final RateCard card = BundledCard.read();

    NumberFormatScreensTest() throws Exception {}

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "de-CH"})
    void everyFigureIsWrittenAsTheUserDoes(String tag, FxRobot robot) {
        Locale locale = Locale.forLanguageTag(tag);
        var faults = new ArrayList<String>();
        var foreign = new TreeSet<String>();
        var pictures = new Pictures();
        robot.interact(
                () -> {
                    for (Screens.Shot shot : shots(locale)) {
                        String name = shot.name() + "-" + tag;
                        pictures.add(name, shot.picture(1280, 800, Theme.LIGHT));
                        faults.addAll(Legibility.faults(name, shot.view()));
                        texts(shot.view())
                                .map(this::withoutNames)
                                .filter(text -> foreign(locale).matcher(text).find())
                                .forEach(text -> foreign.add(name + ": " + text));
                    }
                });
        pictures.write();
        assertEquals(List.of(), List.copyOf(foreign));
        assertEquals(List.of(), faults);
    }

    private List<Screens.Shot> shots(Locale locale) {
        var screens = new Screens(card, inEuros(Sample.plan()), locale);
        if (!locale.equals(Locale.GERMANY)) {
            return List.of(screens.shot("compare", Theme.LIGHT, NumberFormatScreensTest::each));
        }
        var shots = new ArrayList<>(screens.all(Theme.LIGHT));
        shots.add(screens.shot("each", Theme.LIGHT, NumberFormatScreensTest::each));
        shots.add(screens.shot("refused", Theme.LIGHT, NumberFormatScreensTest::mistype));
        return shots;
    }

    /// What a thousand requests cost, and how the dearest line of the last of it comes about.
    private static void each(WorkbenchViewModel w) {
        w.compare().spanProperty().set(Span.THOUSAND_REQUESTS);
        w.compare().selectTotal(w.scenarios().rows().getLast().id());
    }

    private static Plan inEuros(Plan plan) {
        return plan.withCurrency(
                new PlanCurrency(
                        new DisplayCurrency("EUR", new BigDecimal("0.9215"), ""), Extras.NONE));
    }

    private static void mistype(WorkbenchViewModel w) {
        w.selection().editWorkload(w.selection().workload());
        w.workload().request().output().textProperty().set("many");
        w.workload().week().stroke(List.of(30, 31, 32), new BigDecimal("0.25"));
    }

    /// A point or a comma between digits that the locale has not there.
    private static Pattern foreign(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return Pattern.compile(
                Stream.of('.', ',')
                        .map(
                                c ->
                                        symbols.getDecimalSeparator() == c
                                                ? "\\d[" + c + "](\\d\\d0(?!\\d)|\\d+[.,]\\d)"
                                                : symbols.getGroupingSeparator() == c
                                                        ? "\\d[" + c + "](\\d{1,2}(?!\\d)|\\d{4})"
                                                        : "\\d[" + c + "]\\d")
                        .reduce((a, b) -> a + "|" + b)
                        .orElseThrow());
    }

    private String withoutNames(String text) {
        String rest = text;
        for (String name :
                card.models().values().stream()
                        .flatMap(m -> Stream.of(m.name(), m.id()))
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList()) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own =
                Stream.of(
                                node instanceof Labeled labeled ? labeled.getText() : null,
                                node instanceof Text text ? text.getText() : null,
                                node instanceof TextInputControl input ? input.getText() : null,
                                node instanceof TextInputControl input
                                        ? input.getPromptText()
                                        : null,
                                node instanceof Control control && control.getTooltip() != null
                                        ? control.getTooltip().getText()
                                        : null,
                                node.getAccessibleText(),
                                node.getAccessibleHelp())
                        .filter(text -> text != null);
        return node instanceof Parent parent
                ? Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(NumberFormatScreensTest::texts))
                : own;
    }
}

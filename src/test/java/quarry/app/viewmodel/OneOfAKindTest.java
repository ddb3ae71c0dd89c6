package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.findmodel.OfferSpan;
import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sentences about a plan of one month, one workload and one scenario, and about what is not all priced.
class OneOfAKindTest {

    private static final Pattern ONE_OF_MANY =
            Pattern.compile(
                    "(?<![0-9.,])1"
                        + " (months|scenarios|workloads|units|others|rates|offers|days|purchases)");

    private final Desk desk = new Desk(alone());

    private static Plan alone() {
        Plan plan = Samples.plan();
        return plan.withMonths(1)
                .withWorkloads(List.of(plan.workloads().getFirst()))
                .withScenarios(
                        List.of(
                                plan.scenarios()
                                        .getFirst()
                                        .withDeployments(
                                                List.of(Samples.deployment("chat", "large")))));
    }

    @Test
    void oneThingIsNotSaidToBeMany() {
        List<String> said = new ArrayList<>();
        desk.workbench.selection().show(Subject.FORECAST);
        said.add(desk.workbench.forecast().pageProperty().get().headline());
        said.add(desk.workbench.forecast().pageProperty().get().plot().description());
        for (ChartKind kind : ChartKind.values()) {
            desk.workbench.selection().show(Subject.COMPARISON);
            desk.workbench.compare().chartProperty().set(kind);
            var page = desk.workbench.compare().pageProperty().get();
            said.add(page.headline());
            said.add(page.charts().groups().description());
            said.add(page.charts().months().description());
        }
        desk.workbench.compare().selectTotal("all-large");
        for (Span span : Span.values()) {
            desk.workbench.compare().spanProperty().set(span);
            said.add(desk.workbench.why().pageProperty().get().reckoning());
        }
        desk.workbench.selection().show(Subject.FIND_MODEL);
        for (OfferSpan span : OfferSpan.values()) {
            desk.workbench.findModel().subject().span().choose(span);
            said.add(desk.workbench.findModel().pageProperty().get().answer());
            said.add(desk.workbench.findModel().pageProperty().get().caption());
        }
        desk.workbench.presentation().start();
        for (int page = 0; page < 4; page++) {
            said.add(desk.workbench.presentation().slideProperty().get().sentence());
            desk.workbench.presentation().next();
        }
        said.add(desk.workbench.status().textProperty().get());
        for (String text : said) {
            assertFalse(ONE_OF_MANY.matcher(text).find(), text);
            assertFalse(text.contains("{"), text);
        }
        assertTrue(said.contains("All large costs 600.00 USD in January 2027."), said.toString());
        assertTrue(said.contains("600.00 USD in 1 month × 12"), said.toString());
    }

    @Test
    void whatAPageOfThePresentationSaysIsNoMoreThanWhatHasAPrice() {
        Plan plan = Samples.withMissingRate();
        Desk missing = new Desk(plan.withScenarios(plan.scenarios().reversed()));
        PresentationViewModel presentation = missing.workbench.presentation();
        presentation.start();
        presentation.next();
        presentation.next();
        assertEquals(
                "All small costs at least 72.00 USD in January 2027 and at least 72.00 USD in"
                        + " February 2027.",
                presentation.slideProperty().get().sentence());
    }
}

package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.price.TestCard;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Term;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;
import quarry.store.plan.PlanWriter;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Desks with a card that sells Large and Small on demand and by the unit, and trains Small.
final class Assumed {

    static final Extras KEPT = Extras.of(Map.of("later", "[1,2]"));

    private Assumed() {}

    static RateCard card() {
        return new TestCard()
                .onDemand("large", "10", "20")
                .unitHour("large", Term.ONE_MONTH, "5")
                .onDemand("small", "1", "2")
                .unitHour("small", Term.ONE_MONTH, "1")
                .customization("small", Component.TRAINING_TOKEN, "3")
                .customization("small", Component.STORAGE_MONTH, "2")
                .customization("small", Component.INPUT, "1")
                .customization("small", Component.OUTPUT, "2")
                .card();
    }

    static AssumptionsViewModel shown(Desk desk) {
        desk.workbench.selection().show(Subject.ASSUMPTIONS);
        return desk.workbench.assumptions();
    }

    static Desk with(UnaryOperator<Plan> change) {
        Desk desk = new Desk(change.apply(Samples.plan()), card());
        shown(desk);
        return desk;
    }

    static List<AssumptionLine> lines(Desk desk, AssumptionKind kind) {
        return desk.workbench.assumptions().rows(kind).stream().map(Row::content).toList();
    }

    static List<String> offered(ChoiceViewModel<String> choice) {
        return choice.choices().stream().map(Choice::text).toList();
    }

    static Plan reopened(Plan plan) {
        return assertInstanceOf(PlanReading.Opened.class, PlanReader.read(PlanWriter.bytes(plan)))
                .plan();
    }
}

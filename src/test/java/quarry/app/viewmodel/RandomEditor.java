package quarry.app.viewmodel;

import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.PicksViewModel;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.app.viewmodel.scenarios.ModelChoice;
import quarry.app.viewmodel.scenarios.ModelSearchViewModel;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Somebody who does anything that the editors let him do, from a seed. Each step tells what it was.
final class RandomEditor {

    private static final List<Subject> SCREENS =
            List.of(
                    Subject.WORKLOAD,
                    Subject.SCENARIO,
                    Subject.ASSUMPTIONS,
                    Subject.WORKLOADS,
                    Subject.COMPARISON);

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "0",
                    "1",
                    "2",
                    "12",
                    "50",
                    "100",
                    "120",
                    "0.5",
                    "1.50",
                    "-1",
                    "1,000",
                    "300k",
                    "1e12",
                    "1e40",
                    "abc",
                    "2026-03",
                    "2028-01",
                    "EUR 0.92",
                    "2,500; 800",
                    "  spaces  ",
                    "Ünï \"quoted\" [1]",
                    "p0",
                    "c0",
                    "c1",
                    "x".repeat(101),
                    "y".repeat(300));

    private final Random random;
    private final Desk desk;
    private final WorkbenchViewModel workbench;
    private final RandomLists lists;

    RandomEditor(long seed, Desk desk) {
        this.random = new Random(seed);
        this.desk = desk;
        this.workbench = desk.workbench;
        this.lists = new RandomLists(random, desk);
    }

    /// The editor that is on show, or the settings, which always are.
    static Object editor(WorkbenchViewModel workbench) {
        return switch (workbench.selection().subjectProperty().get()) {
            case WORKLOAD -> workbench.workload();
            case SCENARIO -> workbench.scenario();
            case ASSUMPTIONS -> workbench.assumptions();
            default -> workbench.settings();
        };
    }

    String step() {
        return switch (random.nextInt(14)) {
            case 0 -> goTo(SCREENS.get(random.nextInt(SCREENS.size())));
            case 1 -> workload();
            case 2 -> scenario();
            case 3 -> structure();
            case 4, 5 -> ofEditor();
            case 6, 7 -> pick();
            case 8 -> history();
            default -> type();
        };
    }

    private String goTo(Subject screen) {
        workbench.selection().show(screen);
        return "show " + screen;
    }

    private String workload() {
        Workload workload = lists.one(desk.plan().workloads());
        if (workload != null) {
            workbench.selection().selectWorkload(workload.id());
        }
        return "select workload " + (workload == null ? "" : workload.id());
    }

    private String scenario() {
        Scenario scenario = lists.one(desk.plan().scenarios());
        if (scenario != null) {
            workbench.selection().selectScenario(scenario.id());
        }
        return "select scenario " + (scenario == null ? "" : scenario.id());
    }

    private String history() {
        if (random.nextBoolean()) {
            workbench.document().undo();
            return "undo";
        }
        workbench.document().redo();
        return "redo";
    }

    private String structure() {
        Plan plan = desk.plan();
        Workload workload = lists.one(plan.workloads());
        Scenario scenario = lists.one(plan.scenarios());
        int what = random.nextInt(10);
        if (what == 0) {
            workbench.workloads().add();
        } else if (what == 1) {
            workbench.scenarios().add();
        } else if (workload != null && what < 6) {
            String id = workload.id();
            switch (what) {
                case 2 -> workbench.workloads().duplicate(id);
                case 3 -> workbench.workloads().remove(id);
                case 4 -> workbench.workloads().moveUp(id);
                default -> workbench.workloads().moveTo(id, random.nextInt(4));
            }
        } else if (scenario != null) {
            String id = scenario.id();
            switch (what) {
                case 6 -> workbench.scenarios().duplicate(id);
                case 7 -> workbench.scenarios().remove(id);
                case 8 -> workbench.scenarios().setBase(id);
                default -> workbench.scenarios().moveDown(id);
            }
        }
        return "structure " + what;
    }

    private String ofEditor() {
        int what = random.nextInt(7);
        switch (editor(workbench)) {
            case WorkloadEditorViewModel workload -> lists.workload(workload, what);
            case ScenarioEditorViewModel scenario -> lists.scenario(scenario, what);
            case AssumptionsViewModel assumptions -> lists.assumptions(assumptions, what);
            default -> {}
        }
        return "list " + what;
    }

    private String model(ModelSearchViewModel search) {
        ModelChoice model = lists.one(search.found());
        if (model != null) {
            search.choose(model);
        }
        return "choose model " + model;
    }

    private String pick() {
        if (editor(workbench) instanceof ScenarioEditorViewModel scenario
                && scenario.presentProperty().get()
                && random.nextInt(6) == 0) {
            boolean pooled = random.nextBoolean() && scenario.pools().presentProperty().get();
            return pooled || scenario.deployment().presentProperty().get()
                    ? model(
                            pooled
                                    ? scenario.pools().inputs().model()
                                    : scenario.deployment().model())
                    : "no model to choose";
        }
        ShownInputs inputs = ShownInputs.of(editor(workbench));
        Set<String> all = new LinkedHashSet<>(inputs.choices().keySet());
        all.addAll(inputs.switches().keySet());
        all.addAll(inputs.picks().keySet());
        String path = lists.one(all);
        if (path == null || !onShow(path)) {
            return "nothing to pick";
        }
        ChoiceViewModel<?> choice = inputs.choices().get(path);
        SwitchViewModel toggle = inputs.switches().get(path);
        PicksViewModel<?> picks = inputs.picks().get(path);
        if (choice != null && choice.appliesProperty().get()) {
            pick(choice);
        } else if (toggle != null) {
            toggle.onProperty().set(!toggle.onProperty().get());
        } else if (picks != null) {
            pick(picks);
        }
        return "pick " + path;
    }

    private <T> void pick(ChoiceViewModel<T> choice) {
        Choice<T> one = lists.one(choice.choices());
        if (one != null) {
            choice.choose(one.value());
        }
    }

    private <T> void pick(PicksViewModel<T> picks) {
        Set<T> some = new LinkedHashSet<>();
        picks.choices()
                .forEach(
                        c -> {
                            if (random.nextBoolean()) {
                                some.add(c.value());
                            }
                        });
        picks.pick(some);
    }

    private String type() {
        ShownInputs inputs = ShownInputs.of(editor(workbench));
        String path = lists.one(inputs.fields().keySet());
        if (path == null || !onShow(path)) {
            return "nothing to type into";
        }
        FieldViewModel<?> field = inputs.fields().get(path);
        if (field == null || !field.appliesProperty().get()) {
            return "hidden field";
        }
        String text =
                random.nextInt(4) == 0
                        ? field.textProperty().get() + random.nextInt(10)
                        : TEXTS.get(random.nextInt(TEXTS.size()));
        Plan before = desk.plan();
        field.textProperty().set(text);
        if (!field.textProperty().get().equals(text)) {
            throw new AssertionError(
                    path + ": typed " + text + ", stands " + field.textProperty().get());
        }
        if (!field.errorProperty().get().isEmpty() && !desk.plan().equals(before)) {
            throw new AssertionError(path + ": " + text + " is invalid and changed the plan");
        }
        return "type \"" + text + "\" into " + path;
    }

    /// Whether the part of the editor that has the input is there.
    private boolean onShow(String path) {
        return switch (editor(workbench)) {
            case WorkloadEditorViewModel w ->
                    w.presentProperty().get()
                            && (!path.startsWith(".addOns.inputs")
                                    || w.addOns().presentProperty().get());
            case ScenarioEditorViewModel s ->
                    s.presentProperty().get()
                            && (!path.startsWith(".deployment.")
                                    || s.deployment().presentProperty().get())
                            && (!path.startsWith(".pools.inputs")
                                    || s.pools().presentProperty().get());
            case AssumptionsViewModel a -> path.startsWith("." + sheet(a.selectedProperty().get()));
            default -> true;
        };
    }

    static String sheet(AssumptionRef selected) {
        return selected.index() < 0
                ? "none"
                : switch (selected.kind()) {
                    case DISCOUNT -> "discount.";
                    case MODEL_UNIT -> "modelUnit.";
                    case CUSTOM_MODEL -> "customModel.";
                    case QUOTA -> "quota.";
                };
    }
}

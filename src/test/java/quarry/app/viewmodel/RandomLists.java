package quarry.app.viewmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.scenarios.PoolsViewModel;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.workloads.AddOnsViewModel;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.plan.Workload;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/// Adds to, removes from and chooses in the lists of the editors, anywhere.
record RandomLists(Random random, Desk desk) {

    <T> @Nullable T one(Collection<T> some) {
        return some.isEmpty() ? null : List.copyOf(some).get(random.nextInt(some.size()));
    }

    void workload(WorkloadEditorViewModel workload, int what) {
        AddOnsViewModel addOns = workload.addOns();
        int count = addOns.rows().size();
        switch (what) {
            case 0, 1 -> {
                var offered = one(addOns.offered().choices());
                if (offered != null) {
                    addOns.offered().choose(offered.value());
                    addOns.add();
                }
            }
            case 2 -> addOns.select(random.nextInt(3));
            case 3 -> {
                if (count > 0) {
                    addOns.remove(random.nextInt(count));
                }
            }
            case 4 -> workload.events().add();
            case 5 -> {
                var event = one(workload.events().rows());
                if (event != null) {
                    workload.events().remove(event);
                }
            }
            default -> {
                workload.tags().newKeyProperty().set("k" + random.nextInt(3));
                workload.tags().newValueProperty().set("v" + random.nextInt(3));
                workload.tags().add();
            }
        }
    }

    void scenario(ScenarioEditorViewModel scenario, int what) {
        PoolsViewModel pools = scenario.pools();
        int count = scenario.deployments().size();
        switch (what) {
            case 0 -> scenario.select(random.nextInt(4));
            case 1 -> {
                Workload workload = one(desk.plan().workloads());
                if (workload != null) {
                    scenario.add(workload.id());
                }
            }
            case 2 -> {
                if (count > 0) {
                    scenario.duplicate(random.nextInt(count));
                }
            }
            case 3 -> {
                if (count > 0) {
                    scenario.remove(random.nextInt(count));
                }
            }
            case 4 -> {
                Choice<Integer> other = one(pools.joining());
                if (other == null || random.nextBoolean()) {
                    scenario.share();
                } else {
                    pools.join(other.value());
                }
            }
            case 5 -> pools.add();
            default -> {
                pools.select(random.nextInt(3));
                if (!pools.rows().isEmpty() && random.nextBoolean()) {
                    pools.remove(random.nextInt(pools.rows().size()));
                }
            }
        }
    }

    void assumptions(AssumptionsViewModel assumptions, int what) {
        AssumptionKind kind =
                AssumptionKind.values()[random.nextInt(AssumptionKind.values().length)];
        Row<?> row = one(assumptions.rows(kind));
        if (what < 3 || row == null) {
            assumptions.add(kind);
        } else if (what == 3) {
            assumptions.remove(kind, row.id());
        } else {
            assumptions.select(kind, row.id());
        }
    }
}

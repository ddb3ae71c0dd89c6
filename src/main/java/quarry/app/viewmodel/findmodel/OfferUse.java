package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Naming;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.scenarios.ScenarioEdits;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// Takes an offer over into the plan, as one step that can be undone.
final class OfferUse {

    private final Texts words = Texts.of(OfferUse.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final NoticesViewModel notices;

    OfferUse(DocumentViewModel document, SelectionViewModel selection, NoticesViewModel notices) {
        this.document = document;
        this.selection = selection;
        this.notices = notices;
    }

    /// Replaces all that serves the workload in the selected scenario.
    ///
    /// @param model its name
    void inScenario(Deployment offer, String model) {
        Plan plan = document.plan();
        if (gone(plan, offer)) {
            return;
        }
        plan.scenario(selection.scenario())
                .ifPresent(
                        scenario -> {
                            String what =
                                    words.get(
                                            "use.scenario",
                                            model,
                                            workload(plan, offer),
                                            scenario.name());
                            document.edit(
                                    what,
                                    p ->
                                            ScenarioEdits.deployments(
                                                    p, scenario.id(), all -> serving(all, offer)));
                            notices.undoable(what, document.undoOfLatest());
                        });
    }

    void asScenario(Deployment offer, String model) {
        Plan plan = document.plan();
        if (gone(plan, offer)) {
            return;
        }
        plan.scenario(selection.scenario())
                .ifPresent(
                        like -> {
                            List<String> names =
                                    plan.scenarios().stream().map(Scenario::name).toList();
                            List<String> ids = plan.scenarios().stream().map(Scenario::id).toList();
                            String name =
                                    Naming.free(
                                            words.get("use.name", workload(plan, offer), model),
                                            names);
                            Scenario added =
                                    like.withId(Naming.id(name, ids))
                                            .withName(name)
                                            .withDeployments(serving(like.deployments(), offer));
                            String what = words.get("use.added", name, like.name());
                            document.edit(what, p -> ScenarioEdits.add(p, added));
                            notices.undoable(what, document.undoOfLatest());
                        });
    }

    /// Offers may be older than the plan.
    private boolean gone(Plan plan, Deployment offer) {
        boolean gone = plan.workload(offer.workload()).isEmpty();
        if (gone) {
            notices.error(words.get("use.gone", offer.workload()));
        }
        return gone;
    }

    private static String workload(Plan plan, Deployment offer) {
        return plan.workload(offer.workload()).map(Workload::name).orElse(offer.workload());
    }

    /// The offer stands where the first of those stood that it replaces.
    private static List<Deployment> serving(List<Deployment> all, Deployment offer) {
        List<Deployment> changed = new ArrayList<>();
        boolean placed = false;
        for (Deployment deployment : all) {
            if (!deployment.workload().equals(offer.workload())) {
                changed.add(deployment);
            } else if (!placed) {
                changed.add(offer);
                placed = true;
            }
        }
        if (!placed) {
            changed.add(offer);
        }
        return changed;
    }
}

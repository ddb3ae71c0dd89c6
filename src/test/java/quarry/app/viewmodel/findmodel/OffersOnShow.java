package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.Subject;

import java.util.List;

/// The sample plan with the screen "Find a model" on show.
final class OffersOnShow {

    final Desk desk = new Desk(Samples.plan());
    final FindModelViewModel find = desk.workbench.findModel();

    OffersOnShow() {
        desk.workbench.selection().show(Subject.FIND_MODEL);
    }

    List<OfferRow> rows() {
        return find.pageProperty().get().rows();
    }

    /// An offer that is not the one in use.
    OfferRow row(String model, String mode) {
        return rows().stream()
                .filter(r -> !r.now() && r.model().equals(model) && r.mode().equals(mode))
                .findFirst()
                .orElseThrow();
    }
}

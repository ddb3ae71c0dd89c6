package quarry.app.viewmodel.present;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Plan;
import quarry.plan.PresentedPage;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The presentation: which pages it has, and which of them is on show. Pages are kept in the plan and leave no trace
/// in its undo.
public final class PresentationViewModel {

    private static final Slide NOTHING = new Slide.Empty("");

    private final Texts words = Texts.of(PresentationViewModel.class);
    private final DocumentViewModel document;
    private final ObservableValue<@Nullable Results> results;
    private final List<SlideKind> kinds;
    private final ObservableList<PageChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Slide> slide = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Latest<Supplier<Slide>, Slide> latest;
    private int at;

    public PresentationViewModel(
            DocumentViewModel document,
            ObservableValue<@Nullable Results> results,
            List<SlideKind> kinds,
            Latest.Background background,
            NoticesViewModel notices) {
        this.document = document;
        this.results = results;
        this.kinds = List.copyOf(kinds);
        this.latest =
                new Latest<>(
                        Supplier::get,
                        background,
                        slide::set,
                        failure -> {
                            String text =
                                    Texts.of(PresentationViewModel.class).get("failed", failure);
                            slide.set(new Slide.Empty(text));
                            notices.error(text);
                        });
        document.planProperty().subscribe(_ -> planned());
        results.subscribe(_ -> show());
    }

    /// All kinds of page: first those shown, in order, then the others.
    public ObservableList<PageChoice> choices() {
        return choices;
    }

    /// Adds a page at the end of those shown, or leaves it out.
    public void setShown(String id, boolean shown) {
        List<String> pages = new ArrayList<>(pages().stream().map(SlideKind::id).toList());
        pages.remove(id);
        if (shown) {
            pages.add(id);
        }
        keep(pages);
    }

    /// Brings a page one place forward, or back with a negative number.
    public void move(String id, int places) {
        List<String> pages = new ArrayList<>(pages().stream().map(SlideKind::id).toList());
        int from = pages.indexOf(id);
        if (from >= 0) {
            pages.remove(from);
            pages.add(Math.clamp(from - (long) places, 0, pages.size()), id);
            keep(pages);
        }
    }

    /// The page on show.
    public ReadOnlyObjectProperty<Slide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// "2 of 4"; empty while there is no page.
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Whether the presentation is on.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public void start() {
        at = 0;
        slide.set(NOTHING);
        running.set(true);
        show();
    }

    public void stop() {
        running.set(false);
    }

    public void next() {
        go(at + 1);
    }

    public void previous() {
        go(at - 1);
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(pages().size() - 1);
    }

    private void go(int page) {
        at = Math.clamp(page, 0, Math.max(0, pages().size() - 1));
        show();
    }

    /// Those of the plan that this version knows; the usual ones where the plan says nothing.
    private List<SlideKind> pages() {
        List<PresentedPage> planned = document.plan().presentation();
        return planned.isEmpty()
                ? kinds.stream().filter(kind -> kind.usual().test(document.plan())).toList()
                : planned.stream().flatMap(page -> kind(page.page()).stream()).toList();
    }

    private Optional<SlideKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// Pages that this version does not know stay in the plan, behind the others.
    private void keep(List<String> pages) {
        document.amend(
                plan -> {
                    List<PresentedPage> kept = new ArrayList<>();
                    pages.forEach(page -> kept.add(known(plan, page)));
                    plan.presentation().stream()
                            .filter(page -> kind(page.page()).isEmpty())
                            .forEach(kept::add);
                    return kept.isEmpty() ? plan : plan.withPresentation(kept);
                });
    }

    private static PresentedPage known(Plan plan, String page) {
        return plan.presentation().stream()
                .filter(p -> p.page().equals(page))
                .findFirst()
                .orElse(new PresentedPage(page));
    }

    private void planned() {
        List<SlideKind> shown = pages();
        List<PageChoice> now = new ArrayList<>();
        shown.forEach(kind -> now.add(new PageChoice(kind.id(), kind.label(), true)));
        kinds.stream()
                .filter(kind -> !shown.contains(kind))
                .forEach(kind -> now.add(new PageChoice(kind.id(), kind.label(), false)));
        if (!now.equals(choices)) {
            choices.setAll(now);
            go(at);
        }
    }

    private void show() {
        Results now = results.getValue();
        List<SlideKind> shown = pages();
        if (!running.get() || now == null) {
            return;
        }
        if (!now.errors().isEmpty()) {
            position.set("");
            latest.ask(() -> new Slide.Empty(words.get("errors")));
            return;
        }
        if (shown.isEmpty()) {
            position.set("");
            latest.ask(() -> new Slide.Empty(words.get("none")));
            return;
        }
        position.set(
                words.get("position", Integer.toString(at + 1), Integer.toString(shown.size())));
        latest.ask(shown.get(at).slide().apply(now));
    }
}

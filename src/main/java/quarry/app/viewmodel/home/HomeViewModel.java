package quarry.app.viewmodel.home;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.desktop.DesktopViewModel;
import quarry.app.viewmodel.desktop.Origin;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.preference.RecentPlan;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Recent plans with what they cost, templates, and copies that a crash left behind.
public final class HomeViewModel {

    private static final Texts WORDS = Texts.of(HomeViewModel.class);

    private final DesktopViewModel desktop;
    private final PreferencesViewModel preferences;
    private final Origin origin;
    private final Locale locale;
    private final ZoneId zone;
    private final Latest<List<Path>, Set<Path>> missing;
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ObservableList<HomeRow> recent = FXCollections.observableArrayList();
    private final ObservableList<HomeRow> copies = FXCollections.observableArrayList();
    private final List<HomeRow> templates;
    private Set<Path> gone = Set.of();

    /// @param origin the home window, as one where commands come from
    /// @param exists whether a file is there; asked in the background
    public HomeViewModel(
            DesktopViewModel desktop,
            PreferencesViewModel preferences,
            Origin origin,
            List<Template> templates,
            Predicate<Path> exists,
            Latest.Background background,
            ZoneId zone,
            Locale locale) {
        this.desktop = desktop;
        this.preferences = preferences;
        this.origin = origin;
        this.locale = locale;
        this.zone = zone;
        this.missing =
                new Latest<>(
                        files ->
                                files.stream()
                                        .filter(exists.negate())
                                        .collect(Collectors.toUnmodifiableSet()),
                        background,
                        this::showMissing,
                        _ -> {});
        this.templates = templates.stream().map(this::row).toList();
        preferences.preferencesProperty().subscribe(_ -> showRecent());
        desktop.leftBehind().addListener((ListChangeListener<LeftBehind>) _ -> showCopies());
        showCopies();
        look();
    }

    /// The first line: what is here, with the figure of the latest plan.
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The latest first.
    public ObservableList<HomeRow> recent() {
        return recent;
    }

    public List<HomeRow> templates() {
        return templates;
    }

    /// What a crash left behind: open recovers it, remove gives it up.
    public ObservableList<HomeRow> copies() {
        return copies;
    }

    public JobsViewModel jobs() {
        return origin.jobs();
    }

    public NoticesViewModel notices() {
        return origin.notices();
    }

    public void newPlan() {
        desktop.newPlan(origin);
    }

    public void open() {
        desktop.open(origin);
    }

    public void open(Path file) {
        desktop.open(origin, file);
    }

    /// Offers what a crash left behind.
    public void lookForCopies() {
        desktop.lookForCopies(origin);
    }

    /// Finds out again which recent files are there.
    public void look() {
        missing.ask(preferences.now().recent().stream().map(RecentPlan::file).toList());
    }

    private void showMissing(Set<Path> found) {
        gone = found;
        showRecent();
    }

    private void showRecent() {
        List<RecentPlan> plans = preferences.now().recent();
        recent.setAll(plans.stream().map(this::row).toList());
        showAnswer();
    }

    private void showCopies() {
        copies.setAll(desktop.leftBehind().stream().map(this::row).toList());
        showAnswer();
    }

    private void showAnswer() {
        if (!copies.isEmpty()) {
            answer.set(
                    copies.size() == 1
                            ? WORDS.get("answer.copy", copies.getFirst().name())
                            : WORDS.get("answer.copies", String.valueOf(copies.size())));
        } else if (recent.isEmpty()) {
            answer.set(WORDS.get("answer.first"));
        } else {
            HomeRow latest = recent.getFirst();
            answer.set(
                    latest.figure().isEmpty()
                            ? WORDS.get("answer.unpriced", latest.name())
                            : WORDS.get("answer.latest", latest.name(), latest.figure()));
        }
    }

    private HomeRow row(RecentPlan plan) {
        boolean there = !gone.contains(plan.file());
        return new HomeRow(
                plan.name(),
                there ? plan.file().toString() : WORDS.get("gone", plan.file().toString()),
                plan.cost() == null ? "" : figure(plan.cost()),
                there,
                () -> desktop.open(origin, plan.file()),
                () -> preferences.change(p -> p.without(plan.file())));
    }

    private HomeRow row(Template template) {
        return new HomeRow(
                WORDS.get("template." + template.id()),
                new Figures(locale, DisplayCurrency.USD)
                        .retold(WORDS.get("template-line." + template.id())),
                "",
                true,
                () -> desktop.start(origin, template.plan().get()),
                () -> {});
    }

    private HomeRow row(LeftBehind copy) {
        String at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(copy.at().atZone(zone));
        Path file = copy.file();
        return new HomeRow(
                copy.plan().name(),
                file == null
                        ? WORDS.get("copy.unsaved", at)
                        : copy.overtaken()
                                ? WORDS.get("copy.overtaken", at, file.toString())
                                : WORDS.get("copy.of", at, file.toString()),
                "",
                true,
                () -> desktop.recover(origin, copy),
                () -> desktop.discard(copy));
    }

    private String figure(RecentPlan.Cost cost) {
        Figures figures =
                new Figures(locale, new DisplayCurrency(cost.currency(), BigDecimal.ONE, ""));
        String amount = figures.amount(new Usd(cost.monthly()));
        return cost.complete()
                ? WORDS.get("monthly", amount, cost.currency())
                : WORDS.get("monthly-incomplete", amount, cost.currency());
    }
}

package quarry.app.viewmodel.template;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.FileViewModel;
import quarry.app.viewmodel.document.Naming;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.scenarios.StartingPoint;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.plan.template.Template;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The dialog that begins a plan, or another workload, from a template.
///
/// Open it with `openForPlan` or `openForWorkload`; `create` makes what the preview shows, as one edit.
public final class TemplateViewModel {

    private final Texts words = Texts.of(TemplateViewModel.class);
    private final DocumentViewModel document;
    private final FileViewModel file;
    private final SelectionViewModel selection;
    private final StartingPoint start;
    private final RateCard card;
    private final Clock clock;
    private final Questionnaire questions;
    private final ChoiceViewModel<Template> templates;
    private final ChoiceViewModel<String> models;
    private final FieldViewModel<String> name;
    private final TemplatePreview preview;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ownPlan = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final BooleanExpression ready;
    private Template template = Template.ALL.getFirst();
    private String model = "";
    private String named = "";

    public TemplateViewModel(
            DocumentViewModel document,
            FileViewModel file,
            SelectionViewModel selection,
            StartingPoint start,
            RateCard card,
            Locale locale,
            Clock clock,
            Latest.Background background,
            NoticesViewModel notices) {
        this.document = document;
        this.file = file;
        this.selection = selection;
        this.start = start;
        this.card = card;
        this.clock = clock;
        questions = new Questionnaire(words, locale, this::changed);
        preview = new TemplatePreview(words, card, locale, background, notices);
        templates = new ChoiceViewModel<>(words.get("template"), this::choose);
        models = new ChoiceViewModel<>(words.get("model"), this::chooseModel);
        name = new FieldViewModel<>(words.get("name"), "", TextNotation.NAME, this::setName);
        ready = Bindings.and(questions.validProperty(), name.errorProperty().isEmpty());
        ready.subscribe((_, _) -> changed());
    }

    /// For a plan of its own; what is on the desk makes room as for any new plan.
    public void openForPlan() {
        open(true);
    }

    /// For another workload of the plan on the desk.
    public void openForWorkload() {
        open(false);
    }

    public void close() {
        open.set(false);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it makes a plan of its own.
    public ReadOnlyBooleanProperty ownPlanProperty() {
        return ownPlan.getReadOnlyProperty();
    }

    public ChoiceViewModel<Template> templates() {
        return templates;
    }

    /// What the chosen template multiplies, in a line.
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// Of the workload.
    public FieldViewModel<String> name() {
        return name;
    }

    /// Questions of the chosen template, business first.
    public ObservableList<Asked> questions() {
        return questions.asked();
    }

    /// The model of the first scenario; does not apply where the plan's scenarios say how to serve.
    public ChoiceViewModel<String> models() {
        return models;
    }

    public TemplatePreview preview() {
        return preview;
    }

    /// Whether every figure is valid.
    public BooleanExpression readyProperty() {
        return ready;
    }

    /// Makes the plan or the workload, as one edit, and opens the workload.
    public void create() {
        Optional<Draft> draft = ready.get() ? draft() : Optional.empty();
        if (draft.isEmpty()) {
            return;
        }
        close();
        Draft made = draft.get();
        String id = made.workload().id();
        if (ownPlan.get()) {
            file.newPlan(
                    empty(),
                    () -> {
                        document.edit(words.get("start"), made::alone);
                        selection.editWorkload(id);
                    });
        } else {
            document.edit(
                    words.get("add", made.workload().name()),
                    plan -> made.added(plan, more -> start.serve(more, id)));
            selection.editWorkload(id);
        }
    }

    private void open(boolean forPlan) {
        ownPlan.set(forPlan);
        questions.forget();
        named = "";
        List<Choice<String>> offered =
                start.models().stream().map(TemplateViewModel::offer).toList();
        model =
                usual().map(Deployment::model)
                        .orElse(offered.isEmpty() ? "" : offered.getFirst().value());
        models.setApplies(forPlan || document.plan().scenarios().isEmpty());
        if (!model.isEmpty()) {
            models.show(offered, Choice.of(model, modelName(model)), "");
        }
        choose(Template.ALL.getFirst());
        open.set(true);
    }

    private static Choice<String> offer(Model model) {
        return Choice.of(model.id(), model.name() + " · " + model.provider());
    }

    private String modelName(String id) {
        return card.model(id).map(Model::name).orElse(id);
    }

    private void choose(Template chosen) {
        template = chosen;
        templates.show(
                Template.ALL.stream().map(t -> Choice.of(t, templateName(t))).toList(),
                Choice.of(chosen, templateName(chosen)),
                "");
        about.set(words.get("line." + chosen.id()));
        if (named.isEmpty() || !name.errorProperty().get().isEmpty()) {
            name.start(words.get("workload." + chosen.id()));
        }
        questions.ask(chosen);
        changed();
    }

    private String templateName(Template of) {
        return words.get("name." + of.id());
    }

    private void setName(String now) {
        named = now;
        changed();
    }

    private void chooseModel(String id) {
        model = id;
        models.show(List.copyOf(models.choices()), Choice.of(id, modelName(id)), "");
        changed();
    }

    private void changed() {
        if (!ready.get()) {
            preview.invalid();
        } else {
            draft().ifPresentOrElse(d -> preview.show(d, frame()), preview::none);
        }
    }

    /// The months, basis and own rates that it is priced with.
    private Plan frame() {
        return ownPlan.get()
                ? empty()
                : document.plan().withWorkloads(List.of()).withScenarios(List.of());
    }

    private Plan empty() {
        return Plan.empty(
                words.get("plan.name", workloadName()), YearMonth.now(clock).plusMonths(1));
    }

    private String workloadName() {
        return named.isEmpty() ? words.get("workload." + template.id()) : named;
    }

    private Optional<Draft> draft() {
        List<Workload> others = ownPlan.get() ? List.of() : document.plan().workloads();
        String free = Naming.free(workloadName(), others.stream().map(Workload::name).toList());
        String id = Naming.id(free, others.stream().map(Workload::id).toList());
        Workload workload = template.workload(id, free, questions.answers(template));
        return deployment(id)
                .map(d -> new Draft(workload, d, words.get("scenario", modelName(d.model()))));
    }

    private Optional<Deployment> deployment(String workload) {
        Optional<Deployment> usual = usual();
        return models.appliesProperty().get()
                ? start.on(model, usual.map(Deployment::region).orElse(""), workload)
                : usual.map(d -> d.withWorkload(workload));
    }

    /// How the plan on the desk would serve another workload.
    private Optional<Deployment> usual() {
        Plan plan = document.plan();
        return start.deployment(
                plan,
                plan.scenarios().isEmpty() ? List.of() : plan.scenarios().getFirst().deployments(),
                "");
    }
}

package quarry.report.workbook.model;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.plan.AddOn;
import quarry.plan.CustomModel;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.report.workbook.model.MonthsSheet.Where;
import quarry.report.workbook.model.ScenarioModel.Member;
import quarry.report.workbook.sheet.Formula;

import java.util.List;

/// Writes what a scenario costs beside its requests: training and storage of custom models, add-ons.
final class BesideModel {

    private final Sheets sheets;
    private final int scenario;

    BesideModel(Sheets sheets, int scenario) {
        this.sheets = sheets;
        this.scenario = scenario;
    }

    void write(List<Member> members) {
        List<CustomModel> models = sheets.plan().customModels();
        for (int i = 0; i < models.size(); i++) {
            CustomModel model = models.get(i);
            String path = "$.customModels[" + i + "]";
            members.stream()
                    .filter(m -> model.id().equals(m.deployment().customModel()))
                    .findFirst()
                    .ifPresent(first -> custom(model, path, first));
        }
        for (int w = 0; w < sheets.plan().workloads().size(); w++) {
            addOns(w);
        }
    }

    /// The scenario that serves a custom model bears it, with the first deployment that does.
    private void custom(CustomModel model, String path, Member first) {
        for (int m = model.firstMonth(); m < sheets.calendar().size(); m++) {
            Where where = new Where(scenario, first.workload(), first.index(), m);
            int since = m - model.firstMonth();
            if (since % model.monthsBetween() == 0
                    && since / model.monthsBetween() < model.trainings()) {
                training(model, path, where);
            }
            row(
                    where,
                    Purpose.USE,
                    Keys.training(model, Component.STORAGE_MONTH),
                    Formula.ONE,
                    Formula.ONE,
                    Mode.CUSTOMIZATION);
        }
    }

    private void training(CustomModel model, String path, Where where) {
        Inputs inputs = sheets.inputs();
        row(
                where,
                Purpose.USE,
                Keys.training(model, Component.TRAINING_TOKEN),
                inputs.at(path + ".epochs"),
                inputs.at(path + ".trainingTokens"),
                Mode.CUSTOMIZATION);
        trained(model, path + ".trainingHours", Component.TRAINING_HOUR, where);
        trained(model, path + ".trainingImages", Component.TRAINING_IMAGE, where);
        Teacher teacher = model.teacher();
        if (teacher != null) {
            answers(teacher, path + ".teacher.inputTokens", Component.INPUT, where);
            answers(teacher, path + ".teacher.outputTokens", Component.OUTPUT, where);
        }
    }

    private void trained(CustomModel model, String path, Component component, Where where) {
        sheets.inputs()
                .find(path)
                .ifPresent(
                        count ->
                                row(
                                        where,
                                        Purpose.USE,
                                        Keys.training(model, component),
                                        count,
                                        Formula.ONE,
                                        Mode.CUSTOMIZATION));
    }

    private void answers(Teacher teacher, String path, Component component, Where where) {
        row(
                where,
                Purpose.TEACHER,
                Keys.teacher(teacher, component),
                Formula.ONE,
                sheets.inputs().at(path),
                Mode.ON_DEMAND);
    }

    private void addOns(int workload) {
        List<AddOn> addOns = sheets.plan().workloads().get(workload).addOns();
        for (int i = 0; i < addOns.size(); i++) {
            AddOn addOn = addOns.get(i);
            Formula each = sheets.addOn(workload, i);
            for (int m = 0; m < sheets.calendar().size(); m++) {
                Formula taken = sheets.served().taken(scenario, new ServedSheet.At(workload, m));
                if (taken.value() > 0) {
                    Formula requests = sheets.demand().of(workload, m).requests().times(taken);
                    row(
                            new Where(scenario, workload, Line.NO_DEPLOYMENT, m),
                            Purpose.USE,
                            Keys.addOn(addOn),
                            addOn.per() == AddOn.Per.REQUEST ? requests : Formula.ONE,
                            each,
                            Mode.ON_DEMAND);
                }
            }
        }
    }

    private void row(
            Where where,
            Purpose purpose,
            RateKey key,
            Formula counted,
            Formula each,
            Mode discounted) {
        sheets.months()
                .row(
                        where,
                        key.component(),
                        purpose,
                        counted,
                        each,
                        sheets.charges()
                                .flat(key, sheets.calendar().get(where.month()), discounted));
    }
}

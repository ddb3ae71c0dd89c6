package quarry.cost.oracle;

import quarry.cost.Purpose;
import quarry.plan.AddOn;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Scenario;
import quarry.plan.Teacher;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;

/// Training, storage and add-ons.
record NaiveExtras(NaiveWorld world) {

    /// With the first deployment of the scenario that serves the model.
    void train(CustomModel model, Scenario scenario) {
        for (Deployment deployment : scenario.deployments()) {
            if (model.id().equals(deployment.customModel())) {
                train(model, deployment.workload());
                return;
            }
        }
    }

    private void train(CustomModel model, String workload) {
        int due = model.firstMonth();
        int trained = 0;
        for (int m = model.firstMonth(); m < world.plan().months(); m++) {
            YearMonth month = world.plan().start().plusMonths(m);
            charge(month, workload, model, Component.STORAGE_MONTH, Fraction.ONE);
            if (m == due && trained < model.trainings()) {
                Fraction millions =
                        Fraction.of(model.trainingTokens())
                                .times(Fraction.of(model.epochs()))
                                .over(Fraction.of(1_000_000));
                charge(month, workload, model, Component.TRAINING_TOKEN, millions);
                charge(
                        month,
                        workload,
                        model,
                        Component.TRAINING_HOUR,
                        Fraction.of(model.trainingHours()));
                charge(
                        month,
                        workload,
                        model,
                        Component.TRAINING_IMAGE,
                        Fraction.of(model.trainingImages()));
                Teacher teacher = model.teacher();
                if (teacher != null) {
                    answer(month, workload, teacher, Component.INPUT, teacher.inputTokens());
                    answer(month, workload, teacher, Component.OUTPUT, teacher.outputTokens());
                }
                trained++;
                due += model.monthsBetween();
            }
        }
    }

    private void charge(
            YearMonth month,
            String workload,
            CustomModel model,
            Component component,
            Fraction count) {
        RateKey key =
                new RateKey(
                        model.baseModel(),
                        model.region(),
                        Scope.REGIONAL,
                        Mode.CUSTOMIZATION,
                        Tier.STANDARD,
                        Term.NONE,
                        component,
                        0);
        add(month, workload, Purpose.USE, key, Mode.CUSTOMIZATION, count);
    }

    private void answer(
            YearMonth month,
            String workload,
            Teacher teacher,
            Component component,
            BigDecimal tokens) {
        RateKey key = onDemand(teacher.model(), teacher.region(), teacher.scope(), component);
        Fraction millions = Fraction.of(tokens).over(Fraction.of(1_000_000));
        add(month, workload, Purpose.TEACHER, key, Mode.ON_DEMAND, millions);
    }

    void addOns(Workload workload, Scenario scenario) {
        for (int m = 0; m < world.plan().months(); m++) {
            YearMonth month = world.plan().start().plusMonths(m);
            Fraction share = Fraction.ZERO;
            for (Deployment deployment : scenario.deployments()) {
                if (deployment.workload().equals(workload.id())
                        && world.served(deployment).contains(month)) {
                    share = share.plus(world.share(deployment));
                }
            }
            for (AddOn addOn : workload.addOns()) {
                Fraction times =
                        addOn.per() == AddOn.Per.REQUEST
                                ? share.times(world.demand().requests(workload, month))
                                : share.isPositive() ? Fraction.ONE : Fraction.ZERO;
                add(
                        month,
                        workload.id(),
                        Purpose.USE,
                        onDemand(addOn.model(), addOn.region(), addOn.scope(), addOn.component()),
                        Mode.ON_DEMAND,
                        times.times(each(addOn))
                                .over(Fraction.of(addOn.component().unit().size())));
            }
        }
    }

    private static Fraction each(AddOn addOn) {
        Fraction each = Fraction.of(addOn.quantity());
        if (!addOn.texts().isEmpty()) {
            Fraction units = Fraction.ZERO;
            for (BigDecimal characters : addOn.texts()) {
                units = units.plus(Fraction.of(characters).over(Fraction.of(1000)).ceiling());
            }
            each = each.times(units);
        }
        BigDecimal documents = addOn.documents();
        return documents == null
                ? each
                : each.times(Fraction.of(documents).over(Fraction.of(100)).ceiling());
    }

    private static RateKey onDemand(String model, String region, Scope scope, Component component) {
        return new RateKey(
                model, region, scope, Mode.ON_DEMAND, Tier.STANDARD, Term.NONE, component, 0);
    }

    private void add(
            YearMonth month,
            String workload,
            Purpose purpose,
            RateKey key,
            Mode discounted,
            Fraction count) {
        world.bill()
                .add(
                        month,
                        workload,
                        purpose,
                        key.component(),
                        count.times(world.rates().rate(key, month))
                                .times(world.rates().discount(discounted)));
    }
}

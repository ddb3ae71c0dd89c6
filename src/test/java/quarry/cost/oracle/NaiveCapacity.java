package quarry.cost.oracle;

import quarry.cost.Purpose;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Reserved tokens per minute, and imported models that run in windows of five minutes.
record NaiveCapacity(NaiveWorld world) {

    private static final Fraction THOUSAND = Fraction.of(1000);

    void reserved(Deployment deployment, Purchase.Reserved bought) {
        List<YearMonth> served = world.served(deployment);
        if (served.isEmpty()) {
            return;
        }
        Fraction input = Fraction.of(bought.inputTpm()).over(THOUSAND).ceiling();
        Fraction output = Fraction.of(bought.outputTpm()).over(THOUSAND).ceiling();
        for (NaiveWorld.Paid paid :
                NaiveWorld.paid(bought.term(), served.getFirst(), served.getLast())) {
            Purpose purpose = served.contains(paid.month()) ? Purpose.USE : Purpose.COMMITMENT;
            hours(deployment, bought, paid, purpose, Component.RESERVED_INPUT_1K_TPM_HOUR, input);
            hours(deployment, bought, paid, purpose, Component.RESERVED_OUTPUT_1K_TPM_HOUR, output);
        }
        Map<Component, Fraction> charged = world.request(deployment).charged();
        Fraction writes = Objects.requireNonNull(charged.get(write(deployment)));
        Fraction inputs = Objects.requireNonNull(charged.get(Component.INPUT)).plus(writes);
        Fraction outputs = Objects.requireNonNull(charged.get(Component.OUTPUT));
        Fraction anHour = THOUSAND.times(Fraction.of(60));
        for (YearMonth month : served) {
            Fraction above =
                    sum(
                            deployment,
                            month,
                            requests -> {
                                Fraction taken = requests;
                                if (inputs.isPositive()) {
                                    taken = taken.min(input.times(anHour).over(inputs));
                                }
                                if (outputs.isPositive()) {
                                    taken = taken.min(output.times(anHour).over(outputs));
                                }
                                return requests.minus(taken);
                            });
            new NaiveTokens(world).overflow(deployment, month, above);
        }
    }

    private Component write(Deployment deployment) {
        return world.workload(deployment).cache().ttl().write();
    }

    private void hours(
            Deployment deployment,
            Purchase.Reserved bought,
            NaiveWorld.Paid paid,
            Purpose purpose,
            Component component,
            Fraction thousands) {
        Fraction net =
                thousands
                        .times(world.demand().hoursOf(paid.month()))
                        .times(
                                world.rates()
                                        .rate(
                                                key(
                                                        deployment,
                                                        Mode.RESERVED,
                                                        bought.term(),
                                                        component),
                                                paid.begun()))
                        .times(world.rates().discount(Mode.RESERVED));
        if (world.isBeyond(paid.month())) {
            world.bill().leave(deployment.workload(), net);
        } else {
            world.bill().add(paid.month(), deployment.workload(), purpose, component, net);
        }
    }

    void imported(Deployment deployment, Purchase.Imported bought) {
        Fraction cmu = Fraction.of(bought.cmuPerCopy());
        for (YearMonth month : world.served(deployment)) {
            BigDecimal given = bought.activeWindowsPerMonth();
            Fraction windows =
                    given != null
                            ? Fraction.of(given)
                            : sum(deployment, month, r -> r.min(Fraction.of(12)));
            Fraction minutes =
                    windows.times(Fraction.of(5)).times(cmu).times(Fraction.of(bought.copies()));
            flat(deployment, month, Component.CUSTOM_MODEL_UNIT_MINUTE, minutes);
            flat(deployment, month, Component.CUSTOM_MODEL_UNIT_STORAGE_MONTH, cmu);
        }
    }

    private void flat(Deployment deployment, YearMonth month, Component component, Fraction count) {
        RateKey key = key(deployment, Mode.IMPORT, Term.NONE, component);
        world.bill()
                .add(
                        month,
                        deployment.workload(),
                        Purpose.USE,
                        component,
                        count.times(world.rates().rate(key, month))
                                .times(world.rates().discount(Mode.IMPORT)));
    }

    private static RateKey key(Deployment deployment, Mode mode, Term term, Component component) {
        return new RateKey(
                deployment.model(),
                deployment.region(),
                deployment.scope(),
                mode,
                Tier.STANDARD,
                term,
                component,
                0);
    }

    /// Adds up over all hours of the month what becomes of the deployment's requests in each.
    private Fraction sum(Deployment deployment, YearMonth month, UnaryOperator<Fraction> ofHour) {
        Workload workload = world.workload(deployment);
        Fraction perWeight =
                world.demand().requestsPerWeight(workload, month).times(world.share(deployment));
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<List<BigDecimal>, Fraction> hour :
                world.demand().hours(month, List.of(workload)).entrySet()) {
            Fraction requests = perWeight.times(Fraction.of(hour.getKey().getFirst()));
            sum = sum.plus(ofHour.apply(requests).times(hour.getValue()));
        }
        return sum;
    }
}

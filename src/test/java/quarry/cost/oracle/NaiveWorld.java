package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What all parts of the oracle read, and the bill that they write.
record NaiveWorld(Plan plan, NaiveDemand demand, NaiveRates rates, NaiveBill bill) {

    Workload workload(Deployment deployment) {
        return plan.workload(deployment.workload()).orElseThrow();
    }

    NaiveRequest request(Deployment deployment) {
        return new NaiveRequest(
                workload(deployment), deployment, rates.cacheMinimum(deployment.model()));
    }

    Fraction share(Deployment deployment) {
        return Fraction.of(deployment.share());
    }

    /// The months of the plan in which the deployment is there.
    List<YearMonth> served(Deployment deployment) {
        List<YearMonth> served = new ArrayList<>();
        for (int m = 0; m < plan.months(); m++) {
            YearMonth month = plan.start().plusMonths(m);
            boolean begun = deployment.from() == null || deployment.from().compareTo(month) <= 0;
            boolean over = deployment.until() != null && deployment.until().compareTo(month) < 0;
            if (begun && !over) {
                served.add(month);
            }
        }
        return served;
    }

    boolean isBeyond(YearMonth month) {
        return month.compareTo(plan.start().plusMonths(plan.months() - 1L)) > 0;
    }

    /// A month that capacity is paid for.
    ///
    /// @param begun the month whose price holds
    record Paid(YearMonth month, YearMonth begun) {}

    /// Buys terms, one after another, until the last month is covered; without a term, month by month.
    static List<Paid> paid(Term term, YearMonth first, YearMonth last) {
        List<Paid> paid = new ArrayList<>();
        YearMonth begun = first;
        while (begun.compareTo(last) <= 0) {
            int length = term == Term.NONE ? 1 : Integer.parseInt(term.id().substring(0, 1));
            for (int m = 0; m < length; m++) {
                paid.add(new Paid(begun.plusMonths(m), begun));
            }
            begun = begun.plusMonths(length);
        }
        return paid;
    }
}

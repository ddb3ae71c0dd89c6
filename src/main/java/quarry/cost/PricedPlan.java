package quarry.cost;

import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.List;
import java.util.Optional;

/// A plan with the statement of each of its scenarios, in the plan's order.
///
/// @param card what the rate card says of itself
public record PricedPlan(Plan plan, RateCard.Heading card, List<Statement> statements) {

    public PricedPlan {
        statements = List.copyOf(statements);
    }

    public boolean complete() {
        return statements.stream().allMatch(Statement::complete);
    }

    public Optional<Statement> statement(String scenario) {
        return statements.stream().filter(s -> s.scenario().equals(scenario)).findFirst();
    }
}

package quarry.app.viewmodel.scenarios;

/// A deployment in the scenario's list.
///
/// @param served by what and where: "Claude Sonnet 4.5, us-east-1, global profile"
/// @param bought "On demand" or "Provisioned, 2 units, 1 month"
/// @param months "2027-01 to 2027-06"; empty for the whole plan
/// @param amount net a month; empty until it is known
/// @param missing why it has no amount; empty when it has
public record DeploymentSummary(
        String workload,
        String share,
        String served,
        String bought,
        String months,
        String amount,
        String missing) {

    public String servedAndWhen() {
        return months.isEmpty() ? served : served + ", " + months;
    }
}

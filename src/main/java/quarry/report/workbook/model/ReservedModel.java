package quarry.report.workbook.model;

import quarry.cost.Purpose;
import quarry.cost.commitment.Commitment;
import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.report.workbook.sheet.Formula;

import java.time.YearMonth;
import java.util.List;

/// Writes reserved tokens a minute: thousands × hours, used or not, and what overflows them.
final class ReservedModel {

    private static final Formula THOUSAND = Formula.number(1_000);

    private final Sheets sheets;
    private final ScenarioModel scenario;

    ReservedModel(Sheets sheets, ScenarioModel scenario) {
        this.sheets = sheets;
        this.scenario = scenario;
    }

    void write(ScenarioModel.Member member, Purchase.Reserved bought) {
        if (member.months().isEmpty()
                || bought.inputTpm().compareTo(Purchase.Reserved.MIN_INPUT_TPM) < 0
                || bought.outputTpm().compareTo(Purchase.Reserved.MIN_OUTPUT_TPM) < 0) {
            return;
        }
        YearMonth first = sheets.calendar().get(member.months().getFirst());
        YearMonth last = sheets.calendar().get(member.months().getLast());
        Commitment commitment = Commitment.of(bought.term(), first, last);
        hours(member, commitment, last, Component.RESERVED_INPUT_1K_TPM_HOUR, ".inputTpm");
        hours(member, commitment, last, Component.RESERVED_OUTPUT_1K_TPM_HOUR, ".outputTpm");
        for (int month : member.months()) {
            CapacitySheet.Month used =
                    sheets.capacity()
                            .month(
                                    scenario.index(),
                                    sheets.plan().workloads().get(member.workload()).name(),
                                    month,
                                    List.of(scenario.taker(member, month)),
                                    Formula.ONE);
            scenario.overflow(member, month, used.overflow(member.index()), Overflow.ON_DEMAND);
        }
    }

    private void hours(
            ScenarioModel.Member member,
            Commitment commitment,
            YearMonth lastServed,
            Component component,
            String size) {
        Formula thousands =
                sheets.inputs().at(scenario.path(member) + size).over(THOUSAND).roundedUp();
        for (YearMonth month : commitment.paid()) {
            int index = sheets.calendar().indexOf(month);
            if (index >= 0) {
                sheets.months()
                        .row(
                                scenario.where(member, index),
                                component,
                                month.isAfter(lastServed) ? Purpose.COMMITMENT : Purpose.USE,
                                sheets.hours().hours(index),
                                thousands,
                                sheets.charges()
                                        .flat(
                                                Keys.reserved(
                                                        member.deployment(),
                                                        commitment.term(),
                                                        component),
                                                commitment.priceSetIn(month),
                                                Mode.RESERVED));
            }
        }
    }
}

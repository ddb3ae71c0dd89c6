package quarry.capacity.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Deals purchases out to numbered units: each block goes to the lowest number that is free, of blocks that start
/// together the longest first. There are as many units as run at once, and long commitments have low numbers.
final class UnitRows {

    private static final Comparator<UnitPurchase> ORDER =
            Comparator.comparingInt((UnitPurchase p) -> p.block().start())
                    .thenComparing(p -> p.term().months(), Comparator.reverseOrder());

    private final List<List<UnitRow.Stretch>> rows = new ArrayList<>();
    private final List<Integer> freeFrom = new ArrayList<>();

    private UnitRows() {}

    static List<UnitRow> of(List<UnitPurchase> purchases) {
        UnitRows dealt = new UnitRows();
        purchases.stream().sorted(ORDER).forEach(dealt::deal);
        List<UnitRow> rows = new ArrayList<>();
        for (int row = 0; row < dealt.rows.size(); row++) {
            rows.add(new UnitRow(row + 1, dealt.rows.get(row)));
        }
        return List.copyOf(rows);
    }

    private void deal(UnitPurchase purchase) {
        UnitRow.Stretch stretch =
                new UnitRow.Stretch(purchase.term(), purchase.start(), purchase.end());
        int left = purchase.units();
        for (int row = 0; left > 0; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
                freeFrom.add(0);
            }
            if (freeFrom.get(row) <= purchase.block().start()) {
                rows.get(row).add(stretch);
                freeFrom.set(row, purchase.block().end());
                left--;
            }
        }
    }
}

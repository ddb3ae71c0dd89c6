package quarry.cost;

import quarry.money.Usd;

import java.time.YearMonth;
import java.util.List;

/// Lines of one deployment, or of none, that were priced together, with their sums.
public final class Block {

    private final int deployment;
    private final Line[] lines;
    private final int[] ends;
    private final Usd total;
    private final Usd net;

    private Block(Line[] lines, int[] ends, Usd total, Usd net) {
        this.deployment = lines[0].deployment();
        this.lines = lines;
        this.ends = ends;
        this.total = total;
        this.net = net;
    }

    /// @param lines at least one, all of the same deployment, by month
    /// @param calendar the plan's months
    public static Block of(List<Line> lines, List<YearMonth> calendar) {
        int[] ends = new int[calendar.size()];
        LineSum sum = new LineSum();
        int end = 0;
        for (int m = 0; m < ends.length; m++) {
            YearMonth month = calendar.get(m);
            while (end < lines.size() && lines.get(end).month().equals(month)) {
                sum.add(lines.get(end));
                end++;
            }
            ends[m] = end;
        }
        return new Block(lines.toArray(Line[]::new), ends, sum.total(), sum.net());
    }

    /// Index in the scenario's list, or [Line#NO_DEPLOYMENT].
    public int deployment() {
        return deployment;
    }

    public int size() {
        return lines.length;
    }

    /// List amount of its lines.
    public Usd total() {
        return total;
    }

    /// After discounts.
    public Usd net() {
        return net;
    }

    /// Copies the lines of a month, by its place in the plan, and returns where they end.
    int copy(int month, Line[] to, int at) {
        int start = month == 0 ? 0 : ends[month - 1];
        int next = at;
        for (int i = start; i < ends[month]; i++) {
            to[next++] = lines[i];
        }
        return next;
    }
}

package quarry.cost;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;

import java.time.YearMonth;
import java.util.List;

/// Lines of one deployment, or of none, that were priced together, with their sums.
public final class Block {

    private final Line[] lines;
    private final int[] ends;
    private final Usd total;
    private final Usd net;
    private volatile @Nullable List<Rollup> rollups;

    /// @param ends for each month, how many lines it and the months before it have
    private Block(Line[] lines, int[] ends) {
        LineSum sum = new LineSum();
        for (Line line : lines) {
            sum.add(line);
        }
        this.lines = lines;
        this.ends = ends;
        this.total = sum.total();
        this.net = sum.net();
    }

    /// @param lines at least one, all of the same deployment, by month
    /// @param calendar the plan's months
    public static Block of(List<Line> lines, List<YearMonth> calendar) {
        int[] ends = new int[calendar.size()];
        int end = 0;
        for (int m = 0; m < ends.length; m++) {
            YearMonth month = calendar.get(m);
            while (end < lines.size() && lines.get(end).month().equals(month)) {
                end++;
            }
            ends[m] = end;
        }
        return new Block(lines.toArray(Line[]::new), ends);
    }

    /// Lines that are in order already.
    static Block ordered(List<Line> lines) {
        return new Block(lines.toArray(Line[]::new), new int[] {lines.size()});
    }

    /// Index in the scenario's list, or [Line#NO_DEPLOYMENT].
    int deployment() {
        return lines[0].deployment();
    }

    int months() {
        return ends.length;
    }

    int size() {
        return lines.length;
    }

    Usd total() {
        return total;
    }

    Usd net() {
        return net;
    }

    /// The lines by workload; added up when first asked for, and kept.
    List<Rollup> rollups() {
        List<Rollup> known = rollups;
        if (known == null) {
            known = Rollup.of(List.of(lines));
            rollups = known;
        }
        return known;
    }

    /// Copies the lines of a month, by its place in the plan, and returns where they end.
    int copy(int month, Line[] to, int at) {
        int next = at;
        for (int i = month == 0 ? 0 : ends[month - 1]; i < ends[month]; i++) {
            to[next++] = lines[i];
        }
        return next;
    }
}

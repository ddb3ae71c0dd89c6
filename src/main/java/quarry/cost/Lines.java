package quarry.cost;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;
import quarry.money.UsdSum;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/// Priced lines and their sums: by month, then deployment; lines of no deployment first.
///
/// They stay in the blocks in which they were priced, and are put in order when someone looks at them.
public final class Lines extends AbstractList<Line> implements RandomAccess {

    public static final Lines NONE = of(List.of());

    private final List<Block> blocks;
    private final int size;
    private final Usd total;
    private final Usd net;
    private volatile Line @Nullable [] ordered;

    private Lines(List<Block> blocks, int size, Usd total, Usd net) {
        this.blocks = List.copyOf(blocks);
        this.size = size;
        this.total = total;
        this.net = net;
    }

    /// @param blocks of the same months
    public static Lines of(List<Block> blocks) {
        UsdSum total = new UsdSum();
        UsdSum net = new UsdSum();
        int size = 0;
        for (Block block : blocks) {
            total.add(block.total());
            net.add(block.net());
            size += block.size();
        }
        return new Lines(blocks, size, total.total(), net.total());
    }

    /// All lines of several lists, without a look at any of them.
    public static Lines joined(List<Lines> parts) {
        List<Block> blocks = new ArrayList<>();
        UsdSum total = new UsdSum();
        UsdSum net = new UsdSum();
        int size = 0;
        for (Lines part : parts) {
            if (part.size > 0) {
                blocks.addAll(part.blocks);
                total.add(part.total);
                net.add(part.net);
                size += part.size;
            }
        }
        return new Lines(blocks, size, total.total(), net.total());
    }

    /// Lines that are in order already.
    static Lines ordered(List<Line> lines) {
        return lines.isEmpty() ? NONE : of(List.of(Block.ordered(lines)));
    }

    /// The sum at list rates.
    public Usd total() {
        return total;
    }

    /// The sum after discounts.
    public Usd net() {
        return net;
    }

    /// The same lines added up by deployment and workload, in no particular order; a part that pricing left alone is
    /// not added up again.
    public List<Rollup> rollups() {
        List<Rollup> all = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            all.addAll(block.rollups());
        }
        return all;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Line get(int index) {
        Line[] lines = ordered;
        if (lines == null) {
            lines = inOrder();
            ordered = lines;
        }
        return lines[index];
    }

    private Line[] inOrder() {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingInt(Block::deployment));
        int months = blocks.isEmpty() ? 0 : blocks.getFirst().months();
        Line[] lines = new Line[size];
        int next = 0;
        for (int month = 0; month < months; month++) {
            for (Block block : sorted) {
                next = block.copy(month, lines, next);
            }
        }
        return lines;
    }
}

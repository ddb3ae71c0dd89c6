package quarry.cost;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The lines of a statement: by month, then deployment; lines of no deployment first.
///
/// They stay in the blocks in which they were priced and are put in order when someone looks at them.
public final class Lines extends AbstractList<Line> implements RandomAccess {

    private final List<Block> blocks;
    private final int months;
    private final int size;
    private volatile Line @Nullable [] ordered;

    /// @param blocks by deployment
    /// @param months of the plan
    public Lines(List<Block> blocks, int months) {
        this.blocks = List.copyOf(blocks);
        this.months = months;
        this.size = blocks.stream().mapToInt(Block::size).sum();
    }

    private Lines(Line[] ordered) {
        this.blocks = List.of();
        this.months = 0;
        this.size = ordered.length;
        this.ordered = ordered;
    }

    /// Lines that are in order.
    static Lines of(List<Line> ordered) {
        return ordered instanceof Lines lines ? lines : new Lines(ordered.toArray(Line[]::new));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Line get(int index) {
        return ordered()[index];
    }

    private Line[] ordered() {
        Line[] lines = ordered;
        if (lines == null) {
            lines = inOrder();
            ordered = lines;
        }
        return lines;
    }

    private Line[] inOrder() {
        Line[] lines = new Line[size];
        int next = 0;
        for (int month = 0; month < months; month++) {
            for (Block block : blocks) {
                next = block.copy(month, lines, next);
            }
        }
        return lines;
    }
}

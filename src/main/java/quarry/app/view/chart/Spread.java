package quarry.app.view.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart that would stand on each other, as little as it takes and within the room.
final class Spread {

    private Spread() {}

    /// @param centres where the labels would best stand
    /// @param heights of the labels; where they need more than the room, the last ones reach out of it
    /// @return their centres, in the same order
    static List<Double> apart(List<Double> centres, List<Double> heights, double room) {
        Integer[] order = IntStream.range(0, centres.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(centres::get));
        double[] tops = new double[order.length];
        double free = 0;
        for (int i = 0; i < order.length; i++) {
            double height = heights.get(order[i]);
            tops[i] = Math.max(free, centres.get(order[i]) - height / 2);
            free = tops[i] + height;
        }
        double limit = room;
        for (int i = order.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - heights.get(order[i]));
            limit = tops[i];
        }
        double above = order.length == 0 ? 0 : Math.max(0, -tops[0]);
        Double[] placed = new Double[order.length];
        for (int i = 0; i < order.length; i++) {
            placed[order[i]] = tops[i] + above + heights.get(order[i]) / 2;
        }
        return Arrays.asList(placed);
    }
}

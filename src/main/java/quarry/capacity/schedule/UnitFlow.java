package quarry.capacity.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds the cheapest blocks by successive shortest paths (convex-cost flow, design §6.11).
///
/// Nodes are the starts of months. At first as many units as the busiest month could use count as running in
/// every month, though nothing is bought. Each path from the first node to the last puts that right for one
/// unit: a block pays for it over its months, an idle step gives up one running unit of a month and what that
/// unit replaced; a step back lets one more run. What a further idle step costs never falls, because what units
/// replace never rises; so the shortest path over what is left is the best next one, and the end is the optimum.
///
/// Costs are pairs, compared in order: money, then [#tie]. Both are whole numbers, so there is no rounding.
final class UnitFlow {

    private static final int NONE = -1;
    private static final int IDLE = -2;
    private static final int BACK = -3;

    private final int nodes;
    private final List<Block> offers;
    private final long[][] levels;
    private final int[][] alike;
    private final long[] cost;
    private final long[] ties;
    private final int[][] starting;
    private final int[][] ending;

    /// Fewest units that may run, by month.
    private final int[] least;

    private final int[] running;
    private final int[] bought;

    private final long[] potential;
    private final long[] potentialTie;
    private final long[] distance;
    private final long[] distanceTie;
    private final boolean[] settled;
    private final int[] via;

    /// @param levels by month and unit, what the unit replaces; 0 beyond the last unit
    /// @param cost of each offer
    /// @param most units that count as running at first
    /// @param least units that must run, by month
    UnitFlow(List<Block> offers, long[][] levels, long[] cost, int most, int[] least) {
        this.nodes = levels.length + 1;
        this.offers = offers;
        this.levels = levels;
        this.alike = Arrays.stream(levels).map(UnitFlow::alike).toArray(int[][]::new);
        this.cost = cost;
        this.ties = ties(offers, levels.length);
        this.starting = new int[nodes][];
        this.ending = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            int at = node;
            starting[node] = indices(i -> offers.get(i).start() == at);
            ending[node] = indices(i -> offers.get(i).end() == at);
        }
        this.least = least;
        this.running = new int[levels.length];
        Arrays.fill(running, most);
        this.bought = new int[offers.size()];
        this.potential = new long[nodes];
        this.potentialTie = new long[nodes];
        this.distance = new long[nodes];
        this.distanceTie = new long[nodes];
        this.settled = new boolean[nodes];
        this.via = new int[nodes];
    }

    private int[] indices(IntPredicate which) {
        return IntStream.range(0, offers.size()).filter(which).toArray();
    }

    /// For each unit, how many from it downwards replace just as much.
    private static int[] alike(long[] levels) {
        int[] alike = new int[levels.length];
        for (int k = 0; k < alike.length; k++) {
            alike[k] = k > 0 && levels[k] == levels[k - 1] ? alike[k - 1] + 1 : 1;
        }
        return alike;
    }

    /// Where money is equal: fewer months paid for, then shorter commitments, then earlier starts.
    ///
    /// One number stands for the three. Two schedules differ by round trips over each node at most once, so
    /// weights above what such a trip can add up to keep the order.
    private static long[] ties(List<Block> offers, int months) {
        long trip = months + 1L;
        long longest = 0;
        for (Block block : offers) {
            longest = Math.max(longest, square(block));
        }
        long shorter = trip * months + 1;
        long fewer = trip * longest * shorter + shorter;
        return offers.stream()
                .mapToLong(b -> b.months() * fewer + square(b) * shorter + b.start())
                .toArray();
    }

    private static long square(Block block) {
        return (long) block.term().months() * block.term().months();
    }

    /// Sends so many units from the first month to the end, each the cheapest way.
    ///
    /// @param cancelled asked before each path
    /// @throws CancellationException once it says yes
    void send(int units, BooleanSupplier cancelled) {
        int left = units;
        while (left > 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The commitment schedule was called off");
            }
            shortestPaths();
            int sent = Math.min(left, capacity());
            apply(sent);
            left -= sent;
        }
    }

    /// How many of each offer are bought.
    int[] bought() {
        return bought.clone();
    }

    /// Dijkstra over reduced costs, which are never negative.
    private void shortestPaths() {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(distanceTie, Long.MAX_VALUE);
        Arrays.fill(settled, false);
        Arrays.fill(via, NONE);
        distance[0] = 0;
        distanceTie[0] = 0;
        int last = nodes - 1;
        while (!settled[last]) {
            int node = nearest();
            settled[node] = true;
            relax(node);
        }
        for (int node = 0; node < nodes; node++) {
            boolean nearer = settled[node];
            potential[node] += nearer ? distance[node] : distance[last];
            potentialTie[node] += nearer ? distanceTie[node] : distanceTie[last];
        }
    }

    private int nearest() {
        int nearest = NONE;
        for (int node = 0; node < nodes; node++) {
            if (!settled[node]
                    && distance[node] != Long.MAX_VALUE
                    && (nearest == NONE || isLess(node, distance[nearest], distanceTie[nearest]))) {
                nearest = node;
            }
        }
        if (nearest == NONE) {
            throw new IllegalStateException("No offer runs in some month in which units must run");
        }
        return nearest;
    }

    private boolean isLess(int node, long money, long tie) {
        return distance[node] < money || (distance[node] == money && distanceTie[node] < tie);
    }

    private void relax(int node) {
        if (node < levels.length && running[node] > least[node]) {
            relax(node, node + 1, replaced(node, running[node]), 0, IDLE);
        }
        if (node > 0) {
            relax(node, node - 1, -replaced(node - 1, running[node - 1] + 1), 0, BACK);
        }
        for (int offer : starting[node]) {
            relax(node, offers.get(offer).end(), cost[offer], ties[offer], offer);
        }
        for (int offer : ending[node]) {
            if (bought[offer] > 0) {
                relax(node, offers.get(offer).start(), -cost[offer], -ties[offer], offer);
            }
        }
    }

    private void relax(int from, int to, long money, long tie, int how) {
        if (settled[to]) {
            return;
        }
        long far = distance[from] + money + potential[from] - potential[to];
        long farTie = distanceTie[from] + tie + potentialTie[from] - potentialTie[to];
        if (far < distance[to] || (far == distance[to] && farTie < distanceTie[to])) {
            distance[to] = far;
            distanceTie[to] = farTie;
            via[to] = how;
        }
    }

    private long replaced(int month, int unit) {
        return unit <= levels[month].length ? levels[month][unit - 1] : 0;
    }

    /// How many units the path found takes before one of its steps costs more.
    private int capacity() {
        int capacity = Integer.MAX_VALUE;
        for (int node = nodes - 1; node != 0; node = before(node)) {
            capacity = Math.min(capacity, capacity(node));
        }
        return capacity;
    }

    private int capacity(int node) {
        return switch (via[node]) {
            case IDLE -> {
                int month = node - 1;
                int units = running[month];
                int beyond = units - levels[month].length;
                yield Math.min(beyond > 0 ? beyond : alike[month][units - 1], units - least[month]);
            }
            case BACK -> 1;
            default -> isForward(node) ? Integer.MAX_VALUE : bought[via[node]];
        };
    }

    private void apply(int units) {
        int node = nodes - 1;
        while (node != 0) {
            int before = before(node);
            switch (via[node]) {
                case IDLE -> running[node - 1] -= units;
                case BACK -> running[node] += units;
                default -> bought[via[node]] += isForward(node) ? units : -units;
            }
            node = before;
        }
    }

    private int before(int node) {
        return switch (via[node]) {
            case IDLE -> node - 1;
            case BACK -> node + 1;
            default -> {
                Block block = offers.get(via[node]);
                yield isForward(node) ? block.start() : block.end();
            }
        };
    }

    private boolean isForward(int node) {
        return offers.get(via[node]).end() == node;
    }
}

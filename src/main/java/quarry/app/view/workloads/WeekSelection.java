package quarry.app.view.workloads;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import quarry.app.viewmodel.workloads.WeekViewModel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// The hours that the keyboard works on: a block of the week, from its anchor to the cursor.
final class WeekSelection {

    private static final int DAYS = 7;
    private static final int HOURS = WeekViewModel.HOURS_A_DAY;

    private final WeekViewModel week;
    private final Runnable moved;
    private int anchor;
    private int cursor;

    WeekSelection(WeekViewModel week, Runnable moved) {
        this.week = week;
        this.moved = moved;
    }

    int cursor() {
        return cursor;
    }

    boolean has(int hour) {
        return between(hour / HOURS, anchor / HOURS, cursor / HOURS)
                && between(hour % HOURS, anchor % HOURS, cursor % HOURS);
    }

    private static boolean between(int value, int one, int other) {
        return value >= Math.min(one, other) && value <= Math.max(one, other);
    }

    void move(int from, int to) {
        anchor = from;
        cursor = to;
        moved.run();
    }

    void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken = true;
        switch (code) {
            case LEFT -> go(0, -1, event.isShiftDown());
            case RIGHT -> go(0, 1, event.isShiftDown());
            case UP -> go(-1, 0, event.isShiftDown());
            case DOWN -> go(1, 0, event.isShiftDown());
            case HOME -> go(0, -HOURS, event.isShiftDown());
            case END -> go(0, HOURS, event.isShiftDown());
            case SPACE -> week.stroke(hours(), week.brushProperty().get());
            default -> taken = digit(event);
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean digit(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            int digit = Character.getNumericValue(name.charAt(name.length() - 1));
            week.stroke(hours(), BigDecimal.valueOf(digit));
            return true;
        }
        return false;
    }

    private void go(int days, int hours, boolean extend) {
        int day = Math.clamp(cursor / HOURS + days, 0, DAYS - 1);
        int hour = Math.clamp(cursor % HOURS + hours, 0, HOURS - 1);
        int to = day * HOURS + hour;
        move(extend ? anchor : to, to);
    }

    private List<Integer> hours() {
        return IntStream.range(0, DAYS * HOURS).filter(this::has).boxed().toList();
    }
}

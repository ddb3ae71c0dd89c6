package quarry.launch.folder;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.preference.Area;
import quarry.app.viewmodel.preference.Preferences;
import quarry.app.viewmodel.preference.RecentPlan;
import quarry.app.viewmodel.preference.ThemeMode;
import quarry.app.viewmodel.preference.WindowPlace;
import quarry.store.json.JsonValue;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// Preferences as JSON. A field that is not understood is kept as it is; one that does not fit is as on the first
/// start.
final class PreferencesJson {

    static final String FORMAT = "quarry-settings/1";

    private PreferencesJson() {}

    static Preferences read(JsonValue document) {
        Lenient f = new Lenient(document);
        return new Preferences(
                f.list("recent").stream()
                        .map(PreferencesJson::recent)
                        .flatMap(Optional::stream)
                        .toList(),
                window(f.in("window")),
                f.text("theme").flatMap(PreferencesJson::theme).orElse(ThemeMode.SYSTEM),
                f.number("textSize").map(BigDecimal::intValue).orElse(Preferences.USUAL_TEXT));
    }

    /// @param before what the file holds now: its other fields stay
    static JsonValue write(Preferences now, JsonValue before) {
        Lenient old = new Lenient(before);
        SequencedMap<String, JsonValue> fields = new LinkedHashMap<>(old.object().fields());
        fields.put("format", text(FORMAT));
        fields.put(
                "recent",
                new JsonValue.Arr(now.recent().stream().map(PreferencesJson::recent).toList()));
        fields.put("window", window(now.window(), old.in("window")));
        fields.put("theme", text(now.theme().name().toLowerCase(Locale.ROOT)));
        fields.put("textSize", new JsonValue.Num(String.valueOf(now.textSize())));
        return new JsonValue.Obj(fields);
    }

    private static Optional<RecentPlan> recent(Lenient f) {
        return f.text("file")
                .flatMap(PreferencesJson::path)
                .map(file -> new RecentPlan(file, f.text("name").orElse(""), cost(f)));
    }

    private static RecentPlan.@Nullable Cost cost(Lenient f) {
        return f.number("monthly")
                .map(
                        monthly ->
                                new RecentPlan.Cost(
                                        monthly,
                                        f.text("currency").orElse("USD"),
                                        f.flag("complete", true)))
                .orElse(null);
    }

    private static JsonValue recent(RecentPlan plan) {
        SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("file", text(plan.file().toString()));
        fields.put("name", text(plan.name()));
        RecentPlan.Cost cost = plan.cost();
        if (cost != null) {
            fields.put("monthly", text(cost.monthly().toPlainString()));
            fields.put("currency", text(cost.currency()));
            fields.put("complete", new JsonValue.Bool(cost.complete()));
        }
        return new JsonValue.Obj(fields);
    }

    private static WindowPlace window(Lenient f) {
        return new WindowPlace(area(f), f.flag("maximised", false), f.flag("why", true));
    }

    private static @Nullable Area area(Lenient f) {
        List<Double> numbers =
                List.of("x", "y", "width", "height").stream()
                        .map(f::number)
                        .flatMap(Optional::stream)
                        .map(BigDecimal::doubleValue)
                        .toList();
        boolean whole = numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0;
        return whole
                ? new Area(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3))
                : null;
    }

    private static JsonValue window(WindowPlace place, Lenient old) {
        SequencedMap<String, JsonValue> fields = new LinkedHashMap<>(old.object().fields());
        Area area = place.area();
        if (area != null) {
            fields.put("x", whole(area.x()));
            fields.put("y", whole(area.y()));
            fields.put("width", whole(area.width()));
            fields.put("height", whole(area.height()));
        }
        fields.put("maximised", new JsonValue.Bool(place.maximised()));
        fields.put("why", new JsonValue.Bool(place.why()));
        return new JsonValue.Obj(fields);
    }

    private static JsonValue whole(double value) {
        return new JsonValue.Num(String.valueOf(Math.round(value)));
    }

    private static JsonValue text(String value) {
        return new JsonValue.Str(value);
    }

    private static Optional<ThemeMode> theme(String name) {
        for (ThemeMode mode : ThemeMode.values()) {
            if (mode.name().equalsIgnoreCase(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

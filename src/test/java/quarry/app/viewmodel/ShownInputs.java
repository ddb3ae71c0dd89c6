package quarry.app.viewmodel;

import javafx.beans.value.ObservableValue;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.PicksViewModel;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.app.viewmodel.list.Row;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All that an editor has to type into and to choose from, and all that it shows, by the names of its methods.
final class ShownInputs {

    /// What the user has open beside the plan, or has not committed.
    private static final Set<String> OWN = Set.of("textCount", "whatIf", "offered", "brushes");

    private final Map<String, FieldViewModel<?>> fields = new TreeMap<>();
    private final Map<String, ChoiceViewModel<?>> choices = new TreeMap<>();
    private final Map<String, SwitchViewModel> switches = new TreeMap<>();
    private final Map<String, PicksViewModel<?>> picks = new TreeMap<>();
    private final Map<String, String> shown = new TreeMap<>();

    private ShownInputs() {}

    static ShownInputs of(Object editor) {
        ShownInputs inputs = new ShownInputs();
        inputs.walk("", editor);
        return inputs;
    }

    Map<String, FieldViewModel<?>> fields() {
        return fields;
    }

    Map<String, ChoiceViewModel<?>> choices() {
        return choices;
    }

    Map<String, SwitchViewModel> switches() {
        return switches;
    }

    Map<String, PicksViewModel<?>> picks() {
        return picks;
    }

    /// What stands in the editor; an input that does not apply, or has text that is not valid, is left out.
    Map<String, String> shown() {
        Map<String, String> all = new TreeMap<>(shown);
        fields.forEach(
                (path, field) -> {
                    if (field.appliesProperty().get() && field.errorProperty().get().isEmpty()) {
                        field.settle();
                        all.put(path, field.textProperty().get() + " " + field.unit());
                    }
                });
        choices.forEach(
                (path, choice) -> {
                    if (choice.appliesProperty().get()) {
                        all.put(path, choice.selectedProperty().get() + " of " + choice.choices());
                    }
                });
        switches.forEach((path, one) -> all.put(path, String.valueOf(one.onProperty().get())));
        picks.forEach((path, one) -> all.put(path, sorted(one.pickedProperty().get())));
        return all;
    }

    private static String sorted(Set<?> values) {
        return values.stream().map(String::valueOf).sorted().toList().toString();
    }

    private void walk(String at, Object editor) {
        Method[] methods = editor.getClass().getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class
                    && !OWN.contains(method.getName())) {
                take(at + "." + method.getName(), call(editor, method));
            }
        }
    }

    private void take(String at, Object value) {
        switch (value) {
            case FieldViewModel<?> field -> fields.put(at, field);
            case ChoiceViewModel<?> choice -> choices.put(at, choice);
            case SwitchViewModel one -> switches.put(at, one);
            case PicksViewModel<?> one -> picks.put(at, one);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    take(at + "[" + i + "]", list.get(i));
                }
                shown.put(at + ".size", String.valueOf(list.size()));
            }
            case Row<?> row -> shown.put(at, String.valueOf(row.content()));
            case Choice<?> choice -> shown.put(at, choice.toString());
            case ObservableValue<?> now -> {
                if (!at.endsWith("placedProperty")) {
                    shown.put(at, String.valueOf(now.getValue()));
                }
            }
            case Object other -> {
                if (isEditor(other.getClass())) {
                    walk(at, other);
                }
            }
        }
    }

    private static boolean isEditor(Class<?> type) {
        String name = type.getName();
        return name.startsWith("quarry.app.viewmodel.")
                && (name.endsWith("Inputs")
                        || name.endsWith("ViewModel")
                        || name.endsWith("Choices")
                        || name.endsWith("$Event"));
    }

    private static Object call(Object on, Method method) {
        try {
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}

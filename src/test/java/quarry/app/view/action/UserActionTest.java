package quarry.app.view.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Shortcuts can be told apart.
class UserActionTest {

    @Test
    void noTwoActionsShareAShortcutOrALabel() {
        List<String> keys =
                Arrays.stream(UserAction.values())
                        .map(UserAction::shortcut)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        List<String> labels = Arrays.stream(UserAction.values()).map(UserAction::label).toList();
        assertEquals(labels.stream().distinct().toList(), labels);
    }
}

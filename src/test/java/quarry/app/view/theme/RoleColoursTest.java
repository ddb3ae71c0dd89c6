package quarry.app.view.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.Declaration;
import javafx.css.Stylesheet;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What is drawn in a component's colour can be seen: 3:1 against what it is drawn on (WCAG 1.4.11).
class RoleColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(-quarry-[a-z-]+): *(#\\p{XDigit}{6});");

    @ParameterizedTest
    @EnumSource
    void everyRoleStandsOutFromTheBackground(Theme theme) throws IOException {
        for (var background : List.of("-color-bg-default", "-color-bg-subtle")) {
            var ground = compiled(theme, background);
            roles(theme)
                    .forEach(
                            (role, colour) ->
                                    assertTrue(
                                            contrast(colour, ground) >= 3,
                                            () ->
                                                    "%s on %s in %s: %.2f:1"
                                                            .formatted(
                                                                    role,
                                                                    background,
                                                                    theme,
                                                                    contrast(colour, ground))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCompiledSheetHasTheRoles(Theme theme) throws IOException {
        for (var role : roles(theme).entrySet()) {
            assertEquals(role.getValue(), compiled(theme, role.getKey()));
        }
    }

    @Test
    void bothThemesNameTheSameEightRoles() throws IOException {
        var light = List.copyOf(roles(Theme.LIGHT).keySet());
        assertEquals(light, List.copyOf(roles(Theme.DARK).keySet()));
        assertEquals(8, light.size());
    }

    private static Map<String, Color> roles(Theme theme) throws IOException {
        var file = theme == Theme.LIGHT ? "roles-light.css" : "roles-dark.css";
        var found = new LinkedHashMap<String, Color>();
        var match = COLOUR.matcher(Files.readString(Path.of("src/main/theme", file)));
        while (match.find()) {
            found.put(match.group(1), Color.web(match.group(2)));
        }
        return found;
    }

    /// The colour a name has in the sheet that ships; the last declaration wins.
    private static Color compiled(Theme theme, String property) throws IOException {
        try (var sheet = Theme.class.getResourceAsStream(theme.fileName())) {
            return (Color)
                    Stylesheet.loadBinary(sheet).getRules().stream()
                            .flatMap(rule -> rule.getDeclarations().stream())
                            .filter(declaration -> declaration.getProperty().equals(property))
                            .map(Declaration::getParsedValue)
                            .reduce((_, last) -> last)
                            .orElseThrow()
                            .convert(null);
        }
    }

    private static double contrast(Color a, Color b) {
        double x = luminance(a) + 0.05;
        double y = luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

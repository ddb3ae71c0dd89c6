package quarry.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.rates.Role;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RoleColourTest {

    @Test
    void paperHasTheColoursOfTheLightTheme() throws IOException {
        String theme = Files.readString(Path.of("src/main/theme/roles-light.css"));
        for (Role role : Role.values()) {
            String rule = "-quarry-" + role.id() + ": #%06x;".formatted(RoleColour.rgb(role));
            assertTrue(theme.contains(rule), rule + " is not in the theme");
        }
    }
}

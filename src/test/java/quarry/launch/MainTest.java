package quarry.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void knowsItsVersion() {
        assertTrue(Main.Version.text().startsWith("Quarry 0."), Main.Version.text());
    }
}

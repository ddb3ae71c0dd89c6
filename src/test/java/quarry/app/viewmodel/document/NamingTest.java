package quarry.app.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ids and names that a plan file takes.
class NamingTest {

    @Test
    void aCopyOfTheLongestNameCanStillBeSaved() {
        String longest = "n".repeat(200);
        String copy = Naming.copy(longest, List.of(longest));
        assertTrue(copy.endsWith(" copy"), copy);
        assertTrue(copy.length() <= 200);
        assertTrue(Naming.id(longest, List.of()).length() <= 100);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String id = Naming.copy("a" + "😀".repeat(100), List.of());
        assertEquals("a" + "😀".repeat(89) + " copy", id);
    }

    @Test
    void aFileKeepsItsUmlautsHoweverTheyWereTyped() {
        assertEquals("größe-2027", Naming.file("Gro\u0308ße 2027"));
    }

    @Test
    void aFreeNameIsOneThatAPlanFileTakes() {
        String longest = "n".repeat(200);
        assertEquals(longest, Naming.free(longest + " on a model", List.of()));
        String second = Naming.free(longest, List.of(longest));
        assertTrue(second.length() <= 200, second);
        String third = Naming.free(longest, List.of(longest, second));
        assertTrue(third.length() <= 200 && !third.equals(second), third);
        assertEquals("New workload 2", Naming.free("New workload", List.of("New workload")));
    }
}

package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.app.viewmodel.document.PlanStore;
import quarry.plan.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

class FilePlanStoreTest {

    private static final Plan PLAN = Plan.empty("Mine", YearMonth.of(2027, 1));

    @TempDir private Path folder;

    @Test
    void aFileThatSomeoneElseChangedIsNotOverwrittenUnasked() throws IOException {
        Path file = folder.resolve("mine.plan.json");
        PlanStore store = new FilePlanStore();
        assertInstanceOf(PlanStore.Saved.Done.class, store.save(PLAN, file));
        assertInstanceOf(PlanStore.Saved.Done.class, store.save(PLAN.withName("Again"), file));
        Files.writeString(file, "theirs");

        assertInstanceOf(PlanStore.Saved.ChangedOnDisk.class, store.save(PLAN, file));
        assertEquals("theirs", Files.readString(file));
        assertInstanceOf(PlanStore.Saved.Done.class, store.overwrite(PLAN, file));
        assertInstanceOf(PlanStore.Saved.Done.class, store.save(PLAN, file));
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws IOException {
        Path file = folder.resolve("mine.plan.json");
        PlanStore store = new FilePlanStore();
        store.save(PLAN, file);
        Files.delete(file);

        assertInstanceOf(PlanStore.Saved.Done.class, store.save(PLAN, file));
    }
}

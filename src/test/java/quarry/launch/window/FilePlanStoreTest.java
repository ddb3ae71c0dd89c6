package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.app.viewmodel.document.PlanStore;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

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

    /// What does not go together is looked for in the plan, not in its file.
    @Test
    void aPlanWithAnErrorIsSavedAndOpenedAgain() {
        Path file = folder.resolve("mine.plan.json");
        Plan sample = Sample.plan();
        Plan faulty =
                sample.withWorkloads(sample.workloads().subList(1, sample.workloads().size()));
        assertFalse(PlanCheck.check(faulty).isEmpty());
        PlanStore store = new FilePlanStore();
        assertInstanceOf(PlanStore.Saved.Done.class, store.save(faulty, file));
        assertEquals(new PlanStore.Opened.Read(faulty, List.of()), store.open(file));
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

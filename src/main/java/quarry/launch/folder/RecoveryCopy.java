package quarry.launch.folder;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.plan.Plan;
import quarry.store.file.AtomicFile;
import quarry.store.file.BoundedFile;
import quarry.store.file.FileRefused;
import quarry.store.file.SaveFailed;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The file of a copy: the plan, where its file is, and when the copy was made.
final class RecoveryCopy {

    private static final String FORMAT = "quarry-recovery/1";

    /// A plan has at most 16 MB, and may be laid out wider here.
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private RecoveryCopy() {}

    static void write(Path copy, Plan plan, @Nullable Path file, Instant at)
            throws SaveFailed, JsonRefused {
        SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("format", new JsonValue.Str(FORMAT));
        if (file != null) {
            fields.put("file", new JsonValue.Str(file.toAbsolutePath().toString()));
        }
        fields.put("at", new JsonValue.Str(at.toString()));
        fields.put("plan", StrictJson.parse(PlanWriter.text(plan)));
        byte[] text = JsonLayout.pretty(new JsonValue.Obj(fields)).getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(copy, out -> out.write(text));
    }

    static LeftBehind read(Path copy) throws FileRefused, JsonRefused {
        Lenient f = new Lenient(StrictJson.parse(BoundedFile.read(copy, MOST_BYTES)));
        Plan plan =
                f.value("plan")
                        .map(JsonLayout::compact)
                        .flatMap(PlanReader::draft)
                        .orElseThrow(() -> new JsonRefused("it holds no plan"));
        Path file = f.text("file").map(Path::of).orElse(null);
        Instant at = f.text("at").map(RecoveryCopy::instant).orElse(Instant.EPOCH);
        return new LeftBehind(copy.toString(), plan, file, at, file != null && since(file, at));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static boolean since(Path file, Instant at) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(at);
        } catch (IOException e) {
            return false;
        }
    }
}

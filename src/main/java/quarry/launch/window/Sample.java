package quarry.launch.window;

import quarry.app.viewmodel.home.Template;
import quarry.plan.Plan;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The plans that ship with Quarry, to start from.
final class Sample {

    private Sample() {}

    /// The one for a first look around.
    static Plan plan() {
        return plan("portfolio");
    }

    static List<Template> templates() {
        return Stream.of(
                        "support-chat",
                        "retrieval-assistant",
                        "nightly-extraction",
                        "coding-agent",
                        "classification",
                        "provisioned-titan",
                        "portfolio")
                .map(id -> new Template(id, () -> plan(id)))
                .toList();
    }

    private static Plan plan(String id) {
        String resource = "/samples/" + id + ".plan.json";
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the build");
            }
            return switch (PlanReader.read(in.readAllBytes())) {
                case PlanReading.Opened opened -> opened.plan();
                case PlanReading.Refused refused ->
                        throw new IllegalStateException(resource + ": " + refused.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

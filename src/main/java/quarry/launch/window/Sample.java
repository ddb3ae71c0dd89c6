package quarry.launch.window;

import quarry.plan.Plan;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The plan that ships with Quarry, for a first look around.
final class Sample {

    private static final String RESOURCE = "/samples/portfolio.plan.json";

    private Sample() {}

    static Plan plan() {
        try (InputStream in = Sample.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not in the build");
            }
            return switch (PlanReader.read(in.readAllBytes())) {
                case PlanReading.Opened opened -> opened.plan();
                case PlanReading.Refused refused ->
                        throw new IllegalStateException(RESOURCE + ": " + refused.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

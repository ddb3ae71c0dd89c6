package quarry.arch;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;

import java.nio.file.Path;
import java.util.Set;

/// The product's classes, without the tests that are patched into its module.
final class CompiledClasses implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(Location.of(Path.of("target", "classes")));
    }
}

package quarry.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.util.ArrayList;
import java.util.List;

/// Packages in one direction.
@AnalyzeClasses(locations = CompiledClasses.class)
class LayersTest {

    /// From the ground up. Neighbours in one level do not see each other.
    private static final List<List<String>> LEVELS =
            List.of(
                    List.of("quarry.money.."),
                    List.of("quarry.rates.."),
                    List.of("quarry.plan.."),
                    List.of("quarry.cost.."),
                    List.of("quarry.capacity..", "quarry.forecast.."),
                    List.of("quarry.store..", "quarry.report.."),
                    List.of("quarry.app.viewmodel.."),
                    List.of("quarry.app.view.."),
                    List.of("quarry.launch.."));

    @ArchTest
    static void aLayerSeesOnlyWhatIsBelowIt(JavaClasses classes) {
        var below = new ArrayList<String>();
        for (var level : LEVELS) {
            for (var layer : level) {
                var visible = new ArrayList<>(below);
                visible.add(layer);
                noClasses()
                        .that()
                        .resideInAPackage(layer)
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("quarry..")
                                        .and(
                                                resideOutsideOfPackages(
                                                        visible.toArray(String[]::new))))
                        .because(
                                "what is below can then be read, tested and trusted without what"
                                        + " is above it")
                        .allowEmptyShould(true)
                        .check(classes);
            }
            below.addAll(level);
        }
    }

    @ArchTest
    static final ArchRule everyClassIsInALayer =
            classes()
                    .should()
                    .resideInAnyPackage(
                            LEVELS.stream().flatMap(List::stream).toArray(String[]::new))
                    .because("a package outside the layers escapes every rule about them");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("quarry.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages that need each other are one package in two folders");

    @ArchTest
    static final ArchRule viewModelsRunWithoutAToolkit =
            noClasses()
                    .that()
                    .resideInAPackage("quarry.app.viewmodel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "javafx..",
                                            "org.controlsfx..",
                                            "atlantafx..",
                                            "org.kordamp..",
                                            "java.awt..",
                                            "javax.swing..")
                                    .and(
                                            resideOutsideOfPackages(
                                                    "javafx.beans..",
                                                    "javafx.collections..",
                                                    "javafx.util..")))
                    .because(
                            "a view model that knows no control is tested in milliseconds, and its"
                                    + " view stays thin")
                    .allowEmptyShould(true);
}

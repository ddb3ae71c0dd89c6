package quarry.arch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.InstantSource;

/// The core computes: everything it needs comes in as an argument, everything it found goes out.
@AnalyzeClasses(locations = CompiledClasses.class)
class PureCoreTest {

    private static final String[] CORE = {
        "quarry.money..",
        "quarry.rates..",
        "quarry.plan..",
        "quarry.cost..",
        "quarry.capacity..",
        "quarry.forecast.."
    };

    @ArchTest
    static final ArchRule onlyTheLanguage =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "",
                            "quarry..",
                            "java.lang..",
                            "java.math..",
                            "java.time..",
                            "java.util..",
                            "javax.annotation.processing..",
                            "org.jspecify..",
                            "io.soabase.recordbuilder..")
                    .because(
                            "prices must come out the same in the window, in the command line, in a"
                                    + " test and in ten years: no toolkit, no files, no libraries");

    @ArchTest
    static final ArchRule noLogging =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "java.util.prefs..")
                    .because("what went wrong is part of the result, not of a log");

    @ArchTest
    static final ArchRule noClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethodWhere(
                            target(name("now")).and(targetOwner(resideInAPackage("java.time.."))))
                    .orShould()
                    .dependOnClassesThat(type(Clock.class).or(type(InstantSource.class)))
                    .because("the same plan has the same price tomorrow; a date comes in");

    @ArchTest
    static final ArchRule noSurroundings =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethodWhere(
                            target(
                                            nameMatching(
                                                    "currentTimeMillis|nanoTime|getenv|getProperty|exit"))
                                    .and(targetOwner(type(System.class))))
                    .orShould()
                    .callMethodWhere(target(nameMatching("systemDefault|getDefault")))
                    .orShould()
                    .callMethodWhere(target(name("random")).and(targetOwner(type(Math.class))))
                    .orShould()
                    .accessFieldWhere(
                            target(nameMatching("out|err|in")).and(targetOwner(type(System.class))))
                    .because(
                            "a result that depends on the machine's time zone, language or chance"
                                    + " cannot be repeated");
}

package quarry.arch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.net.URL;

/// What Quarry does without.
@AnalyzeClasses(locations = CompiledClasses.class)
class BansTest {

    private static final DescribedPredicate<JavaClass> ADDRESSES =
            DescribedPredicate.describe(
                    "addresses",
                    found ->
                            found.getFullName()
                                    .matches("java\\.net\\.(URI|URL|URISyntaxException)"));

    private static final DescribedPredicate<JavaClass> ARRAYS =
            DescribedPredicate.describe("arrays", JavaClass::isArray);

    @ArchTest
    static final ArchRule offline =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.net..").and(DescribedPredicate.not(ADDRESSES)))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.net..", "java.rmi..", "com.sun.net..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")
                    .orShould()
                    .callMethodWhere(
                            target(nameMatching("open.*|getContent"))
                                    .and(targetOwner(type(URL.class))))
                    .because(
                            "Quarry opens no network connection of its own; an address may only"
                                    + " name a file or a resource");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .because("such a name fits everything, so everything ends up in it");

    @ArchTest
    static final ArchRule noFxml =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.fxml..")
                    .because("a view in Java is checked by the compiler and found by a search");

    @ArchTest
    static final ArchRule staticsDoNotChange =
            fields().that()
                    .areStatic()
                    .and()
                    .areNotPrivate()
                    .should()
                    .beFinal()
                    .because("a field that anyone can set is an argument nobody sees")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noArraysOpenToAll =
            noFields()
                    .that()
                    .areStatic()
                    .and()
                    .arePublic()
                    .should()
                    .haveRawType(ARRAYS)
                    .because("the elements of a final array can still be set")
                    .allowEmptyShould(true);
}

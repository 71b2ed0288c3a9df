package org.janus.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of this module. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.janus.model");

    private static final int FEWEST_CLASSES = 30;

    @Test
    void sawEnoughClasses() {
        assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.janus.model            | ",
                "org.janus.model.solve      | org.janus.model",
                "org.janus.model.reference  | org.janus.model, org.janus.model.solve",
                "org.janus.model.batch..    | org.janus.model, org.janus.model.solve",
                "org.janus.model.outcome    | org.janus.model, org.janus.model.solve",
            })
    void aPackageKnowsOnlyWhatItMay(String one, String others) {
        String[] allowed = others == null ? new String[] {one} : (one + "," + others).split(", *");

        classes()
                .that()
                .resideInAPackage(one)
                .should()
                .onlyDependOnClassesThat(outsideOfJanus().or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    @Test
    void onlyTheReferenceIntegratesWithHipparchus() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.janus.model.reference")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hipparchus.ode..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.janus.model.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outsideOfJanus() {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.janus.."));
    }
}

package org.janus.sweep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of this module, and where engines and formats may be named. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.janus.sweep");

    private static final int FEWEST_CLASSES = 100;

    @Test
    void sawEnoughClasses() {
        assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design    | org.janus.model",
                "plan      | org.janus.model.., org.janus.sweep.design",
                "experiment | org.janus.model.., org.janus.sweep.design",
                "config    | org.janus.model.., org.janus.sweep.design, org.janus.sweep.plan,"
                        + " org.janus.sweep.experiment, org.janus.sweep.simulation",
                "simulation | org.janus.model..",
                "table     | org.janus.model.., org.janus.sweep.design, org.janus.sweep.plan",
                "run       | org.janus.model.., org.janus.sweep.design, org.janus.sweep.plan, org.janus.sweep.table",
                "analysis  | org.janus.model.., org.janus.sweep.design, org.janus.sweep.plan,"
                        + " org.janus.sweep.table, org.janus.sweep.experiment",
                "report    | org.janus.model.., org.janus.sweep.design, org.janus.sweep.plan, org.janus.sweep.table,"
                        + " org.janus.sweep.analysis",
            })
    void aPackageKnowsOnlyWhatItMay(String one, String others) {
        String[] allowed = ("org.janus.sweep." + one + ".., " + others).split(", *");

        classes()
                .that()
                .resideInAPackage("org.janus.sweep." + one + "..")
                .should()
                .onlyDependOnClassesThat(outsideOfJanus().or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheConfigReaderKnowsHocon() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.janus.sweep.config..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.typesafe.config..")
                .check(CLASSES);
    }

    @Test
    void whatDecidesRowsKnowsNoEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.janus.sweep.design..",
                        "org.janus.sweep.plan..",
                        "org.janus.sweep.experiment..",
                        "org.janus.sweep.simulation..",
                        "org.janus.sweep.config..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..")
                .check(CLASSES);
    }

    @Test
    void theRunnerOnAnExecutorKnowsNoSpark() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameStartingWith("Run")
                .and()
                .resideInAPackage("org.janus.sweep.run")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.spark..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> outsideOfJanus() {
        return DescribedPredicate.not(resideInAPackage("org.janus.."));
    }
}

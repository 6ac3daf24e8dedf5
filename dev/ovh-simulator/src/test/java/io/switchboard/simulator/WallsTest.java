package io.switchboard.simulator;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {
    @Test
    void noFeatureDependsOnItselfThroughAnother() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.switchboard.simulator");

        slices().matching("io.switchboard.simulator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}

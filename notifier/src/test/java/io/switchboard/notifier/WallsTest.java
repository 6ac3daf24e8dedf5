package io.switchboard.notifier;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.switchboard.testing.Walls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WallsTest {

    @TestFactory
    Stream<DynamicTest> stand() {
        return Walls.ofService("io.switchboard.notifier");
    }

    @Test
    void featuresDoNotLeanOnEachOtherInCircles() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.switchboard.notifier");

        slices().matching("io.switchboard.notifier.(*)..").should().beFreeOfCycles().check(classes);
    }
}

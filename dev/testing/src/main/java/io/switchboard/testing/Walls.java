package io.switchboard.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The walls of the house. A module stands behind its own with one test:
 *
 * <pre>{@code
 * class WallsTest {
 *     @TestFactory
 *     Stream<DynamicTest> stand() {
 *         return Walls.ofService("io.switchboard.booking");
 *     }
 * }
 * }</pre>
 */
public final class Walls {
    private static final String OURS = "io.switchboard..";
    private static final String CONTRACTS = "io.switchboard.contracts";
    private static final String PLATFORM = "io.switchboard.platform";
    private static final String INVITATION = "io.switchboard.invitation";

    private Walls() {}

    /** A service knows the contracts, the platform and the other libraries, and no other service. */
    public static Stream<DynamicTest> ofService(String root) {
        return tests(root, knowsOnly(root, CONTRACTS, PLATFORM, INVITATION));
    }

    /** The contracts know nothing of ours. */
    public static Stream<DynamicTest> ofContracts() {
        return tests(CONTRACTS, knowsOnly(CONTRACTS));
    }

    /** The platform knows the contracts at most, and its ideas do not lean on each other in circles. */
    public static Stream<DynamicTest> ofPlatform() {
        ArchRule noCycles =
                slices().matching(PLATFORM + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true);
        return tests(PLATFORM, knowsOnly(PLATFORM, CONTRACTS), noCycles);
    }

    private static Stream<DynamicTest> tests(String root, ArchRule... own) {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        return Stream.concat(Stream.of(own), everywhere())
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getDescription(), () -> rule.check(classes)));
    }

    private static ArchRule knowsOnly(String... roots) {
        String[] known = Stream.of(roots).map(root -> root + "..").toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(known))))
                .as("of ours, only " + String.join(", ", roots) + " is known")
                .allowEmptyShould(true);
    }

    private static Stream<ArchRule> everywhere() {
        return Stream.of(
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as(
                                "nothing prints to the console"),
                        wordsOfTheDomain(),
                        packagesOfIdeas(),
                        oneClock(),
                        noOldDates(),
                        nothingBlocks(),
                        constructorsInject())
                .map(rule -> rule.allowEmptyShould(true));
    }

    private static ArchRule wordsOfTheDomain() {
        return classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helpers?|Manager|Impl|Common)")
                .as("a class has a name of the domain");
    }

    private static ArchRule packagesOfIdeas() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..", "..util..", "..common..", "..manager..", "..helper..")
                .as("a package holds an idea");
    }

    private static ArchRule oneClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(PLATFORM + ".time..", PLATFORM + ".identity..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("the time comes from the injected clock");
    }

    private static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .as("moments are instants, not java.util.Date");
    }

    private static ArchRule nothingBlocks() {
        return noClasses()
                .should()
                .callMethodWhere(
                        target(owner(name("io.smallrye.mutiny.Uni"))).and(target(name("await"))))
                .as("nobody waits for a Uni");
    }

    private static ArchRule constructorsInject() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("what a bean needs comes in through its constructor");
    }
}

package io.switchboard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class WallsTest {
    /** This module plays a service that knows another module of ours and reads the clock. */
    private final List<DynamicTest> walls = Walls.ofService("io.switchboard.testing").toList();

    @Test
    void keepAServiceOutOfOtherModules() {
        assertThatThrownBy(() -> wall("of ours").getExecutable().execute())
                .hasMessageContaining("io.switchboard.parts.kafka.Kafka");
    }

    @Test
    void letThroughWhatIsAllowed() throws Throwable {
        wall("nobody waits for a Uni").getExecutable().execute();
        wall("what a bean needs").getExecutable().execute();
        wall("a class has a name").getExecutable().execute();
        wall("the time comes from").getExecutable().execute();
    }

    @Test
    void standAroundContractsAndPlatformToo() {
        assertThat(Walls.ofContracts()).isNotEmpty();
        assertThat(Walls.ofPlatform().map(DynamicTest::getDisplayName))
                .anyMatch(name -> name.contains("cycles"));
    }

    private DynamicTest wall(String beginning) {
        return walls.stream()
                .filter(wall -> wall.getDisplayName().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}

package io.switchboard.stats;

import io.switchboard.testing.Walls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WallsTest {

    @TestFactory
    Stream<DynamicTest> stand() {
        return Walls.ofService("io.switchboard.stats");
    }
}

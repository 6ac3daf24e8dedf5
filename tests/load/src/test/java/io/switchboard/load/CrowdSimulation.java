package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * So many people a second, whoever else is still waiting: {@code load.rate}, for {@code
 * load.seconds}, after {@code load.warmup} seconds in which they become as many.
 */
public final class CrowdSimulation extends Simulation {
    private static final double MOST_FAILURES_PERCENT = 1;

    public CrowdSimulation() {
        var target = Target.chosen();
        double rate = Integer.getInteger("load.rate", 50);
        var length = Duration.ofSeconds(Integer.getInteger("load.seconds", 30));
        var warmup = Duration.ofSeconds(Integer.getInteger("load.warmup", 10));
        setUp(
                        scenario("crowd")
                                .exec(Journey.of(target))
                                .injectOpen(
                                        rampUsersPerSec(1).to(rate).during(warmup),
                                        constantUsersPerSec(rate).during(length)))
                .protocols(Journey.protocol(target))
                .assertions(global().failedRequests().percent().lt(MOST_FAILURES_PERCENT));
    }
}

package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.Simulation;

/** One journey after the other, {@code load.journeys} of them: how long somebody waits who is alone. */
public final class AloneSimulation extends Simulation {
    public AloneSimulation() {
        var target = Target.chosen();
        int journeys = Integer.getInteger("load.journeys", 50);
        setUp(
                        scenario("alone")
                                .exec(
                                        repeat(journeys)
                                                .on(
                                                        exec(session -> session.remove("secret")),
                                                        Journey.of(target)))
                                .injectOpen(atOnceUsers(1)))
                .protocols(Journey.protocol(target))
                .assertions(global().failedRequests().count().is(0L));
    }
}

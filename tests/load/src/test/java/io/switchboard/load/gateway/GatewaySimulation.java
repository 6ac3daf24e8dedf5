package io.switchboard.load.gateway;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the gateways add to a call, and whether those who wait for an answer feel a flood of those for whom nobody waits. Three parts, one
 * after the other: calls straight to OVH, the same through the gateways, and again beside the flood. OVH refuses what goes over its rate.
 */
public final class GatewaySimulation extends Simulation {
    private static final String NUMBER = "0033199000001";
    private static final String ROOM =
            "/1.0/telephony/aa1111111-ovh-1/conference/" + NUMBER + "/rooms/";

    private final GatewayTarget target = GatewayTarget.chosen();
    private final Proofs proofs = new Proofs(target.privateKey());
    private final SimulatedOvh ovh = new SimulatedOvh(target.simulator());
    private final AtomicLong turns = new AtomicLong();
    private final Times bare = new Times();
    private final Times alone = new Times();
    private final Times flooded = new Times();
    private final Times background = new Times();
    private volatile long floodBegan;
    private volatile long floodEnded;

    public GatewaySimulation() {
        setUp(
                people("warm up", asking("interactive", new Times()))
                        .andThen(
                                people("bare", straight())
                                        .andThen(
                                                people("alone", asking("interactive", alone))
                                                        .andThen(
                                                                beginning()
                                                                        .andThen(
                                                                                beside(),
                                                                                flood())))));
    }

    private PopulationBuilder people(String name, ChainBuilder call) {
        return scenario(name)
                .exec(call)
                .injectOpen(constantUsersPerSec(target.rate() / 2).during(target.seconds()))
                .protocols(http);
    }

    private PopulationBuilder beginning() {
        return scenario("begin")
                .exec(
                        exec(
                                session -> {
                                    ovh.forget();
                                    floodBegan = System.nanoTime();
                                    return session;
                                }))
                .injectOpen(io.gatling.javaapi.core.CoreDsl.atOnceUsers(1))
                .protocols(http);
    }

    private PopulationBuilder beside() {
        return people("beside the flood", asking("interactive", flooded));
    }

    private PopulationBuilder flood() {
        return scenario("flood")
                .exec(asking("background", background))
                .injectClosed(constantConcurrentUsers(target.callers()).during(target.seconds()))
                .protocols(http);
    }

    private ChainBuilder straight() {
        return exec(this::sign)
                .exec(
                        http("bare call")
                                .get("#{url}")
                                .header("X-Ovh-Application", "switchboard-dev-app")
                                .header("X-Ovh-Consumer", "switchboard-dev-consumer")
                                .header("X-Ovh-Timestamp", "#{timestamp}")
                                .header("X-Ovh-Signature", "#{signature}")
                                .check(status().is(404), responseTimeInMillis().saveAs("millis")))
                .exec(session -> note(session, bare));
    }

    private Session sign(Session session) {
        var url = target.simulator() + ROOM + code();
        var timestamp = Long.toString(System.currentTimeMillis() / 1000);
        return session.set("url", url)
                .set("timestamp", timestamp)
                .set("signature", Proofs.signature("GET", url, timestamp));
    }

    /** Each asks about another room, so that each costs one call at OVH. */
    private ChainBuilder asking(String lane, Times times) {
        return exec(this::prepare)
                .exec(
                        http(lane)
                                .post("#{gateway}/api/v1/rooms/reading")
                                .header("Authorization", "Bearer #{token}")
                                .header("Content-Type", "application/json")
                                .header("Switchboard-Lane", lane)
                                .body(
                                        StringBody(
                                                "{\"number\":\""
                                                        + NUMBER
                                                        + "\",\"accessCode\":\"#{code}\"}"))
                                .check(status().is(404), responseTimeInMillis().saveAs("millis")))
                .exec(session -> note(session, times));
    }

    private Session prepare(Session session) {
        var gateway = (int) (turns.getAndIncrement() % target.gateways().size());
        return session.set("gateway", target.gateways().get(gateway))
                .set("token", proofs.token())
                .set("code", code());
    }

    private Session note(Session session, Times times) {
        floodEnded = System.nanoTime();
        if (session.contains("millis")) {
            times.add(session.getInt("millis"));
        }
        return session;
    }

    private static String code() {
        return Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
    }

    @Override
    public void before() {
        ovh.limit(target.rate(), target.burst(), target.latencyMillis());
    }

    @Override
    public void after() {
        var seen = ovh.figures();
        ovh.heal();
        var seconds = (floodEnded - floodBegan) / 1e9;
        System.out.printf("gateways=%d rate=%.0f/s%n", target.gateways().size(), target.rate());
        System.out.printf("bare call:        %s%n", bare);
        System.out.printf("through gateways: %s%n", alone);
        System.out.printf("beside the flood: %s%n", flooded);
        System.out.printf("the flood itself: %s%n", background);
        System.out.printf("through gateways / bare, mean: %.2f%n", alone.mean() / bare.mean());
        System.out.printf(
                "beside the flood / alone, p99: %.2f%n",
                flooded.percentile(0.99) / alone.percentile(0.99));
        System.out.printf(
                "refused by OVH: %d of %d, most under way: %d%n",
                seen.throttled(), seen.calls(), seen.mostUnderWay());
        System.out.printf("of the budget used: %.3f%n", seen.calls() / (target.rate() * seconds));
    }
}

package io.switchboard.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One simulator for all tests of this JVM, in its first state when a test begins. */
public final class RunningOvh implements BeforeEachCallback {
    public static final String ACCOUNT = "/telephony/aa1111111-ovh-1";
    public static final String NUMBER = ACCOUNT + "/conference/0033199000001";

    private static final Simulator SIMULATOR =
            Simulator.start(SimulatorOptions.onPort(0).withTaskDelay(Duration.ofMillis(60)));

    @Override
    public void beforeEach(ExtensionContext context) {
        admin("POST", "/admin/reset", "");
    }

    public URI origin() {
        return SIMULATOR.url();
    }

    /** Holds the fixed keys. */
    public Caller caller() {
        return Caller.at(origin());
    }

    public Reply admin(String method, String path, String body) {
        return caller().send(
                        HttpRequest.newBuilder(URI.create(origin() + path))
                                .method(method, BodyPublishers.ofString(body)));
    }

    /** @return what was answered once it is as expected */
    public Reply eventually(String path, Predicate<Reply> expected) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> caller().get(path), expected);
    }

    /** A room with this number on the first conference number; its path is returned. */
    public String room(long number) {
        caller().post(NUMBER + "/rooms", "{\"roomNumber\":%d}".formatted(number));
        return NUMBER + "/rooms/" + number;
    }

    /** Somebody calls into that room; the participant's id is returned. */
    public long join(long room, String caller) {
        return admin(
                        "POST",
                        "/admin/rooms/0033199000001/" + room + "/participants",
                        "{\"callerNumber\":\"%s\"}".formatted(caller))
                .body()
                .get("id")
                .asLong();
    }

    public void moveClock(Duration offset) {
        admin("PUT", "/admin/clock", "{\"offsetSeconds\":%d}".formatted(offset.toSeconds()));
    }

    /**
     * Makes it then and there, within a second.
     *
     * @param time in Paris
     * @return who goes by that time
     */
    public Caller at(LocalDateTime time) {
        var then = time.atZone(ZoneId.of("Europe/Paris")).toInstant();
        var offset = Duration.ofSeconds(Duration.between(Instant.now(), then).toSeconds() + 1);
        moveClock(offset);
        return caller().behind(offset.negated());
    }

    public static String endingIn(Duration spell) {
        return "{\"expirationDate\":\"%s\"}".formatted(Instant.now().plus(spell));
    }
}

package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service does in an image once it is told to end, in seconds at most: who has nothing under way ends earlier.
 *
 * @param goesOn until nobody sends it anything new
 * @param underWay what requests under way have then
 * @param letters what letters under way have then
 */
public record Ending(long goesOn, long underWay, long letters) {
    public static final String SHARED =
            "libs/platform/src/main/resources/META-INF/microprofile-config.properties";

    private static final String UNDER_WAY = "quarkus.shutdown.timeout=(\\d+)S";
    private static final long FOR_LETTERS = 5;

    /** Of {@code quarkus.rest-client}, by caller: live pages, which are ended at once; reads of a job, which asks again. */
    private static final Set<String> NOT_WAITED_FOR =
            Set.of("web-frontend: booking-moderation", "stats-collector: ovh-gateway");

    private static final Pattern WAITS =
            Pattern.compile("(?m)^quarkus\\.rest-client\\.([a-z-]+)\\.read-timeout=(\\d+)$");

    public static Ending of(Service service) {
        String own = properties(service.folder());
        boolean isOwn = Pattern.compile("(?m)^" + UNDER_WAY).matcher(Tree.read(own)).find();
        return new Ending(
                seconds("ENV .*QUARKUS_SHUTDOWN_DELAY=(\\d+)S", "deploy/Containerfile"),
                seconds(UNDER_WAY, isOwn ? own : SHARED),
                FOR_LETTERS);
    }

    public long seconds() {
        return goesOn + underWay + letters;
    }

    /** How long somebody may wait for its answer. People wait for pages as long as those do for others. */
    public static long secondsThatCallersWaitFor(Service called) {
        boolean isDoor = called.callers().isEmpty();
        var callers = isDoor ? List.of(called.folder()) : called.callers();
        long longest =
                callers.stream()
                        .flatMap(Ending::waits)
                        .filter(wait -> isDoor || wait.client().equals(called.folder()))
                        .mapToLong(Wait::milliseconds)
                        .max()
                        .orElseThrow();
        return Math.ceilDiv(longest, 1000);
    }

    private static Stream<Wait> waits(String caller) {
        return WAITS.matcher(Tree.read(properties(caller)))
                .results()
                .filter(it -> !NOT_WAITED_FOR.contains(caller + ": " + it.group(1)))
                .map(it -> new Wait(it.group(1), Long.parseLong(it.group(2))));
    }

    private record Wait(String client, long milliseconds) {}

    /** What a line of a file says. */
    public static long seconds(String line, String file) {
        var found = Pattern.compile("(?m)^" + line + "\\b").matcher(Tree.read(file));
        assertThat(found.find()).as(line).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String properties(String folder) {
        return folder + "/src/main/resources/application.properties";
    }
}

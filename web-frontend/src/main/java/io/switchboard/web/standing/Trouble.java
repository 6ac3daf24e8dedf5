package io.switchboard.web.standing;

import io.switchboard.contracts.gateway.GatewayState;
import io.switchboard.contracts.gateway.credential.OurAccess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not as it should be, and what to do about it.
 *
 * @param tone {@code bad} when it keeps Switchboard from working, {@code wait} when it will or might, {@code over} for a remark
 * @param rules OVH's rules that it is about, if any
 */
record Trouble(String tone, String title, String next, List<String> rules) {

    private static final int DAYS_OF_WARNING = 30;
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private static Trouble bad(String title, String next) {
        return new Trouble("bad", title, next, List.of());
    }

    private static Trouble wait(String title, String next) {
        return new Trouble("wait", title, next, List.of());
    }

    /** The worst first. */
    static List<Trouble> of(GatewayState state, Optional<OurAccess> access, Reader reader) {
        var all = new ArrayList<Trouble>();
        access.ifPresent(it -> ofAccess(it, reader, all));
        ofConnection(state, access, reader.words(), all);
        access.ifPresent(it -> ofAccessSoon(it, reader, all));
        ofPace(state, reader, all);
        return List.copyOf(all);
    }

    private static void ofAccess(OurAccess access, Reader reader, List<Trouble> all) {
        var words = reader.words();
        if (access.means().equals("none")) {
            all.add(bad(words.noKey(), words.noKeyNext()));
            return;
        }
        switch (access.trouble()) {
            case "" -> {}
            case "expired" -> all.add(bad(words.keyExpired(), words.newKeyNext()));
            case "revoked" -> all.add(bad(words.keyRevoked(), words.newKeyNext()));
            case "unknown-key" -> all.add(bad(words.keyUnknown(), words.keyUnknownNext()));
            case "missing-rules" ->
                    all.add(
                            new Trouble(
                                    access.accepted() ? "wait" : "bad",
                                    words.rulesMissing(),
                                    words.rulesMissingNext(),
                                    access.missing()));
            default -> all.add(wait(words.keyUnchecked(), words.keyUncheckedNext()));
        }
    }

    private static void ofConnection(
            GatewayState state,
            Optional<OurAccess> access,
            StandingMessages words,
            List<Trouble> all) {
        var refused = all.stream().anyMatch(it -> it.tone().equals("bad"));
        if (!state.ovh() && !refused) {
            all.add(bad(words.ovhAway(), words.ovhAwayNext()));
        }
        if (access.isEmpty()) {
            all.add(wait(words.keyUnchecked(), words.keyUncheckedNext()));
        }
        if (!state.breaker().equals("closed")) {
            all.add(wait(words.breakerOpen(), words.breakerOpenNext()));
        }
    }

    private static void ofAccessSoon(OurAccess access, Reader reader, List<Trouble> all) {
        var words = reader.words();
        access.expiresAt()
                .filter(_ -> access.accepted())
                .filter(end -> reader.days(end) <= DAYS_OF_WARNING)
                .ifPresent(
                        end ->
                                all.add(
                                        wait(
                                                words.keyExpiring(reader.days(end)),
                                                words.newKeyNext())));
        if (!access.superfluous().isEmpty()) {
            all.add(
                    new Trouble(
                            "over",
                            words.rulesSuperfluous(),
                            words.rulesSuperfluousNext(),
                            access.superfluous()));
        }
    }

    private static void ofPace(GatewayState state, Reader reader, List<Trouble> all) {
        var words = reader.words();
        if (state.pace() < 1) {
            all.add(wait(words.slow(reader.percent(state.pace())), words.slowNext()));
        }
        state.clockDifference()
                .filter(it -> it.abs().compareTo(CLOCKS_APART) > 0)
                .ifPresent(
                        it ->
                                all.add(
                                        wait(
                                                words.clocksApart(reader.seconds(it.abs())),
                                                words.clocksApartNext())));
    }
}

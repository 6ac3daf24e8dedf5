package io.switchboard.web.standing;

import io.switchboard.contracts.gateway.GatewayState;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.credential.OurAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gateway's state as its page shows it.
 *
 * @param tone good, wait or bad: that of the worst trouble
 * @param troubles the worst first
 * @param at when this was so
 */
record StandingFace(
        String tone,
        String title,
        String what,
        List<Trouble> troubles,
        List<Fact> facts,
        String at) {

    /** @param more a little more about it; null when there is nothing to say */
    record Fact(String name, String value, String more) {}

    static StandingFace of(GatewayState state, Optional<OurAccess> access, Reader reader) {
        var words = reader.words();
        var troubles = Trouble.of(state, access, reader);
        var tone = worst(troubles);
        return new StandingFace(
                tone,
                switch (tone) {
                    case "bad" -> words.bad();
                    case "wait" -> words.watch();
                    default -> words.good();
                },
                switch (tone) {
                    case "bad" -> words.badWhat();
                    case "wait" -> words.watchWhat();
                    default -> words.goodWhat();
                },
                troubles,
                facts(state, access, reader),
                reader.hour(reader.now()));
    }

    private static String worst(List<Trouble> troubles) {
        var tones = troubles.stream().map(Trouble::tone).toList();
        return tones.contains("bad") ? "bad" : tones.contains("wait") ? "wait" : "good";
    }

    private static List<Fact> facts(GatewayState state, Optional<OurAccess> access, Reader reader) {
        var words = reader.words();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.ovh(), state.ovh() ? words.answers() : words.doesNot(), null));
        facts.add(access.map(it -> access(it, reader)).orElseGet(() -> unknownAccess(words)));
        facts.add(
                new Fact(
                        words.budget(),
                        words.callsAtOnce(reader.number(Math.floor(Math.max(0, state.tokens())))),
                        words.pace(reader.percent(state.pace()), reader.number(state.rate()))));
        facts.add(
                new Fact(
                        words.waiting(),
                        reader.number(state.waiting().values().stream().mapToInt(it -> it).sum()),
                        words.lanes(
                                waiting(state, Lane.INTERACTIVE),
                                waiting(state, Lane.LIVE),
                                waiting(state, Lane.BACKGROUND))));
        facts.add(breaker(state, words));
        facts.add(new Fact(words.replicas(), reader.number(state.replicas()), null));
        facts.add(clock(state, reader));
        return List.copyOf(facts);
    }

    private static Fact access(OurAccess access, Reader reader) {
        var words = reader.words();
        var means =
                switch (access.means()) {
                    case "consumer-key" -> words.consumerKey();
                    case "service-account" -> words.serviceAccount();
                    default -> words.none();
                };
        var end = access.expiresAt().map(it -> words.until(reader.moment(it)));
        return new Fact(
                words.access(),
                access.accepted() ? words.accepted(means) : words.notAccepted(means),
                end.orElse(access.accepted() ? words.withoutEnd() : null));
    }

    private static Fact unknownAccess(StandingMessages words) {
        return new Fact(words.access(), words.unknown(), null);
    }

    private static int waiting(GatewayState state, Lane lane) {
        return state.waiting().getOrDefault(lane, 0);
    }

    private static Fact breaker(GatewayState state, StandingMessages words) {
        return switch (state.breaker()) {
            case "closed" -> new Fact(words.breaker(), words.closed(), words.closedMore());
            case "open" -> new Fact(words.breaker(), words.opened(), words.openedMore());
            default -> new Fact(words.breaker(), words.halfOpen(), words.halfOpenMore());
        };
    }

    private static Fact clock(GatewayState state, Reader reader) {
        var words = reader.words();
        return new Fact(
                words.clock(),
                state.clockDifference().map(reader::seconds).orElse(words.notMeasured()),
                words.clockMore());
    }
}

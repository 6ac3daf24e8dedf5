package io.switchboard.web.moderation;

import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.ActKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A press on one of the room's buttons. */
final class ActForm {

    /** In which louder and quieter go, and how far. */
    private static final int STEP = 100;

    private static final int LOUDEST = 10_000;

    private ActForm() {}

    /** Empty for what no button of ours sends. */
    static Optional<Act> read(String act, String kind, String participant, String volume) {
        try {
            return Optional.of(parse(act, kind, participant, volume));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Act parse(String act, String kind, String participant, String volume) {
        var id = UUID.fromString(written(act));
        return switch (written(kind)) {
            case "louder" -> volume(id, participant, Integer.parseInt(written(volume)) + STEP);
            case "quieter" -> volume(id, participant, Integer.parseInt(written(volume)) - STEP);
            case String other -> {
                var known = known(other);
                yield new Act(
                        id,
                        known,
                        known.isOnSomebody() ? Long.valueOf(written(participant)) : null,
                        null);
            }
        };
    }

    private static Act volume(UUID id, String participant, int wished) {
        var within = Math.clamp(wished, 0, LOUDEST);
        return new Act(id, ActKind.VOLUME, Long.valueOf(written(participant)), within);
    }

    private static ActKind known(String text) {
        return Arrays.stream(ActKind.values())
                .filter(it -> it != ActKind.VOLUME && it.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such act"));
    }

    private static String written(String text) {
        if (text == null || text.length() > 40) {
            throw new IllegalArgumentException("nothing that we wrote");
        }
        return text;
    }
}

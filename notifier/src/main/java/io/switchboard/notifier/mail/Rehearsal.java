package io.switchboard.notifier.mail;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.LetterWriter;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;

/** Writes a letter that nobody gets before the first is due: on a busy machine the first takes seconds, for which no event loop has time. */
@ApplicationScoped
class Rehearsal {

    private static final int BEFORE_THE_SENDERS = 100;

    private final LetterWriter writer;
    private final Clock clock;

    Rehearsal(LetterWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    void begin(@Observes @Priority(BEFORE_THE_SENDERS) StartupEvent start) {
        writer.write(new KeyExpiring(clock.instant(), 1), Language.FRENCH, ZoneOffset.UTC);
    }
}

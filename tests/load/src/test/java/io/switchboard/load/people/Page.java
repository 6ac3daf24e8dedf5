package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.exec;

import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.switchboard.load.watch.Waits;

/** A press or a look, waited for from end to end. Who does not get what they came for goes. */
final class Page {
    private static final String PRESSED = "pressed";

    private final Waits waits;

    Page(Waits waits) {
        this.waits = waits;
    }

    ChainBuilder of(String name, ActionBuilder press) {
        return exec(session -> session.set(PRESSED, System.nanoTime()))
                .exec(press)
                .exec(session -> note(name, session))
                .exitHereIfFailed();
    }

    private Session note(String name, Session session) {
        waits.add(name, session.getLong(PRESSED), session.isFailed());
        return session;
    }

    /** Something that nobody pressed came late, or not at all. */
    Session note(String name, Session session, boolean failed) {
        waits.add(name, session.getLong(PRESSED), failed);
        return failed ? session.markAsFailed() : session;
    }

    Session press(Session session) {
        return session.set(PRESSED, System.nanoTime());
    }
}

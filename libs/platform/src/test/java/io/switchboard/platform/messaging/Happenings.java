package io.switchboard.platform.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.messaging.Happening.SomethingElseHappened;
import io.switchboard.platform.messaging.Happening.SomethingHappened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Sends and receives, as a service would. */
@ApplicationScoped
class Happenings {

    /** Makes the effect fail after it has written. */
    static final String FAILS = "fails for jeanne.martin@example.org";

    /** Makes the effect fail until somebody has corrected what is wrong. */
    static final String FAILS_AT_FIRST = "fails until it is corrected";

    /** Makes Postgres cut the effect's connection, this many times. */
    static final String IS_CUT_OFF = "is cut off ";

    private final Outbox outbox;
    private final Inbox inbox;
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private volatile boolean corrected;

    Happenings(Outbox outbox, Inbox inbox) {
        this.outbox = outbox;
        this.inbox = inbox;
    }

    Uni<Void> announce(UUID subject, String text, int... numbers) {
        return Panache.withTransaction(() -> append(subject, text, numbers));
    }

    Uni<Void> announceInVain(UUID subject, String text) {
        return Panache.withTransaction(
                () ->
                        append(subject, text, 1)
                                .chain(
                                        () ->
                                                Uni.createFrom()
                                                        .failure(
                                                                new IllegalStateException(
                                                                        "undone"))));
    }

    Uni<Void> announceWithoutTransaction() {
        return Panache.withSession(() -> append(UUID.randomUUID(), "rumour", 1));
    }

    private Uni<Void> append(UUID subject, String text, int... numbers) {
        var all = Uni.createFrom().voidItem();
        for (var number : numbers) {
            var event = new SomethingHappened(text, number);
            all = all.chain(() -> outbox.append(Happening.TOPIC, subject, number, event));
        }
        return all;
    }

    @Incoming(Happening.TOPIC)
    Uni<Void> on(Envelope<Happening> envelope) {
        return inbox.once(
                envelope,
                event ->
                        switch (event) {
                            case SomethingHappened it -> effect(it.text());
                            case SomethingElseHappened it -> effect(it.text());
                        });
    }

    private Uni<?> effect(String text) {
        tried.add(text);
        var written =
                Panache.getSession()
                        .call(session -> session.persist(new Effect(text)).chain(session::flush));
        if (text.equals(FAILS) || (text.equals(FAILS_AT_FIRST) && !corrected)) {
            return written.chain(
                    () -> Uni.createFrom().failure(new IllegalStateException("about " + text)));
        }
        if (text.startsWith(IS_CUT_OFF) && triesOf(text) <= cutsAsked(text)) {
            return written.chain(
                    session ->
                            session.createNativeQuery(
                                            "select pg_terminate_backend(pg_backend_pid())")
                                    .getSingleResult());
        }
        return written;
    }

    void correct() {
        corrected = true;
    }

    private long triesOf(String text) {
        return tried.stream().filter(text::equals).count();
    }

    private static int cutsAsked(String text) {
        return Integer.parseInt(text.substring(IS_CUT_OFF.length()));
    }

    List<String> tried() {
        return tried;
    }
}

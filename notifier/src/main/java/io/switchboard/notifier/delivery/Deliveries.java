package io.switchboard.notifier.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Plans letters. What is planned is sent, once, as soon as the mail server takes it. */
@ApplicationScoped
public class Deliveries {

    private final LetterJson json;
    private final Recipients recipients;
    private final MailConfig mail;
    private final Clock clock;

    Deliveries(LetterJson json, Recipients recipients, MailConfig mail, Clock clock) {
        this.json = json;
        this.recipients = recipients;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Plans a letter in the transaction under way.
     *
     * @param cause the event that asks for it: the same event never plans the same kind of letter to the same person twice
     */
    public Uni<Void> plan(UUID cause, PlannedLetter planned) {
        var kind = LetterKind.of(planned.letter()).text();
        var id = idOf(cause, kind, planned.to());
        var delivery =
                new Delivery(
                        id,
                        kind,
                        planned.subject(),
                        planned.to(),
                        recipients.hash(planned.to().address()).orElse(null),
                        json.write(planned.letter()),
                        "<%s@%s>".formatted(id, mail.from().domain()),
                        clock.instant());
        return Panache.getSession().chain(session -> session.persist(delivery));
    }

    private static UUID idOf(UUID cause, String kind, Addressee to) {
        var name = "%s/%s/%s".formatted(cause, kind, to.address().text());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

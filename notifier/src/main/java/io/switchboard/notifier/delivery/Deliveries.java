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
    private final Carriers carriers;
    private final MailConfig mail;
    private final Clock clock;

    Deliveries(
            LetterJson json,
            Recipients recipients,
            Carriers carriers,
            MailConfig mail,
            Clock clock) {
        this.json = json;
        this.recipients = recipients;
        this.carriers = carriers;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Plans a letter in the transaction under way, unless nobody carries letters by its medium.
     *
     * @param cause the event that asks for it: the same event never plans the same kind of letter to the same recipient twice
     */
    public Uni<Void> plan(UUID cause, PlannedLetter planned) {
        if (!carriers.by(planned.to().recipient().medium()).available()) {
            return Uni.createFrom().voidItem();
        }
        var delivery = delivery(cause, planned);
        return Panache.getSession().chain(session -> session.persist(delivery));
    }

    private Delivery delivery(UUID cause, PlannedLetter planned) {
        var kind = LetterKind.of(planned.letter()).text();
        var recipient = planned.to().recipient();
        var id = idOf(cause, kind, recipient);
        return new Delivery(
                id,
                kind,
                planned.subject(),
                planned.to(),
                recipients.hash(recipient).orElse(null),
                json.write(planned.letter()),
                recipient.medium() == Medium.MAIL ? messageId(id) : null,
                clock.instant());
    }

    private String messageId(UUID id) {
        return "<%s@%s>".formatted(id, mail.from().domain());
    }

    private static UUID idOf(UUID cause, String kind, Recipient to) {
        var name = "%s/%s/%s".formatted(cause, kind, to.text());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

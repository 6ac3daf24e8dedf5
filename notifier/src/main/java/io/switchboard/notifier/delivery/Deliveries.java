package io.switchboard.notifier.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Plans letters. What is planned is sent, once, as soon as the other side takes it. */
@ApplicationScoped
public class Deliveries {

    private final LetterJson json;
    private final Recipients recipients;
    private final OptOuts optOuts;
    private final Carriers carriers;
    private final Clock clock;

    Deliveries(
            LetterJson json,
            Recipients recipients,
            OptOuts optOuts,
            Carriers carriers,
            Clock clock) {
        this.json = json;
        this.recipients = recipients;
        this.optOuts = optOuts;
        this.carriers = carriers;
        this.clock = clock;
    }

    /**
     * Plans letters in the transaction under way, but for those that nobody carries. Of one that its person does not want a trace is kept, so
     * that a repeated event does not send it once they have come back. One after the other: they share the session of the transaction.
     *
     * @param cause the event that asks for them: the same event never plans the same kind of letter to the same recipient twice, even when
     *     it is forgotten that it was here
     */
    public Uni<Void> plan(UUID cause, List<PlannedLetter> letters) {
        return Multi.createFrom()
                .iterable(letters)
                .filter(it -> carriers.by(it.to().recipient().medium()).available())
                .onItem()
                .transformToUniAndConcatenate(it -> planOrNote(cause, it))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> planOrNote(UUID cause, PlannedLetter planned) {
        var delivery = delivery(cause, planned);
        return optOuts.unwanted(delivery.recipientHash(), planned.letter())
                .chain(unwanted -> persistUnlessThere(unwanted ? delivery.unwanted() : delivery));
    }

    private static Uni<Void> persistUnlessThere(Delivery delivery) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.find(Delivery.class, delivery.id())
                                        .chain(
                                                there ->
                                                        there == null
                                                                ? session.persist(delivery)
                                                                : Uni.createFrom().voidItem()));
    }

    private Delivery delivery(UUID cause, PlannedLetter planned) {
        var kind = LetterKind.of(planned.letter()).text();
        var recipient = planned.to().recipient();
        var hash = recipients.hash(recipient).orElse(null);
        var id = idOf(cause, kind, hash == null ? recipient.text() : hash);
        return new Delivery(
                id,
                kind,
                planned.subject(),
                planned.to(),
                hash,
                json.write(planned.letter()),
                carriers.by(recipient.medium()).reference(id).orElse(null),
                clock.instant(),
                TraceParent.current());
    }

    private static UUID idOf(UUID cause, String kind, String recipient) {
        var name = "%s/%s/%s".formatted(cause, kind, recipient);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

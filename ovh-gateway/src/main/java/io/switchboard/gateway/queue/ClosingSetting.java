package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.SetClosing;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Openings;
import io.switchboard.gateway.ovh.OvhClosingType;
import io.switchboard.gateway.ovh.Patience;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What callers get while a queue is closed. */
@Singleton
class ClosingSetting extends QueueSetting<SetClosing, Closing> {

    private final Places places;
    private final Openings openings;

    ClosingSetting(Places places, Openings openings, Patience patience) {
        super(patience);
        this.places = places;
        this.openings = openings;
    }

    /** What its own fields cannot say of each other. */
    static void check(SetClosing wish) {
        if (type(wish.closing()).isPresent() && to(wish.closing()).isEmpty()) {
            throw new QueueRefused.Incomplete("closing.to");
        }
    }

    @Override
    public String operation() {
        return "set-queue-closing";
    }

    @Override
    public Class<SetClosing> wish() {
        return SetClosing.class;
    }

    @Override
    public Class<Closing> result() {
        return Closing.class;
    }

    @Override
    DialNumber number(SetClosing wish) {
        return wish.number();
    }

    @Override
    Uni<Void> set(SetClosing wish, Allowance allowance) {
        var closing = wish.closing();
        return places.number(wish.number())
                .chain(
                        number ->
                                openings.setClosing(
                                        number,
                                        closing.timed(),
                                        type(closing),
                                        to(closing),
                                        allowance));
    }

    @Override
    Uni<Closing> read(SetClosing wish, Allowance allowance) {
        return places.number(wish.number())
                .chain(number -> openings.closing(number, allowance))
                .map(Shown::closing);
    }

    @Override
    boolean shows(Closing now, SetClosing wish) {
        var wished = wish.closing();
        return now.timed().equals(wished.timed())
                && now.kind().equals(wished.kind())
                && now.to().equals(to(wished));
    }

    private static Optional<OvhClosingType> type(Closing closing) {
        return switch (closing.kind()) {
            case "number" -> Optional.of(OvhClosingType.NUMBER);
            case "voicemail" -> Optional.of(OvhClosingType.VOICEMAIL);
            default -> Optional.empty();
        };
    }

    /** Nowhere for a closing of kind {@code none}, whatever it says. */
    private static Optional<PhoneNumber> to(Closing closing) {
        return type(closing).flatMap(_ -> closing.to() == null ? Optional.empty() : closing.to());
    }
}

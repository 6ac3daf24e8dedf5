package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Who reads about a rota, of whoever asks. */
@ApplicationScoped
class Readers {

    private final Visitor visitor;
    private final Clock clock;

    Readers(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    Reader of(HotlineView hotline) {
        return new Reader(
                visitor.words(RotaMessages.class),
                visitor.language(),
                hotline.summary().zone(),
                clock.instant());
    }

    ShiftMessages shiftWords() {
        return visitor.words(ShiftMessages.class);
    }
}

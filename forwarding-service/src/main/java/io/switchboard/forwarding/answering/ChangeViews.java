package io.switchboard.forwarding.answering;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.forwarding.shift.AnswererTexts;
import io.switchboard.forwarding.shift.Change;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Changes, as people see them. */
@Singleton
class ChangeViews {

    private final AnswererTexts texts;
    private final Sealer sealer;

    ChangeViews(AnswererTexts texts, Sealer sealer) {
        this.texts = texts;
        this.sealer = sealer;
    }

    /** @param whole whether the reader may know addresses of people */
    ChangeView of(Change change, boolean whole, boolean undoable) {
        return new ChangeView(
                change.id(),
                change.wantedAt(),
                change.kind(),
                change.state(),
                actor(change, whole),
                text(change.from()),
                text(change.to()),
                undoable);
    }

    private Actor actor(Change change, boolean whole) {
        var isTold = whole || change.byKind() != Actor.Kind.PERSON;
        return new Actor(
                change.byKind(),
                change.byText()
                        .filter(_ -> isTold)
                        .map(it -> sealer.open(Ring.ADDRESS, SealedField.ACTOR, it))
                        .orElse(null));
    }

    private String text(Optional<Sealed> answerer) {
        return answerer.map(texts::open).orElse(null);
    }
}

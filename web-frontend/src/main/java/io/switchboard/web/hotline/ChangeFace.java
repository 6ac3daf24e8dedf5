package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeView;
import java.util.UUID;

/**
 * A change, in words.
 *
 * @param state how far it has come; null when it is done
 */
record ChangeFace(UUID id, String what, String when, String by, String state, boolean undoable) {

    static ChangeFace of(ChangeView change, HotlineHistoryMessages words, Moments moments) {
        return new ChangeFace(
                change.id(),
                what(change, words),
                moments.of(change.at()),
                by(change.by(), words),
                state(change.state(), words),
                change.undoable());
    }

    /** What happened, as a sentence without its full stop. */
    static String what(ChangeView change, HotlineHistoryMessages words) {
        var from = change.from() == null ? words.somebody() : change.from();
        var to = change.to() == null ? words.somebody() : change.to();
        return switch (change.kind()) {
            case STARTED -> words.started(to);
            case CHANGED -> changed(change, from, to, words);
            case JOINED -> words.joined(to);
            case LEFT -> words.left(from);
            case STOPPED -> words.stopped(from);
            case ROTA_STARTED -> words.rotaStarted(to);
            case ROTA_ENDED -> words.rotaEnded(from);
            case UNDONE -> undone(change, words);
            case GIVEN_UP -> words.givenUp();
            case DRIFT_REPAIRED -> words.driftRepaired();
            case DRIFT_ACCEPTED -> words.driftAccepted();
        };
    }

    /** Whoever answers on the same phone until another moment stands on both sides. */
    private static String changed(
            ChangeView change, String from, String to, HotlineHistoryMessages words) {
        if (to.equals(from)) {
            return words.newEnd(to);
        }
        return change.from() == null ? words.started(to) : words.changed(to, from);
    }

    private static String undone(ChangeView change, HotlineHistoryMessages words) {
        if (change.to() != null) {
            return words.undoneTo(change.to());
        }
        return change.from() == null ? words.undone() : words.undoneFrom(change.from());
    }

    private static String by(Actor actor, HotlineHistoryMessages words) {
        var text = actor.text();
        return switch (actor.kind()) {
            case PERSON -> text == null ? words.bySomebody() : words.byPerson(text);
            case LINK -> text == null ? words.bySomeLink() : words.byLink(text);
            case PROGRAM -> text == null ? words.bySomeProgram() : words.byProgram(text);
            case ROTA -> words.byRota();
            case MAIL -> words.byMail();
            case OVH -> words.byOvh();
        };
    }

    private static String state(ChangeView.State state, HotlineHistoryMessages words) {
        return switch (state) {
            case PENDING -> words.pending();
            case DONE -> null;
            case SUPERSEDED -> words.superseded();
            case GIVEN_UP -> words.abandoned();
        };
    }

    @Override
    public String toString() {
        return "ChangeFace[" + id + "]";
    }
}

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
        var from = change.from() == null ? words.nobody() : change.from();
        var to = change.to() == null ? words.nobody() : change.to();
        return switch (change.kind()) {
            case STARTED -> words.started(named(change.to(), words));
            case CHANGED -> words.changed(named(change.to(), words), from);
            case JOINED -> words.joined(named(change.to(), words));
            case LEFT -> words.left(named(change.from(), words));
            case STOPPED -> words.stopped(from);
            case ROTA_STARTED -> words.rotaStarted(named(change.to(), words));
            case ROTA_ENDED -> words.rotaEnded(named(change.from(), words));
            case UNDONE -> words.undone(to);
            case GIVEN_UP -> words.givenUp();
            case DRIFT_REPAIRED -> words.driftRepaired(to);
            case DRIFT_ACCEPTED -> words.driftAccepted(to);
        };
    }

    private static String named(String who, HotlineHistoryMessages words) {
        return who == null ? words.somebody() : who;
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

package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts into words who answers since a change. */
@ApplicationScoped
class Changes {

    private final Seals seals;
    private final ChangeTexts french;
    private final ChangeTexts english;

    Changes(Seals seals, ChangeTexts french, @Localized("en") ChangeTexts english) {
        this.seals = seals;
        this.french = french;
        this.english = english;
    }

    /** Nobody's name is in it. */
    String title(ChangeKind kind, TimeInWords times) {
        var texts = texts(times);
        return switch (kind) {
            case STARTED -> texts.startedTitle();
            case CHANGED -> texts.changedTitle();
            case JOINED -> texts.joinedTitle();
            case LEFT -> texts.leftTitle();
            case STOPPED -> texts.stoppedTitle();
            case ROTA_STARTED -> texts.rotaStartedTitle();
            case ROTA_ENDED -> texts.rotaEndedTitle();
            case UNDONE -> texts.undoneTitle();
            case GIVEN_UP -> texts.givenUpTitle();
            case DRIFT_REPAIRED -> texts.driftRepairedTitle();
            case DRIFT_ACCEPTED -> texts.driftAcceptedTitle();
        };
    }

    /** What has happened, how many answer, since and until when, and who wanted it. */
    List<String> sentences(AnswererChanged change, TimeInWords times) {
        var texts = texts(times);
        return Stream.of(
                        happened(change, texts),
                        answering(change, texts),
                        since(change, texts, times),
                        until(change, texts, times),
                        by(change, texts))
                .filter(Objects::nonNull)
                .toList();
    }

    private String happened(AnswererChanged it, ChangeTexts texts) {
        var from = answerer(it.from(), texts);
        var to = answerer(it.to(), texts);
        return switch (it.kind()) {
            case STARTED -> texts.started(to);
            case CHANGED -> it.from() == null ? texts.started(to) : texts.changed(to, from);
            case JOINED -> texts.joined(to);
            case LEFT -> texts.left(from);
            case STOPPED -> texts.stopped(from);
            case ROTA_STARTED ->
                    it.from() == null ? texts.rotaStarted(to) : texts.rotaChanged(to, from);
            case ROTA_ENDED -> texts.rotaEnded(from);
            case UNDONE -> it.to() == null ? texts.undone() : texts.undoneTo(to);
            case GIVEN_UP -> it.to() == null ? texts.givenUp() : texts.givenUpTo(to);
            case DRIFT_REPAIRED ->
                    it.to() == null ? texts.driftRepaired() : texts.driftRepairedTo(to);
            case DRIFT_ACCEPTED ->
                    it.to() == null ? texts.driftAccepted() : texts.driftAcceptedTo(to);
        };
    }

    private String answerer(Sealed answerer, ChangeTexts texts) {
        return answerer == null ? texts.somebody() : seals.answerer(answerer);
    }

    /** Where neither the title nor the sentence before says it. */
    private static String answering(AnswererChanged it, ChangeTexts texts) {
        return switch (it.kind()) {
            case STARTED, CHANGED, JOINED, ROTA_STARTED ->
                    it.answering() > 1 ? texts.answering(it.answering()) : null;
            case STOPPED -> null;
            case LEFT, ROTA_ENDED -> texts.answering(it.answering());
            case UNDONE, GIVEN_UP, DRIFT_REPAIRED, DRIFT_ACCEPTED ->
                    it.answering() == 1 && it.to() != null ? null : texts.answering(it.answering());
        };
    }

    private static String since(AnswererChanged it, ChangeTexts texts, TimeInWords times) {
        var done = times.full(it.doneAt());
        return it.late() ? texts.late(times.brief(it.wantedAt()), done) : texts.since(done);
    }

    private static String until(AnswererChanged it, ChangeTexts texts, TimeInWords times) {
        return it.until() == null ? null : texts.until(times.brief(it.until()));
    }

    private String by(AnswererChanged it, ChangeTexts texts) {
        var actor = it.actor() == null ? null : seals.actor(it.actor());
        return switch (it.by()) {
            case PERSON -> actor == null ? texts.bySomebody() : texts.byPerson(actor);
            case LINK -> actor == null ? texts.byALink() : texts.byLink(actor);
            case PROGRAM -> actor == null ? texts.byAProgram() : texts.byProgram(actor);
            case MAIL -> actor == null ? texts.byMail() : texts.byPersonsMail(actor);
            case ROTA ->
                    switch (it.kind()) {
                        case ROTA_STARTED, ROTA_ENDED -> null;
                        default -> texts.byRota();
                    };
            case OVH ->
                    switch (it.kind()) {
                        case DRIFT_REPAIRED, DRIFT_ACCEPTED -> null;
                        default -> texts.byOvh();
                    };
        };
    }

    private ChangeTexts texts(TimeInWords times) {
        return times.language() == Language.FRENCH ? french : english;
    }
}

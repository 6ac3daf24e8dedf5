package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.notifier.letter.HotlineLetter.ChangeDelayed;
import io.switchboard.notifier.letter.HotlineLetter.ShiftReminder;
import io.switchboard.notifier.letter.HotlineLetter.Unattended;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts into words what is told of hotlines. */
@ApplicationScoped
class Notices {

    private final LetterConfig config;
    private final Seals seals;
    private final Changes changes;
    private final HotlineTexts french;
    private final HotlineTexts english;

    Notices(
            LetterConfig config,
            Seals seals,
            Changes changes,
            HotlineTexts french,
            @Localized("en") HotlineTexts english) {
        this.config = config;
        this.seals = seals;
        this.changes = changes;
        this.french = french;
        this.english = english;
    }

    /** Opens what is sealed: the notice holds names, masked phones and secrets. */
    Notice of(HotlineLetter letter, TimeInWords times) {
        var texts = texts(times);
        return new Notice(
                title(letter, texts, times),
                Seals.oneLine(letter.hotline().name()),
                letter.hotline().number().spoken(),
                sentences(letter, texts, times),
                action(letter, texts),
                page(letter, texts),
                footer(letter, texts));
    }

    /** Holds nobody's name. */
    String subject(HotlineLetter letter, TimeInWords times) {
        var texts = texts(times);
        return texts.subject(Seals.oneLine(letter.hotline().name()), title(letter, texts, times));
    }

    private String title(HotlineLetter letter, HotlineTexts texts, TimeInWords times) {
        return switch (letter) {
            case AnswererChanged it -> changes.title(it.kind(), times);
            case ChangeDelayed it -> it.goesOn() ? texts.delayedTitle() : texts.refusedTitle();
            case Unattended it ->
                    switch (it.why()) {
                        case DECLINED, ENDED_EARLY -> texts.unattendedTitle();
                        case MISSED -> texts.missedTitle();
                    };
            case ShiftReminder it -> texts.reminderTitle(times.day(it.date()));
            case VolunteerDeclined _ -> texts.declinedTitle();
        };
    }

    private List<String> sentences(HotlineLetter letter, HotlineTexts texts, TimeInWords times) {
        return switch (letter) {
            case AnswererChanged it -> changes.sentences(it, times);
            case ChangeDelayed it ->
                    List.of(
                            delayed(it, texts, times),
                            reason(it.reason(), texts),
                            it.goesOn() ? texts.delayedGoesOn() : texts.delayedAsks());
            case Unattended it -> unattended(it, texts, times);
            case ShiftReminder it ->
                    List.of(
                            texts.reminder(seals.name(it.name()), times.span(it.start(), it.end())),
                            texts.reminderByItself());
            case VolunteerDeclined it ->
                    List.of(
                            texts.declined(seals.name(it.name()), times.span(it.start(), it.end())),
                            it.replacement() == null
                                    ? texts.declinedOpen()
                                    : texts.declinedReplaced(seals.name(it.replacement())));
        };
    }

    private String delayed(ChangeDelayed it, HotlineTexts texts, TimeInWords times) {
        var wanted = times.full(it.wantedAt());
        return it.to() == null
                ? texts.delayedToNobody(wanted)
                : texts.delayedTo(seals.answerer(it.to()), wanted);
    }

    private static String reason(String reason, HotlineTexts texts) {
        return switch (reason) {
            case "ovh-away", "ovh-silent", "gateway-away" -> texts.reasonOvhAway();
            case "ovh-busy" -> texts.reasonOvhBusy();
            case "ovh-refuses-request" -> texts.reasonOvhRefuses();
            case "ovh-refuses-us" -> texts.reasonOvhRefusesUs();
            case "unknown-number" -> texts.reasonUnknownNumber();
            case "not-one-queue" -> texts.reasonNotOneQueue();
            case "forward-not-taken", "change-not-taken" -> texts.reasonNotTaken();
            case null -> texts.reasonUnsaid();
            default -> texts.reasonOther(reason);
        };
    }

    private static List<String> unattended(Unattended it, HotlineTexts texts, TimeInWords times) {
        var since = texts.unattendedSince(times.full(it.since()), times.brief(it.until()));
        return switch (it.why()) {
            case DECLINED -> List.of(texts.unattendedDeclined(), since);
            case ENDED_EARLY -> List.of(texts.unattendedEndedEarly(), since);
            case MISSED -> List.of(texts.missed(times.span(it.since(), it.until())));
        };
    }

    private Notice.Link action(HotlineLetter letter, HotlineTexts texts) {
        return switch (letter) {
            case AnswererChanged it when it.undo() != null -> undo(it, texts);
            case ChangeDelayed it when !it.goesOn() -> page(it.hotline(), texts.delayedDecide());
            case Unattended it when it.why() != Why.MISSED ->
                    page(it.hotline(), texts.unattendedAction());
            case ShiftReminder it -> decline(it, texts);
            case AnswererChanged _, ChangeDelayed _, Unattended _, VolunteerDeclined _ ->
                    page(letter.hotline(), texts.page());
        };
    }

    private Notice.Link undo(AnswererChanged it, HotlineTexts texts) {
        var secret = seals.secret(SealedField.UNDO_SECRET, it.undo());
        return new Notice.Link(
                texts.undoAction(),
                texts.undoHint(),
                "%s/hotlines/undo/%s".formatted(config.publicUrl(), secret));
    }

    private Notice.Link decline(ShiftReminder it, HotlineTexts texts) {
        var secret = seals.secret(SealedField.SHIFT_SECRET, it.secret());
        return new Notice.Link(
                texts.reminderDecline(),
                texts.reminderDeclineHint(),
                "%s/hotlines/shift/%s".formatted(config.publicUrl(), secret));
    }

    /** Beside another action; a volunteer need not be among those who may open the page. */
    private Notice.Link page(HotlineLetter letter, HotlineTexts texts) {
        return letter instanceof AnswererChanged it && it.undo() != null
                ? page(it.hotline(), texts.page())
                : null;
    }

    private Notice.Link page(HotlineReference hotline, String label) {
        return new Notice.Link(
                label, null, "%s/hotlines/%s".formatted(config.publicUrl(), hotline.slug()));
    }

    private String footer(HotlineLetter letter, HotlineTexts texts) {
        return letter instanceof ShiftReminder
                ? texts.reminderFooter(config.serviceName())
                : texts.footer(config.serviceName());
    }

    private HotlineTexts texts(TimeInWords times) {
        return times.language() == Language.FRENCH ? french : english;
    }
}

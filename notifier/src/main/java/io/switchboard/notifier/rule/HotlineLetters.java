package io.switchboard.notifier.rule;

import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.notifier.letter.HotlineLetter;

/** What happened to a hotline, as its letters have it. Whatever was sealed stays sealed. */
final class HotlineLetters {

    private HotlineLetters() {}

    static HotlineLetter of(ShiftReminderDue it) {
        return new HotlineLetter.ShiftReminder(
                it.hotline(), it.date(), it.name(), it.start(), it.end(), it.secret());
    }

    static HotlineLetter of(ForwardingChanged it) {
        return new HotlineLetter.AnswererChanged(
                it.hotline(),
                it.kind(),
                it.from(),
                it.to(),
                it.by(),
                it.actor(),
                it.wantedAt(),
                it.doneAt(),
                it.until(),
                it.answering(),
                it.undo());
    }

    static HotlineLetter of(ForwardingDelayed it) {
        return new HotlineLetter.ChangeDelayed(
                it.hotline(), it.to(), it.reason(), it.goesOn(), it.wantedAt());
    }

    static HotlineLetter of(HotlineUnattended it) {
        return new HotlineLetter.Unattended(it.hotline(), it.why(), it.since(), it.until());
    }

    static HotlineLetter of(ShiftDeclined it) {
        return new HotlineLetter.VolunteerDeclined(
                it.hotline(), it.date(), it.name(), it.replacement(), it.start(), it.end());
    }
}

package io.switchboard.notifier.hotline;

import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.PlannedLetter;
import io.switchboard.notifier.delivery.Recipient;
import io.switchboard.notifier.letter.HotlineLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Which letters what happened to a hotline asks for: one to each address of its group and one to its channel. Nothing is unsealed here. */
@ApplicationScoped
class HotlineLetters {

    List<PlannedLetter> about(ForwardingEvent happened) {
        return switch (happened) {
            case ForwardingChanged it -> toGroup(it.notices(), changed(it));
            case ForwardingDelayed it -> toGroup(it.notices(), delayed(it));
            case HotlineUnattended it -> toGroup(it.notices(), unattended(it));
            case ShiftDeclined it -> toGroup(it.notices(), declined(it));
            case ShiftReminderDue it -> List.of(toVolunteer(it));
        };
    }

    private static List<PlannedLetter> toGroup(Notices group, HotlineLetter letter) {
        return Stream.concat(
                        group.addresses().stream().map(Recipient::mailbox),
                        Stream.ofNullable(group.channel()).map(Recipient::channel))
                .map(recipient -> new Addressee(recipient, group.language(), group.zone()))
                .map(to -> new PlannedLetter(letter.hotline().id(), to, letter))
                .toList();
    }

    private static PlannedLetter toVolunteer(ShiftReminderDue it) {
        return new PlannedLetter(
                it.hotline().id(),
                new Addressee(it.address(), it.language(), it.zone()),
                new HotlineLetter.ShiftReminder(
                        it.hotline(), it.date(), it.name(), it.start(), it.end(), it.secret()));
    }

    private static HotlineLetter changed(ForwardingChanged it) {
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

    private static HotlineLetter delayed(ForwardingDelayed it) {
        return new HotlineLetter.ChangeDelayed(
                it.hotline(), it.to(), it.reason(), it.goesOn(), it.wantedAt());
    }

    private static HotlineLetter unattended(HotlineUnattended it) {
        return new HotlineLetter.Unattended(it.hotline(), it.why(), it.since(), it.until());
    }

    private static HotlineLetter declined(ShiftDeclined it) {
        return new HotlineLetter.VolunteerDeclined(
                it.hotline(), it.date(), it.name(), it.replacement(), it.start(), it.end());
    }
}

package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of what is told of hotlines, in English. */
@Localized("en")
public interface EnglishHotlineTexts extends HotlineTexts {

    @Override
    @Message("{name} · {title}")
    String subject(String name, String title);

    @Override
    @Message(
            "Automatic message from {service}, sent because your address is told of what changes on this hotline.")
    String footer(String service);

    @Override
    @Message("Show the hotline")
    String page();

    @Override
    @Message("Undo this change")
    String undoAction();

    @Override
    @Message(
            "This link puts the hotline back as it was, as long as nothing else has changed. Do not forward it: whoever has it can do so.")
    String undoHint();

    @Override
    @Message("OVH has not made a change yet")
    String delayedTitle();

    @Override
    @Message("OVH refuses a change")
    String refusedTitle();

    @Override
    @Message("{to} was to answer from {wanted} on.")
    String delayedTo(String to, String wanted);

    @Override
    @Message("Nobody was to answer any more from {wanted} on.")
    String delayedToNobody(String wanted);

    @Override
    @Message("OVH cannot be reached at the moment.")
    String reasonOvhAway();

    @Override
    @Message("OVH refuses the request.")
    String reasonOvhRefuses();

    @Override
    @Message("OVH refuses us access: an administrator has to renew the key.")
    String reasonOvhRefusesUs();

    @Override
    @Message("OVH is busy with another change.")
    String reasonOvhBusy();

    @Override
    @Message("OVH accepted the request without doing it.")
    String reasonNotTaken();

    @Override
    @Message("OVH has not said why.")
    String reasonUnsaid();

    @Override
    @Message("OVH does not find this number.")
    String reasonUnknownNumber();

    @Override
    @Message("This number does not have exactly one queue at OVH.")
    String reasonNotOneQueue();

    @Override
    @Message("Reason given: {reason}.")
    String reasonOther(String reason);

    @Override
    @Message(
            "We keep trying, and will write to you once it is done. Until then, calls arrive as before.")
    String delayedGoesOn();

    @Override
    @Message(
            "We do not try again: somebody of the group has to repeat the request or give it up. Until then, calls arrive as before.")
    String delayedAsks();

    @Override
    @Message("Repeat or give up")
    String delayedDecide();

    @Override
    @Message("Nobody answers")
    String unattendedTitle();

    @Override
    @Message("A shift was missed")
    String missedTitle();

    @Override
    @Message("The person on the rota cannot come, and nobody comes in their place.")
    String unattendedDeclined();

    @Override
    @Message("The shift was ended before its time.")
    String unattendedEndedEarly();

    @Override
    @Message("Nobody has answered since {since}. The shift is planned until {until}.")
    String unattendedSince(String since, String until);

    @Override
    @Message("The shift planned {span} could not begin: nobody answered.")
    String missed(String span);

    @Override
    @Message("Answer the calls")
    String unattendedAction();

    @Override
    @Message("Your shift on {day}")
    String reminderTitle(String day);

    @Override
    @Message("{name}, you answer {span}.")
    String reminder(String name, String span);

    @Override
    @Message(
            "There is nothing to do: when it is time calls come to your phone, and at the end they do not any more.")
    String reminderByItself();

    @Override
    @Message("I cannot come")
    String reminderDecline();

    @Override
    @Message("The group is told at once. This link is for you alone.")
    String reminderDeclineHint();

    @Override
    @Message("Automatic message from {service}, sent because this shift is in your name.")
    String reminderFooter(String service);

    @Override
    @Message("Somebody cannot come")
    String declinedTitle();

    @Override
    @Message("{name} cannot do their shift, planned {span}.")
    String declined(String name, String span);

    @Override
    @Message("{replacement} comes in their place.")
    String declinedReplaced(String replacement);

    @Override
    @Message("Nobody comes in their place yet.")
    String declinedOpen();
}

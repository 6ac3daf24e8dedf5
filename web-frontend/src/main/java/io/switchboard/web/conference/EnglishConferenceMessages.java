package io.switchboard.web.conference;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishConferenceMessages extends ConferenceMessages {

    @Override
    @Message("Your phone conference")
    String linkTitle();

    @Override
    @Message("One press on the button shows the number, the access code and the way to cancel.")
    String linkLead();

    @Override
    @Message("Show the conference")
    String linkPress();

    @Override
    @Message("Your conference is open")
    String open();

    @Override
    @Message("Until {until}.")
    String openUntil(String until);

    @Override
    @Message("Your conference is being opened")
    String opening();

    @Override
    @Message("It is confirmed. The operator is preparing the number and the access code.")
    String openingWhat();

    @Override
    @Message(
            "This page refreshes itself. You may also close it: an e-mail follows as soon as the conference is open.")
    String openingNext();

    @Override
    @Message("Your conference is being cancelled")
    String ending();

    @Override
    @Message("It is noted. The operator is closing the room.")
    String endingWhat();

    @Override
    @Message("This page refreshes itself. You may close it: the room will be closed.")
    String endingNext();

    @Override
    @Message("Your conference is cancelled")
    String cancelled();

    @Override
    @Message("The room is closed and the access code is worth nothing any more.")
    String cancelledWhat();

    @Override
    @Message("Your conference is over")
    String ended();

    @Override
    @Message("It ended {until}.")
    String endedWhat(String until);

    @Override
    @Message("Need another conference? A new request takes only a moment.")
    String overNext();

    @Override
    @Message("Your conference broke off")
    String lost();

    @Override
    @Message(
            "The operator no longer knows this conference, before its planned end. Nobody can enter with this code any more.")
    String lostWhat();

    @Override
    @Message("Your conference could not be opened")
    String failed();

    @Override
    @Message(
            "The operator did not answer in time. No number was booked and there is nothing to cancel.")
    String failedWhat();

    @Override
    @Message("We are sorry. Ask again; if that fails too, write to us.")
    String failedNext();

    @Override
    @Message("Call")
    String callNumber();

    @Override
    @Message("Type the access code, then the # key")
    String typeCode();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Copy the number")
    String copyNumber();

    @Override
    @Message("Copy the access code")
    String copyCode();

    @Override
    @Message("Call now")
    String callNow();

    @Override
    @Message("On a mobile, this button dials the number, then the access code.")
    String callNowMore();

    @Override
    @Message("Invite the participants")
    String invite();

    @Override
    @Message("Send them these few lines. They need nothing else.")
    String inviteMore();

    @Override
    @Message("Phone conference")
    String invitationTitle();

    @Override
    @Message("Call {number}")
    String invitationCall(String number);

    @Override
    @Message("Access code: {code} then #")
    String invitationCode(String code);

    @Override
    @Message("Open until {until}")
    String invitationUntil(String until);

    @Override
    @Message("Copy the invitation")
    String copyInvitation();

    @Override
    @Message("On the keypad, during the call")
    String keypad();

    @Override
    @Message("mute or unmute your microphone")
    String keyMute();

    @Override
    @Message("mute or unmute your microphone and the sound")
    String keyDeaf();

    @Override
    @Message("leave the conference")
    String keyLeave();

    @Override
    @Message("Cancel the conference")
    String cancel();

    @Override
    @Message("Cancel this conference?")
    String cancelTitle();

    @Override
    @Message(
            "The room will be closed at once, even with people still in it, and the access code will be worth nothing any more.")
    String cancelLead();

    @Override
    @Message("Yes, cancel the conference")
    String cancelYes();

    @Override
    @Message("No, keep it")
    String cancelNo();

    @Override
    @Message("It cannot be cancelled yet: wait until it is open.")
    String stillOpening();

    @Override
    @Message("Book another conference")
    String bookAnother();

    @Override
    @Message("Book a conference")
    String bookOne();

    @Override
    @Message("No conference to show here")
    String nothingTitle();

    @Override
    @Message("This page shows your conference when you have just confirmed it or opened its link.")
    String nothingWhat();

    @Override
    @Message(
            "Find it again through the private link of the confirmation e-mail. You have none yet? Book one in a moment.")
    String nothingNext();

    @Override
    @Message(
            "We are sorry. Book a new conference and pass its code on to your participants; if it happens again, write to us.")
    String lostNext();

    @Override
    @Message("Start: {start}")
    String starts(String start);

    @Override
    @Message(
            "An extension until {until} was asked for. The operator is confirming it; this page refreshes itself.")
    String extending(String until);

    @Override
    @Message("Start: {start}")
    String invitationStart(String start);

    @Override
    @Message("Manage the conference")
    String manage();

    @Override
    @Message("Extend")
    String extend();

    @Override
    @Message("Send me the e-mail again")
    String mailAgain();

    @Override
    @Message("Add to my calendar")
    String calendar();

    @Override
    @Message("Moderate live")
    String moderate();

    @Override
    @Message("The e-mail is on its way once more, to the address that booked the conference.")
    String mailed();

    @Override
    @Message(
            "This e-mail has just been sent again: look in your junk folder too. You may ask for it again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String mailedOften(long minutes);

    @Override
    @Message("The e-mail follows by itself as soon as the conference is open.")
    String mailNotYet();

    @Override
    @Message(
            "This e-mail cannot be sent any more: the conference is over, or the address of whoever booked it is erased.")
    String mailNoMore();

    @Override
    @Message("Extend the conference")
    String extendTitle();

    @Override
    @Message("It is open until {until}. The number and the access code stay the same.")
    String extendLead(String until);

    @Override
    @Message("New end")
    String newEnd();

    @Override
    @Message("Add {hours} {#if hours == 1}hour{#else}hours{/if}")
    String addHours(int hours);

    @Override
    @Message("until {until}")
    String newEndAt(String until);

    @Override
    @Message("Until the end of a day")
    String byDay();

    @Override
    @Message("Last day")
    String lastDay();

    @Override
    @Message("The conference stays open until 23:59 that day.")
    String lastDayHint();

    @Override
    @Message("Extend")
    String extendYes();

    @Override
    @Message("No, change nothing")
    String extendNo();

    @Override
    @Message("Choose one of the new ends on offer.")
    String chooseLater();

    @Override
    @Message("The conference lasts until then already. Choose a later end.")
    String notLater();

    @Override
    @Message("It lasts to the last possible day already. You may extend it tomorrow.")
    String longest();
}

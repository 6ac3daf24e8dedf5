package io.switchboard.web.reservation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishReservationMessages extends ReservationMessages {

    @Override
    @Message("Book a phone conference")
    String title();

    @Override
    @Message(
            "A number to call, an access code: everybody joins from a mobile or a landline. No account, nothing to install.")
    String lead();

    @Override
    @Message("Your e-mail address")
    String address();

    @Override
    @Message("The address at your organisation, for instance first.last@organisation.org")
    String addressHint();

    @Override
    @Message("Until when?")
    String length();

    @Override
    @Message("Until the end of a day")
    String byDay();

    @Override
    @Message("Last day")
    String lastDay();

    @Override
    @Message("The conference stays open that day until 23:59,")
    String lastDayHint();

    @Override
    @Message("local time ({|{}|})")
    String placeOf();

    @Override
    @Message("Add a title or a start time")
    String more();

    @Override
    @Message("Title")
    String conferenceTitle();

    @Override
    @Message("Optional. It stands in the invitation, for instance “Committee meeting”.")
    String conferenceTitleHint();

    @Override
    @Message("Start of the meeting")
    String start();

    @Override
    @Message("Optional, for your participants’ calendars. The room itself opens when it is booked.")
    String startHint();

    @Override
    @Message("Day")
    String startDay();

    @Override
    @Message("No precise time")
    String noStartDay();

    @Override
    @Message("Time")
    String startTime();

    @Override
    @Message("In your name:")
    String inYourName();

    @Override
    @Message("Open the conference")
    String book();

    @Override
    @Message("Something is missing")
    String toCorrect();

    @Override
    @Message(
            "Right now: {conferences} {#if conferences == 1}conference{#else}conferences{/if} open, {people} {#if people == 1}person{#else}people{/if} on the phone.")
    String crowd(long conferences, long people);

    @Override
    @Message("{hours} {#if hours == 1}hour{#else}hours{/if}")
    String hours(int hours);

    @Override
    @Message("Send me my link")
    String ask();

    @Override
    @Message("How it works")
    String how();

    @Override
    @Message("You ask")
    String firstStep();

    @Override
    @Message("Your address and a length are enough.")
    String firstStepMore();

    @Override
    @Message("You confirm")
    String secondStep();

    @Override
    @Message(
            "An e-mail brings you a link, valid for 120 minutes. One press on the button opens the conference.")
    String secondStepMore();

    @Override
    @Message("You call")
    String thirdStep();

    @Override
    @Message("The number and the access code appear at once. Pass them on to your participants.")
    String thirdStepMore();

    @Override
    @Message("Give your e-mail address, for instance first.last@organisation.org.")
    String noAddress();

    @Override
    @Message("Choose a length, or one of the last days on offer.")
    String noLength();

    @Override
    @Message("This day is past or too far ahead. Choose one of those on offer.")
    String unofferedDay();

    @Override
    @Message("This title is too long: 100 characters at most.")
    String longTitle();

    @Override
    @Message("Give the day and the time of the start, or neither.")
    String halfStart();

    @Override
    @Message(
            "The conference would not be open then. Choose a start to come, before the conference ends.")
    String unofferedStart();

    @Override
    @Message(
            "This address is incomplete or mistyped. Check it, for instance first.last@organisation.org.")
    String malformedAddress();

    @Override
    @Message(
            "This address is not of an organisation that can book here. Use the address of your organisation.")
    String foreignAddress();

    @Override
    @Message(
            "Too many requests were made in a short time. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}; links already received stay valid.")
    String tooManyRequests(long minutes);

    @Override
    @Message(
            "The booking service does not answer at the moment. Nothing is lost: what you typed is still here. Try again in a minute.")
    String away();

    @Override
    @Message("The e-mail is on its way")
    String sentTitle();

    @Override
    @Message("We have just written to")
    String sentTo();

    @Override
    @Message("We have just written to the address you gave.")
    String sentSomewhere();

    @Override
    @Message("Open the e-mail and follow its link to confirm.")
    String openMail();

    @Override
    @Message("The link is valid for 120 minutes. Nothing is booked until it is confirmed.")
    String validFor();

    @Override
    @Message(
            "The link is valid for 120 minutes, until {until}. Nothing is booked until it is confirmed.")
    String validUntil(String until);

    @Override
    @Message("Nothing arrives?")
    String notArrived();

    @Override
    @Message(
            "Wait two or three minutes: some mail services check messages before they deliver them.")
    String notArrivedWait();

    @Override
    @Message("Look in your junk folder.")
    String notArrivedSpam();

    @Override
    @Message("Check that the address is right.")
    String notArrivedTypo();

    @Override
    @Message("Ask again")
    String askAgain();

    @Override
    @Message(
            "We cannot check at the moment which organisations may book. Nothing is lost: what you typed is still here. Try again in a minute.")
    String nobodyKnows();
}

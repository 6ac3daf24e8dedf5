package io.switchboard.web.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishCalendarMessages extends CalendarMessages {

    @Override
    @Message("Import a calendar")
    String importTitle();

    @Override
    @Message(
            "Each event of an iCalendar file (.ics) becomes a shift if its title or an attendee names a volunteer whom the hotline knows. Importing the same calendar again changes the shifts and does not double them.")
    String importLead();

    @Override
    @Message(".ics file")
    String file();

    @Override
    @Message("40,000 characters at most.")
    String fileHint();

    @Override
    @Message("Or the calendar’s text")
    String pasted();

    @Override
    @Message("It begins with BEGIN:VCALENDAR.")
    String pastedHint();

    @Override
    @Message("Import")
    String importNow();

    @Override
    @Message("Choose a file or paste the text of a calendar.")
    String wrongCalendar();

    @Override
    @Message("This calendar is too long: 40,000 characters at most. Export a shorter time.")
    String tooLong();

    @Override
    @Message("This calendar has more than 500 events. Export a shorter time.")
    String tooMany();

    @Override
    @Message("This is no calendar in the iCalendar format.")
    String unreadable();

    @Override
    @Message("The calendar is imported")
    String importedTitle();

    @Override
    @Message("Nothing was imported")
    String importedNothing();

    @Override
    @Message(
            "{#if count == 0}No shift added{#else if count == 1}1 shift added{#else}{count} shifts added{/if}")
    String added(int count);

    @Override
    @Message(
            "{#if count == 0}none changed{#else if count == 1}1 changed{#else}{count} changed{/if}")
    String changed(int count);

    @Override
    @Message(
            "{#if count == 0}none as before{#else if count == 1}1 as before{#else}{count} as before{/if}")
    String unchanged(int count);

    @Override
    @Message("What became no shift")
    String refused();

    @Override
    @Message("(without a title)")
    String untitled();

    @Override
    @Message("Its title names no volunteer whom the hotline knows.")
    String refusedUnknownVolunteer();

    @Override
    @Message("It has no times of start and end.")
    String refusedNoTimes();

    @Override
    @Message("It is past.")
    String refusedPast();

    @Override
    @Message("It recurs otherwise than every week.")
    String refusedRecurrence();

    @Override
    @Message("It lasts longer than a day.")
    String refusedTooLong();

    @Override
    @Message("Refused: {reason}.")
    String refusedOtherwise(String reason);

    @Override
    @Message("Subscribe to the rota")
    String feedTitle();

    @Override
    @Message(
            "A secret address to give to a calendar program: it reads the rota there, four weeks back and six months ahead, with the names of volunteers and without their phones.")
    String feedLead();

    @Override
    @Message("An address is in service.")
    String feedOn();

    @Override
    @Message(
            "It was shown once. A new address takes the place of the old one, which calendars cannot read any more.")
    String feedOnMore();

    @Override
    @Message("No address is in service.")
    String feedOff();

    @Override
    @Message("Make an address")
    String makeFeed();

    @Override
    @Message("Make a new address")
    String makeFeedAnew();

    @Override
    @Message("Stop the feed")
    String revokeFeed();

    @Override
    @Message("The address of the rota")
    String feedMade();

    @Override
    @Message("It is shown this once: copy it now.")
    String feedMadeWhat();

    @Override
    @Message("Address")
    String feedAddress();

    @Override
    @Message("In the calendar, choose “Subscribe” or “Add by URL” and paste the address there.")
    String feedStep();

    @Override
    @Message("Whoever knows the address reads the rota: give it to the group alone.")
    String feedSecret();

    @Override
    @Message("Copy the address")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("{day} at {time}")
    String at(String day, String time);

    @Override
    @Message("Back to the rota")
    String back();
}

package io.switchboard.web.rota;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishShiftMessages extends ShiftMessages {

    @Override
    @Message("Add a shift")
    String planTitle();

    @Override
    @Message(
            "At its time, calls go to the volunteer’s phone; at its end, they stop. Hours are in {zone}.")
    String planLead(String zone);

    @Override
    @Message("To be corrected:")
    String toCorrect();

    @Override
    @Message("Volunteer")
    String volunteer();

    @Override
    @Message("Choose…")
    String choose();

    @Override
    @Message("When?")
    String rhythm();

    @Override
    @Message("Every week")
    String weekly();

    @Override
    @Message("Once")
    String once();

    @Override
    @Message("Day of the week")
    String day();

    @Override
    @Message("Date")
    String date();

    @Override
    @Message("For example 2026-11-23.")
    String dateHint();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("To")
    String to();

    @Override
    @Message("For example 9:00 and 12:30. An end before the start is on the day after.")
    String timesHint();

    @Override
    @Message("From day (optional)")
    String validFrom();

    @Override
    @Message("Until day (optional)")
    String validUntil();

    @Override
    @Message("Without dates, from today and without end.")
    String validHint();

    @Override
    @Message("Add this shift")
    String plan();

    @Override
    @Message("Choose a volunteer.")
    String wrongVolunteer();

    @Override
    @Message("Choose a day of the week.")
    String wrongDay();

    @Override
    @Message("Write a date, for example 2026-11-23.")
    String wrongDate();

    @Override
    @Message("Write a time, for example 9:00 or 14:30.")
    String wrongTime();

    @Override
    @Message("Write a date, for example 2026-11-23, or nothing.")
    String wrongValid();

    @Override
    @Message("The last date must follow the first.")
    String wrongOrder();

    @Override
    @Message("This shift would be past already: choose a time to come.")
    String past();

    @Override
    @Message("The hotline does not know this volunteer any more: choose another.")
    String unknownVolunteer();

    @Override
    @Message("200 shifts are planned already: remove some first.")
    String tooManyPlanned();

    @Override
    @Message("On that day")
    String occurrenceTitle();

    @Override
    @Message("The change is for that day only. When somebody calls off, the group is told.")
    String occurrenceLead();

    @Override
    @Message("Who comes?")
    String who();

    @Override
    @Message("{name}, as planned")
    String asPlanned(String name);

    @Override
    @Message("Somebody else")
    String somebodyElse();

    @Override
    @Message("Nobody")
    String nobodyAtAll();

    @Override
    @Message("Instead")
    String instead();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Call off?")
    String declineTitle();

    @Override
    @Message("The group will be told, so that somebody else may come.")
    String declineLead();

    @Override
    @Message("Yes, tell the group")
    String declineYes();

    @Override
    @Message("Say who comes.")
    String wrongWho();

    @Override
    @Message("Choose who comes instead.")
    String wrongInstead();

    @Override
    @Message("This shift is there no more, or not on that day.")
    String gone();
}

package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishShareMessages extends ShareMessages {

    @Override
    @Message("Bookings by length wished for, {when}")
    String lengthsCaption(String when);

    @Override
    @Message("Length")
    String length();

    @Override
    @Message("How long before their start conferences are booked, {when}")
    String leadsCaption(String when);

    @Override
    @Message("Lead")
    String lead();

    @Override
    @Message("Bookings by domain of address, {when}")
    String domainsCaption(String when);

    @Override
    @Message("Domain")
    String domain();

    @Override
    @Message("the others")
    String others();

    @Override
    @Message("1 hour at most")
    String anHour();

    @Override
    @Message("more than 1 up to 2 hours")
    String twoHours();

    @Override
    @Message("more than 2 up to 4 hours")
    String fourHours();

    @Override
    @Message("more than 4 up to 8 hours")
    String eightHours();

    @Override
    @Message("more than 8 hours up to 1 day")
    String aDay();

    @Override
    @Message("more than 1 up to 3 days")
    String threeDays();

    @Override
    @Message("more than 3 days up to 1 week")
    String aWeek();

    @Override
    @Message("more than a week")
    String longer();

    @Override
    @Message("no start named")
    String unnamed();

    @Override
    @Message("less than a quarter of an hour before")
    String quarterBefore();

    @Override
    @Message("less than an hour before")
    String hourBefore();

    @Override
    @Message("less than a day before")
    String dayBefore();

    @Override
    @Message("less than a week before")
    String weekBefore();

    @Override
    @Message("earlier still")
    String longBefore();
}

package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishReportMessages extends ReportMessages {

    @Override
    @Message("Reports")
    String title();

    @Override
    @Message("Three ready answers, for the days of your choice.")
    String lead();

    @Override
    @Message("Bookings by domain")
    String domains();

    @Override
    @Message("How many conferences each organisation has booked.")
    String domainsWhat();

    @Override
    @Message("For those who look after this installation.")
    String forAdministrators();

    @Override
    @Message("Bookings by length")
    String lengths();

    @Override
    @Message("How many conferences of an hour, of two, of a day…")
    String lengthsWhat();

    @Override
    @Message("Bookings cancelled")
    String cancelled();

    @Override
    @Message("How many booked conferences were cancelled, and how many were not.")
    String cancelledWhat();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("to")
    String to();

    @Override
    @Message("Show")
    String show();

    @Override
    @Message("from {first} to {last}")
    String span(String first, String last);

    @Override
    @Message("Give two days, the first before the last, fifty years apart at most.")
    String wrongDays();

    @Override
    @Message("All reports")
    String all();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("Kept")
    String kept();

    @Override
    @Message("Cancelled")
    String givenBack();

    @Override
    @Message("Bookings cancelled and kept, {when}")
    String cancelledCaption(String when);

    @Override
    @Message("Month by month, {when}")
    String byMonth(String when);

    @Override
    @Message("Booked")
    String booked();

    @Override
    @Message("No booking in these days.")
    String none();
}

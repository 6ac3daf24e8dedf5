package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishStatsMessages extends StatsMessages {

    @Override
    @Message("Figures")
    String title();

    @Override
    @Message("Conferences and hotlines, in figures.")
    String lead();

    @Override
    @Message("Period")
    String periods();

    @Override
    @Message("Now")
    String now();

    @Override
    @Message("Day")
    String day();

    @Override
    @Message("Month")
    String month();

    @Override
    @Message("Year")
    String year();

    @Override
    @Message("Reports")
    String reports();

    @Override
    @Message("Period before or after")
    String turning();

    @Override
    @Message("← {what}")
    String before(String what);

    @Override
    @Message("{what} →")
    String after(String what);

    @Override
    @Message("What is shown")
    String choice();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("all")
    String allNumbers();

    @Override
    @Message("Hotline")
    String hotline();

    @Override
    @Message("all")
    String allHotlines();

    @Override
    @Message("Show")
    String show();

    @Override
    @Message("In short")
    String headline();

    @Override
    @Message("Under way: until {when}.")
    String until(String when);

    @Override
    @Message("{#if n == 1}participant at once, at most{#else}participants at once, at most{/if}")
    String participantsPeak(long n);

    @Override
    @Message("{#if n == 1}room in use at once, at most{#else}rooms in use at once, at most{/if}")
    String roomsPeak(long n);

    @Override
    @Message("{#if n == 1}conference held{#else}conferences held{/if}")
    String conferences(long n);

    @Override
    @Message("{#if n == 1}call to conferences{#else}calls to conferences{/if}")
    String calls(long n);

    @Override
    @Message("{#if n == 1}minute of conferences{#else}minutes of conferences{/if}")
    String minutes(long n);

    @Override
    @Message("{#if n == 1}conference booked{#else}conferences booked{/if}")
    String bookings(long n);

    @Override
    @Message("of bookings cancelled")
    String cancelledShare();

    @Override
    @Message("of the time planned, hotlines were attended")
    String attended();

    @Override
    @Message("of waiting on average on hotlines")
    String meanWait();

    @Override
    @Message("{longest} at most")
    String longestWait(String longest);

    @Override
    @Message("{change} compared with {period}")
    String compared(String change, String period);

    @Override
    @Message("as many as {period}")
    String same(String period);

    @Override
    @Message("known for {share} of the time")
    String knownFor(String share);

    @Override
    @Message("not all was fetched yet")
    String notAllFetched();

    @Override
    @Message("unknown")
    String unknown();

    @Override
    @Message("incomplete")
    String partly();

    @Override
    @Message("All")
    String total();

    @Override
    @Message("The same figures as a table")
    String table();

    @Override
    @Message("Download as CSV")
    String csv();

    @Override
    @Message("Download as CSV: {what}")
    String csvOf(String what);

    @Override
    @Message("CSV minute by minute")
    String byMinute();

    @Override
    @Message("Chart: {what}. The same figures follow as a table.")
    String chart(String what);

    @Override
    @Message("Print")
    String print();

    @Override
    @Message(
            "Figures do not answer at the moment. Nothing is lost: they go on being taken. Reload the page in a minute.")
    String away();

    @Override
    @Message("This part does not answer at the moment. Reload the page in a minute.")
    String partAway();

    @Override
    @Message("No figures yet")
    String nothingTitle();

    @Override
    @Message(
            "They come by themselves: rooms are counted every minute, bookings and hotlines from the first one on, past calls every night.")
    String nothingWhat();

    @Override
    @Message("Book a conference, then come back in a few minutes.")
    String nothingNext();

    @Override
    @Message("See the collecting")
    String collecting();

    @Override
    @Message("This period is yet to come")
    String aheadTitle();

    @Override
    @Message("There are no figures yet.")
    String aheadWhat();

    @Override
    @Message("Nothing is known of this period")
    String earlyTitle();

    @Override
    @Message("Figures begin on {since}.")
    String earlyWhat(String since);

    @Override
    @Message("See now")
    String toNow();

    @Override
    @Message("See the first figures")
    String toFirst();

    @Override
    @Message("Figures are not open to you")
    String notYoursTitle();

    @Override
    @Message("Here, they are for those who look after this installation.")
    String notYoursWhat();

    @Override
    @Message("If you need them, ask one of them.")
    String notYoursNext();

    @Override
    @Message("One moment, please")
    String tooOftenTitle();

    @Override
    @Message("Too many pages were asked for from your network.")
    String tooOftenWhat();

    @Override
    @Message("Try again in a minute.")
    String tooOftenNext();
}

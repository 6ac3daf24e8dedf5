package io.switchboard.web.jobs;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishJobMessages extends JobMessages {

    @Override
    @Message("Jobs")
    String title();

    @Override
    @Message("What Switchboard does by itself, once over all its replicas.")
    String lead();

    @Override
    @Message("Bookings")
    String ofBooking();

    @Override
    @Message("Hotlines")
    String ofHotlines();

    @Override
    @Message("The hotline service does not answer: its jobs cannot be shown.")
    String hotlinesAway();

    @Override
    @Message("Figures")
    String ofFigures();

    @Override
    @Message("The service of figures does not answer: its jobs cannot be shown.")
    String figuresAway();

    @Override
    @Message("Letters")
    String ofLetters();

    @Override
    @Message("The service of letters does not answer: its jobs cannot be shown.")
    String lettersAway();

    @Override
    @Message("Site and access")
    String ours();

    @Override
    @Message("The booking service does not answer: its jobs cannot be shown.")
    String away();

    @Override
    @Message("No job has been announced yet.")
    String none();

    @Override
    @Message("running")
    String running();

    @Override
    @Message("waiting")
    String waiting();

    @Override
    @Message("never ran")
    String notYet();

    @Override
    @Message("Last run")
    String lastRun();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("Next run")
    String nextRun();

    @Override
    @Message("never")
    String never();

    @Override
    @Message("all the time")
    String always();
}

package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishCallsMessages extends CallsMessages {

    @Override
    @Message("{minutes} min")
    String minutes(long minutes);

    @Override
    @Message("{hours} h")
    String hours(long hours);

    @Override
    @Message("Calls right now")
    String calls();

    @Override
    @Message("No calls right now")
    String noCalls();

    @Override
    @Message("{people} waiting")
    String waiting(int people);

    @Override
    @Message("{people} under way")
    String answered(int people);

    @Override
    @Message("Waiting for {ago}")
    String waitsSince(String ago);

    @Override
    @Message("Talking for {ago}, after {waited} of waiting")
    String talksSince(String ago, String waited);

    @Override
    @Message("{seconds} s")
    String seconds(long seconds);

    @Override
    @Message("Since {since}, calls answered: {answered}, given up: {lost}.")
    String counts(String since, String answered, String lost);

    @Override
    @Message("Seen at {moment}.")
    String callsAt(String moment);

    @Override
    @Message("The operator does not answer; seen at {moment}.")
    String callsStale(String moment);

    @Override
    @Message("The operator tells nothing of the calls for now.")
    String callsUnknown();
}

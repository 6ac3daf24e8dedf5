package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishNowMessages extends NowMessages {

    @Override
    @Message("{#if n == 1}participant at the moment{#else}participants at the moment{/if}")
    String participants(long n);

    @Override
    @Message("{#if n == 1}room in use at the moment{#else}rooms in use at the moment{/if}")
    String rooms(long n);

    @Override
    @Message("{#if n == 1}conference booked today{#else}conferences booked today{/if}")
    String booked(long n);

    @Override
    @Message("{#if n == 1}hotline that somebody answers{#else}hotlines that somebody answers{/if}")
    String attended(long n);

    @Override
    @Message(
            "{#if n == 1}hotline without anybody, though it should answer{#else}hotlines without anybody, though they should answer{/if}")
    String unattended(long n);

    @Override
    @Message("{#if n == 1}caller waiting{#else}callers waiting{/if}")
    String waiting(long n);

    @Override
    @Message("the longest has waited for {wait}")
    String longest(String wait);

    @Override
    @Message("Taken at {when}.")
    String at(String when);

    @Override
    @Message("Refresh")
    String again();

    @Override
    @Message("By conference number")
    String numbers();

    @Override
    @Message("By queue")
    String queues();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Hotline")
    String queue();

    @Override
    @Message("Participants")
    String inRooms();

    @Override
    @Message("Rooms in use")
    String activeRooms();

    @Override
    @Message("Rooms open")
    String allRooms();

    @Override
    @Message("Counted at")
    String countedAt();

    @Override
    @Message("Waiting")
    String inQueue();

    @Override
    @Message("Longest wait")
    String longestWait();

    @Override
    @Message("Talking")
    String talking();

    @Override
    @Message("old")
    String old();

    @Override
    @Message(
            "“old”: this figure is more than ten minutes old, since OVH does not answer, or since a queue is only looked at during its shifts. It does not count in the large numbers.")
    String oldWhat();

    @Override
    @Message("Today, hour by hour")
    String today();

    @Override
    @Message("The whole day")
    String wholeDay();
}

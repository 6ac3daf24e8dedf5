package io.switchboard.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What may be booked, how often, and what becomes of it. */
@ConfigMapping(prefix = "booking")
public interface BookingConfig {

    /**
     * Whose organisations may moderate what they booked: {@code @example.org} for a domain, {@code .gouv.fr} for a domain and all below, {@code
     * *} for everybody. No regular expressions.
     */
    @WithDefault("*")
    @NotEmpty
    List<String> moderators();

    /** Lengths on offer. */
    @WithDefault("PT1H,PT2H,PT4H,PT12H,PT24H")
    Set<Duration> lengths();

    /** How many days after today the last one lies that is on offer; less than a year. */
    @WithDefault("14")
    @PositiveOrZero
    int mostDays();

    /** How long a mailed link confirms. */
    @WithDefault("PT120M")
    Duration linkValidity();

    /** How long the confirmed page can be looked at again by the browser that confirmed. */
    @WithDefault("PT12H")
    Duration browserValidity();

    Quota quota();

    Opening opening();

    Forgetting forgetting();

    /** Accepted requests within any hour. */
    interface Quota {

        /** Mails about one conference that are wanted once more. */
        @WithDefault("3")
        @Positive
        int perConference();

        @WithDefault("5")
        @Positive
        int perAddress();

        /** By network address of the person who asks; an organisation may stand behind one. */
        @WithDefault("50")
        @Positive
        int perNetwork();
    }

    /** How a room is waited for. */
    interface Opening {

        /** How long the person who confirms waits before the page says that the mail follows. */
        @WithDefault("PT3S")
        Duration patience();

        /** How long we go on trying before the conference has failed. */
        @WithDefault("PT15M")
        Duration giveUpAfter();

        /** Openings under way at once in one replica; more wait for the job. */
        @WithDefault("200")
        @Positive
        int atOnce();
    }

    /** What is erased by itself. */
    interface Forgetting {

        /** How long after its link has ended a request is kept; a day at least passes since it was made, which its key may be repeated for. */
        @WithDefault("P1D")
        Duration reservationsAfter();

        /** How often we look for what is to be forgotten. */
        @WithDefault("PT10M")
        Duration every();
    }
}

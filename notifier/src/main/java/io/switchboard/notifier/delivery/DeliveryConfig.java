package io.switchboard.notifier.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How letters are sent, and how long we try. */
@ConfigMapping(prefix = "delivery")
public interface DeliveryConfig {

    /** Letters under way to the mail server at once, each on a connection of its own; of a replica. */
    @WithDefault("4")
    @Positive
    int concurrency();

    /** Rows that a sender claims with one statement. */
    @WithDefault("64")
    @Positive
    int batch();

    /** How long the sender rests when there was nothing to send. */
    @WithDefault("PT0.1S")
    Duration pause();

    /**
     * How long a claim holds without being renewed: what a sender leaves behind when it dies is taken up by another after this. Long, since
     * a replica that stands still for as long with a letter under way repeats it.
     */
    @WithDefault("PT30S")
    Duration claim();

    /** How long the mail server may take over a letter. Long, since giving up on a server that is slow to answer repeats the letter. */
    @WithDefault("PT2M")
    Duration patience();

    /** Pause after the first attempt that failed in passing; each further one doubles it. */
    @WithDefault("PT1S")
    Duration firstPause();

    /** Longest pause between two attempts. */
    @WithDefault("PT2M")
    Duration longestPause();

    /** For how long after it was planned a letter is tried. */
    @WithDefault("P1D")
    Duration giveUpAfter();

    /** How long after its end a delivery keeps recipient and content, both sealed; kind, times and outcome stay. */
    @WithDefault("P7D")
    Duration keepContent();

    /** How long after its end the rest of a delivery goes too. Long after Kafka has the event that it was planned for. */
    @WithDefault("P400D")
    Duration kept();
}

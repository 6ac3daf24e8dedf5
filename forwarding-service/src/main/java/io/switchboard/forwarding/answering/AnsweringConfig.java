package io.switchboard.forwarding.answering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How hotlines are answered, and how often that may change. */
@ConfigMapping(prefix = "hotlines")
public interface AnsweringConfig {

    /** How long whoever changes something waits for OVH before they are told that it goes on. */
    @WithDefault("PT3S")
    Duration patience();

    /** How far ahead an end that somebody chooses may lie. */
    @WithDefault("P7D")
    Duration longest();

    Quota quota();

    /** Changes within any hour. Who stops answering is never refused. */
    interface Quota {

        /** By one volunteer link: a leaked one must not become toll fraud. */
        @WithDefault("10")
        @Positive
        int perLink();

        /** By network address of who changes something, over all hotlines; an organisation may stand behind one. */
        @WithDefault("60")
        @Positive
        int perNetwork();

        /** Of one hotline, by people and programs; what the rota does is not counted. */
        @WithDefault("30")
        @Positive
        int perHotline();
    }
}

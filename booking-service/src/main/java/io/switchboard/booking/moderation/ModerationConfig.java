package io.switchboard.booking.moderation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How rooms in use are watched and moderated. */
@ConfigMapping(prefix = "booking")
public interface ModerationConfig {

    Live live();

    Acts acts();

    /** Whether OVH's own page of a room is offered beside ours. */
    @WithDefault("false")
    boolean ovhPages();

    /** Whether OVH's {@code eventsChannel} of a watched room is waited on, as far as the gateway has one. */
    @WithDefault("false")
    boolean eventsChannel();

    /** Watching. */
    interface Live {

        /** How often OVH is asked who is in a watched room. */
        @WithDefault("PT5S")
        Duration every();

        /** Of how many people OVH is asked in turn after each list: together with the list, this is what a watched room costs. */
        @WithDefault("2")
        @Positive
        int inTurn();

        /** Of how many newcomers OVH is asked after one list. */
        @WithDefault("20")
        @Positive
        int newcomers();

        /** Rooms that one replica looks at. */
        @WithDefault("200")
        @Positive
        int rooms();

        /** Pages that hang on one replica. */
        @WithDefault("500")
        @Positive
        int streams();

        /** Of these, pages of one conference. */
        @WithDefault("20")
        @Positive
        int streamsOfOne();
    }

    /** Acting. */
    interface Acts {

        /** Acts of one conference that may be under way. */
        @WithDefault("10")
        @Positive
        int underWay();

        /** How long OVH's task is waited for. */
        @WithDefault("PT20S")
        Duration patience();

        /** How long an act that is over is remembered. */
        @WithDefault("PT5M")
        Duration kept();
    }
}

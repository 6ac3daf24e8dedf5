package io.switchboard.contracts.forwarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * Nobody answers a hotline though the rota says that somebody should.
 *
 * @param until when the planned shift ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotlineUnattended(
        HotlineReference hotline, Why why, Instant since, Instant until, Notices notices)
        implements ForwardingEvent {

    public enum Why {
        /** Its volunteer declined, and nobody else comes. */
        DECLINED,
        /** Somebody ended the shift before its time. */
        ENDED_EARLY,
        /** The shift was over before it could begin. */
        MISSED
    }
}

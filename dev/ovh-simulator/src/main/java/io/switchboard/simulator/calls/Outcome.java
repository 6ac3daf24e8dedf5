package io.switchboard.simulator.calls;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a call ended, whatever OVH did of it. */
public enum Outcome {
    /** Answered as OVH does, be it by a refusal. */
    @JsonProperty("served")
    SERVED,
    /** Refused with 429, having come too fast. */
    @JsonProperty("throttled")
    THROTTLED,
    /** Answered 500. */
    @JsonProperty("broken")
    BROKEN,
    /** Refused with 409 and the reason ActionInProgress. */
    @JsonProperty("busy")
    BUSY,
    /** Answered by a proxy, with HTML. */
    @JsonProperty("html")
    HTML,
    /** Answered without the JSON that is due. */
    @JsonProperty("empty")
    EMPTY,
    /** The connection was closed in the middle of the answer. */
    @JsonProperty("half")
    HALF,
    /** The connection was closed without an answer. */
    @JsonProperty("dropped")
    DROPPED,
    /** Not answered for as long as the caller listened. */
    @JsonProperty("unanswered")
    UNANSWERED
}

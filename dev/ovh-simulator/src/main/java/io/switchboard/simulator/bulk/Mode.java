package io.switchboard.simulator.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How OVH takes to a header that it does not promise to know. */
public enum Mode {
    /** As if the header were not there. */
    @JsonProperty("off")
    OFF,
    @JsonProperty("on")
    ON,
    /** Understood, but answered in another shape. */
    @JsonProperty("odd")
    ODD
}

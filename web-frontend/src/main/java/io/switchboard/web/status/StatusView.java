package io.switchboard.web.status;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * @param status whether conferences can be booked
 * @param ovh whether OVH answers
 * @param database whether our records answer
 */
record StatusView(
        boolean status,
        @JsonProperty("OVHStatus") boolean ovh,
        @JsonProperty("DBStatus") boolean database,
        String version) {}

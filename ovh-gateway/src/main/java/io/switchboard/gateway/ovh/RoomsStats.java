package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** OVH's counts on one conference number. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoomsStats(int roomsCount, int activeRoomsCount, int participantsCount) {}

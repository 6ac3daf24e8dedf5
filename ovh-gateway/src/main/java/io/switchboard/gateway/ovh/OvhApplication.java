package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A program that may ask for keys, as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhApplication(long applicationId, String name) {}

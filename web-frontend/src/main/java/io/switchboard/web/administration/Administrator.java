package io.switchboard.web.administration;

import java.time.ZoneId;

/**
 * Somebody who looks after this installation.
 *
 * @param zone in which they are told the time
 */
public record Administrator(String name, ZoneId zone) {}

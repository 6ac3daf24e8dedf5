package io.switchboard.web.access;

import io.switchboard.contracts.person.EmailAddress;
import java.time.Instant;

/**
 * Somebody whom an administrator, or the command line, has made an administrator.
 *
 * @param person keyed hash of their mailbox
 * @param by what audits call whoever did it
 */
public record Appointed(EmailAddress address, String person, String by, Instant at) {}

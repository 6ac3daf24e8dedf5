package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.ZoneId;

/**
 * Who gets a letter.
 *
 * @param address e-mail address, sealed in the ring {@code address}
 * @param zone in which times are told to this person
 */
public record Addressee(Sealed address, Language language, ZoneId zone) {}

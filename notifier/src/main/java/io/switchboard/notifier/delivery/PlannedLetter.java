package io.switchboard.notifier.delivery;

import io.switchboard.notifier.letter.Letter;
import java.util.UUID;

/**
 * A letter and who gets it.
 *
 * @param subject what the letter is about: a conference, a reservation, a wish to sign in
 */
public record PlannedLetter(UUID subject, Addressee to, Letter letter) {}

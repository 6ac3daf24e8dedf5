package io.switchboard.contracts.letter;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Which dead letters are meant; all of them when nothing is said.
 *
 * @param kind in kebab case
 * @param since those that ended then or later
 */
public record DeadLetters(@Size(max = 50) String kind, DeliveryMedium medium, Instant since) {}

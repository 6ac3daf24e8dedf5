package io.switchboard.contracts.hotline.administration;

import io.switchboard.contracts.hotline.Slug;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The wish for a hotline.
 *
 * @param takeOver whether the administrator has seen, and agrees, that the agents and openings of a queue are Switchboard's from now on:
 *     agents are logged out while nobody answers, openings that are there are removed. A queue that has some is refused without
 */
public record NewHotline(
        @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
        @NotNull DialNumber number,
        boolean takeOver,
        @NotNull @Valid HotlineSettings settings) {}

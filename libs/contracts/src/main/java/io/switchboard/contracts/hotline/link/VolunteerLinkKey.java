package io.switchboard.contracts.hotline.link;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Which volunteer link of which hotline. */
public record VolunteerLinkKey(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull UUID link) {}

package io.switchboard.contracts.hotline.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A link by which people without an account operate one hotline.
 *
 * @param usedAt when somebody came by it last, to the minute; absent for never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VolunteerLinkView(
        UUID id, String label, boolean knownOnly, Instant madeAt, Instant usedAt) {}

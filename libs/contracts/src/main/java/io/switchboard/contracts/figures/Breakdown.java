package io.switchboard.contracts.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * Conferences booked in some days, by one property.
 *
 * @param shares the largest first, or in the order of the property; at most 500
 * @param others those beyond them, together; its {@code of} is empty
 */
public record Breakdown(LocalDate first, LocalDate last, List<Share> shares, Share others) {

    /** @param of a domain; or the name of a {@link LengthClass} or {@link LeadClass} */
    public record Share(String of, long booked, long cancelled) {}
}

package io.switchboard.contracts.gateway;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Which changes to show, newest first. What is absent does not matter.
 *
 * @param number a number they were about, and with {@code accessCode} one room of it; compared by hash
 * @param query one of OVH's names of calls
 * @param before show those begun before the entry of this id
 */
public record AuditSearch(
        Instant from,
        Instant to,
        @Size(max = 100) String caller,
        @Size(max = 100) String person,
        @Size(max = 100) String operation,
        @Size(max = 20) String outcome,
        DialNumber number,
        AccessCode accessCode,
        @Size(max = 200) String query,
        UUID before,
        @Min(1) @Max(200) int limit) {}

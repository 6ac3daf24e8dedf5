package io.switchboard.contracts.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * Work that a service does by itself, once over all its replicas.
 *
 * @param name in kebab case
 * @param held whether a replica holds it now
 * @param lastRun absent when it never ran
 * @param outcome of the last run, {@code key=value}; absent when it never ran
 * @param nextRun when it is meant to run next; absent when it runs all the time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobReport(
        String name, boolean held, Instant lastRun, String outcome, Instant nextRun) {}

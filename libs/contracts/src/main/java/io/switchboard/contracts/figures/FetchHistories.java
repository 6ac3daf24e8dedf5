package io.switchboard.contracts.figures;

import java.time.LocalDate;

/**
 * Has histories fetched now rather than tonight.
 *
 * @param from the day to go back to, in the collector's zone; null for where each number was left, and a little before
 */
public record FetchHistories(LocalDate from) {}

package io.switchboard.contracts.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which figures. By minutes for two days at most, by hours for 62, by days for 1830, by months for 50 years. Of a month that is wished for in
 * part, only those days are counted.
 *
 * @param first day, in the collector's zone
 * @param last day, included
 * @param of a public number ({@code 0033…}) or the slug of a hotline; null for all together
 */
public record FiguresWish(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotNull Step step,
        @Size(min = 1, max = 64) String of) {}

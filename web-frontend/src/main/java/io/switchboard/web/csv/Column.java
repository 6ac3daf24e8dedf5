package io.switchboard.web.csv;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param name in its header
 * @param value null for what is not known, which stays empty
 */
public record Column<T>(String name, Function<T, Object> value) {}

package io.switchboard.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Some of many, in a steady order.
 *
 * @param next what to ask for to get on; absent on the last page. Only who made it reads it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {}

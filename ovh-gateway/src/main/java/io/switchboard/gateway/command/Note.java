package io.switchboard.gateway.command;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a feature writes down in the transaction that says that its change was done.
 *
 * @param sql one statement
 * @param values for it, given the id of the change
 */
public record Note(String sql, Function<UUID, Tuple> values) {}

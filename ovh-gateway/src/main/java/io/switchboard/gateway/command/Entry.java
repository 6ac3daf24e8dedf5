package io.switchboard.gateway.command;

import io.switchboard.contracts.Sealed;
import io.switchboard.platform.problem.Problem;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Optional;

/**
 * What is written down of a change.
 *
 * @param request keyed hash of operation and wish
 * @param problem of one that was refused
 */
record Entry(String request, State state, Optional<Sealed> answer, Optional<Problem> problem) {

    static Entry of(Row row) {
        return new Entry(
                row.getString("request"),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getString("answer")).map(Sealed::new),
                Optional.ofNullable(row.getString("reason"))
                        .map(
                                reason ->
                                        Problem.of(
                                                status(row.getInteger("status")),
                                                reason,
                                                row.getString("detail"))));
    }

    private static StatusType status(int code) {
        return code == Problem.UNPROCESSABLE.getStatusCode()
                ? Problem.UNPROCESSABLE
                : Status.fromStatusCode(code);
    }
}

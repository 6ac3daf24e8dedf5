package io.switchboard.gateway.participant;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of this feature, as answers. */
public class ParticipantProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ParticipantRefused refused) {
        return switch (refused) {
            case ParticipantRefused.UnknownRoom room ->
                    Problem.answer(NOT_FOUND, "unknown-room", room);
            case ParticipantRefused.UnknownParticipant left ->
                    Problem.answer(NOT_FOUND, "unknown-participant", left);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof ParticipantRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }
}

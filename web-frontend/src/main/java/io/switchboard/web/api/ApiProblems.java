package io.switchboard.web.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.switchboard.platform.problem.Problem;
import io.switchboard.web.api.ApiRefused.Contradiction;
import io.switchboard.web.api.ApiRefused.DomainsUnknown;
import io.switchboard.web.api.ApiRefused.ForeignAddress;
import io.switchboard.web.api.ApiRefused.ForeignDomain;
import io.switchboard.web.api.ApiRefused.LimitedToken;
import io.switchboard.web.api.ApiRefused.NotOneEnd;
import io.switchboard.web.api.ApiRefused.NothingToInviteTo;
import io.switchboard.web.api.ApiRefused.UnknownConference;
import io.switchboard.web.api.ApiRefused.UnknownHotline;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal of ours becomes an answer to a program. */
public class ApiProblems {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ApiRefused refused) {
        return switch (refused) {
            case UnknownConference _ -> Problem.answer(NOT_FOUND, "unknown-conference", refused);
            case UnknownHotline _ -> Problem.answer(NOT_FOUND, "unknown-hotline", refused);
            case ForeignAddress _ -> Problem.answer(FORBIDDEN, "foreign-address", refused);
            case ForeignDomain _ -> Problem.answer(FORBIDDEN, "foreign-domain", refused);
            case LimitedToken _ -> Problem.answer(FORBIDDEN, "limited-token", refused);
            case NothingToInviteTo _ -> Problem.answer(CONFLICT, "not-open", refused);
            case DomainsUnknown _ ->
                    Problem.answerLater(
                            SERVICE_UNAVAILABLE, "domains-unknown", refused.getMessage(), PAUSE);
            case NotOneEnd _, Contradiction _ -> Problem.answer(BAD_REQUEST, "invalid", refused);
        };
    }
}

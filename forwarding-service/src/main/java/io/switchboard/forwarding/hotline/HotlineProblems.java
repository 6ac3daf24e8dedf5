package io.switchboard.forwarding.hotline;

import io.switchboard.forwarding.hotline.HotlineRefused.NotYoursToManage;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownHotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class HotlineProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(HotlineRefused refused) {
        return switch (refused) {
            case UnknownHotline _ -> Problem.answer(Status.NOT_FOUND, "unknown-hotline", refused);
            case UnknownLink _ -> Problem.answer(Status.NOT_FOUND, "unknown-link", refused);
            case NotYoursToManage _ ->
                    Problem.answer(Status.FORBIDDEN, "not-yours-to-manage", refused);
        };
    }
}

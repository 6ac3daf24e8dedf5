package io.switchboard.forwarding.phone;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class PhoneProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(PhoneRefused refused) {
        return Problem.answer(Problem.UNPROCESSABLE, "unusable-phone", refused, refused.about());
    }
}

package io.switchboard.gateway.ovh;

import static jakarta.ws.rs.core.Response.Status.BAD_GATEWAY;
import static jakarta.ws.rs.core.Response.Status.GATEWAY_TIMEOUT;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a failure at OVH means to whoever asked us. */
public class OvhProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> failed(OvhFailure failure) {
        return switch (failure) {
            case OvhFailure.RefusesUs _, OvhFailure.NotGranted _ ->
                    Problem.answer(
                            BAD_GATEWAY,
                            "ovh-refuses-us",
                            "OVH does not accept our keys for this. Only an operator can help.");
            case OvhFailure.NoKey _ ->
                    Problem.answer(
                            BAD_GATEWAY,
                            "ovh-refuses-us",
                            "No consumer key of OVH is set yet. An operator asks for one and sets OVH_CONSUMER_KEY.");
            case OvhFailure.ReadOnly _ ->
                    Problem.answer(
                            BAD_GATEWAY,
                            "ovh-refuses-us",
                            "Nothing is changed at OVH while OVH_READ_ONLY is set. An operator removes it.");
            case OvhFailure.RateLimited limited ->
                    Problem.answerLater(
                            SERVICE_UNAVAILABLE,
                            "ovh-busy",
                            "OVH finds that we ask too much. Ask again later.",
                            limited.retryAfter());
            case OvhFailure.Away away ->
                    Problem.answerLater(
                            SERVICE_UNAVAILABLE,
                            "ovh-away",
                            "OVH is broken at the moment. Ask again later.",
                            away.retryAfter());
            case OvhFailure.ServerTrouble _,
                    OvhFailure.Unreachable _,
                    OvhFailure.WrongTime _,
                    OvhFailure.InProgress _ ->
                    Problem.answer(
                            SERVICE_UNAVAILABLE,
                            "ovh-away",
                            "OVH cannot do this at the moment. Ask again later.");
            case OvhFailure.Silent _ ->
                    Problem.answer(
                            GATEWAY_TIMEOUT,
                            "ovh-silent",
                            "OVH did not answer in time. Ask again later.");
            case OvhFailure.Rejected _,
                    OvhFailure.NotFound _,
                    OvhFailure.Exists _,
                    OvhFailure.Expired _ ->
                    Problem.answer(
                            BAD_GATEWAY,
                            "ovh-refuses-request",
                            "OVH does not accept this request. Repeating it will not help.");
        };
    }
}

package io.switchboard.web.api;

import io.switchboard.platform.problem.Problem;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the generated description what signatures do not tell: which problems there are. */
public class Description implements OASFilter {

    private static final Map<String, String> PROBLEMS =
            new TreeMap<>(
                    Map.of(
                            "400",
                            "invalid, unreadable: names the fields; too-many-steps, step-too-fine, days-turned-round, days-out-of-range",
                            "401",
                            "token-missing, token-unknown, token-expired, token-revoked",
                            "403",
                            "scope-missing, foreign-domain, foreign-address, limited-token",
                            "404",
                            "not-found, unknown-conference, unknown-room, unknown-hotline, unknown-change, unknown-planned-shift, unknown-occurrence, not-a-queue, unknown-source",
                            "409",
                            "conference-opening, not-open, idempotency-key-reused, too-many-acts, changed-meanwhile, too-many-answer, not-undoable, volunteer-known, too-many-volunteers",
                            "410",
                            "conference-over",
                            "422",
                            "unoffered-length, unoffered-day, unoffered-start, not-later, unusable-phone (about.reason says why), unusable-end, unknown-volunteer, too-many-planned, past",
                            "429",
                            "too-many-requests, too-many-changes: Retry-After says for how long",
                            "503",
                            "away, access-away, domains-unknown, ovh-silent: nothing is lost"));

    @Override
    public Operation filterOperation(Operation operation) {
        PROBLEMS.forEach(
                (status, slugs) -> operation.getResponses().addAPIResponse(status, problem(slugs)));
        return operation;
    }

    private static APIResponse problem(String slugs) {
        return OASFactory.createAPIResponse()
                .description(slugs)
                .content(
                        OASFactory.createContent()
                                .addMediaType(Problem.JSON, OASFactory.createMediaType()));
    }
}

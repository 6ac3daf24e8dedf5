package io.switchboard.gateway;

import io.switchboard.platform.problem.Problem;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the generated description what signatures do not tell: which problems there are, and that nothing is answered as 204. */
public class Description implements OASFilter {

    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "invalid, unreadable: names the fields",
                    "404", "unknown-number, unknown-room",
                    "409", "room-number-taken, change-under-way",
                    "422", "until-out-of-range, idempotency-key-reused",
                    "429", "ovh-busy: our budget is spent, Retry-After says for how long",
                    "502", "ovh-refuses-us, ovh-refuses-request",
                    "503", "ovh-away, ovh-busy, budget-unknown, records-away",
                    "504", "ovh-silent");

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        var created = responses.getAPIResponse("201");
        if (created != null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", created.description("Done"));
        }
        PROBLEMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(problem -> add(responses, problem.getKey(), problem.getValue()));
        return operation;
    }

    private static void add(APIResponses responses, String status, String slugs) {
        responses.addAPIResponse(status, problem(slugs));
    }

    private static APIResponse problem(String slugs) {
        return OASFactory.createAPIResponse()
                .description(slugs)
                .content(
                        OASFactory.createContent()
                                .addMediaType(Problem.JSON, OASFactory.createMediaType()));
    }
}

package io.switchboard.simulator.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /auth} and {@code /me/api}. */
public final class CredentialOperations {
    private final Credentials credentials;

    public CredentialOperations(Credentials credentials) {
        this.credentials = credentials;
    }

    public void addTo(Operations operations) {
        operations
                .get("/auth/time", this::time)
                .post("/auth/credential", this::request)
                .get("/auth/currentCredential", this::current)
                .get("/me/api/application", _ -> applicationIds())
                .get("/me/api/application/{applicationId}", this::application)
                .delete("/me/api/application/{applicationId}", this::deleteApplication)
                .get("/me/api/credential", this::credentialIds)
                .get("/me/api/credential/{credentialId}", this::credential)
                .put("/me/api/credential/{credentialId}", this::changeCredential)
                .delete("/me/api/credential/{credentialId}", this::revokeCredential);
    }

    private Object time(Call call) {
        return credentials.now().plus(call.request().clockError()).getEpochSecond();
    }

    private Object request(Call call) {
        var rules =
                elements(call.body().path("accessRules"))
                        .map(
                                rule ->
                                        AccessRule.of(
                                                rule.path("method").asText(),
                                                rule.path("path").asText()))
                        .toList();
        var application = credentials.application(call.request().application()).orElseThrow();
        var credential =
                credentials.request(application, rules, ips(call.body().path("allowedIPs")));
        return new Requested(
                credential.consumerKey(),
                credential.status(credentials.now()),
                call.request().origin() + CredentialPages.validation(credential));
    }

    private Object current(Call call) {
        // Who came with an access token has no consumer key to be told of; what OVH says then is
        // assumed.
        var caller =
                call.request().bearer().isPresent()
                        ? Optional.<Credential>empty()
                        : credentials.withConsumerKey(call.request().consumer());
        return caller.orElseThrow(() -> OvhProblem.notFound("credential", "of this access token"))
                .view(credentials.now());
    }

    private List<Long> applicationIds() {
        return credentials.applications().map(Application::id).toList();
    }

    private Object application(Call call) {
        return Application.View.of(credentials.applicationWithId(call.number("applicationId")));
    }

    private Object deleteApplication(Call call) {
        credentials.delete(credentials.applicationWithId(call.number("applicationId")));
        return null;
    }

    private Object credentialIds(Call call) {
        var application = call.optional("applicationId").map(Long::valueOf);
        var status = call.optional("status");
        return credentials
                .credentials()
                .filter(it -> application.map(id -> id == it.application().id()).orElse(true))
                .filter(it -> status.map(it.status(credentials.now())::equals).orElse(true))
                .map(Credential::id)
                .toList();
    }

    private Object credential(Call call) {
        return credentials.credentialWithId(call.number("credentialId")).view(credentials.now());
    }

    private Object changeCredential(Call call) {
        var credential = credentials.credentialWithId(call.number("credentialId"));
        if (call.body().has("allowedIPs")) {
            var ips = ips(call.body().get("allowedIPs"));
            credentials.change(credential, it -> it.allowOnly(ips));
        }
        return null;
    }

    private Object revokeCredential(Call call) {
        credentials.change(
                credentials.credentialWithId(call.number("credentialId")), Credential::revoke);
        return null;
    }

    private static List<String> ips(JsonNode list) {
        var ips = elements(list).map(JsonNode::asText).toList();
        for (var ip : ips) {
            if (IpBlock.read(ip).isEmpty()) {
                throw OvhProblem.badRequest(
                        "[allowedIPs] Given data (%s) is not valid for type ipBlock".formatted(ip));
            }
        }
        return ips;
    }

    /** None for null and for what was left out. */
    private static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }

    /** OVH's {@code auth.ApiCredentialRequest}. */
    private record Requested(String consumerKey, String state, String validationUrl) {}
}

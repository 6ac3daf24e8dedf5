package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.List;

/** Asks OVH for consumer keys in the name of our application, and whether a person has validated one. */
final class KeyOffice {

    private final Application application;
    private final Wire wire;
    private final OvhClock clock;
    private final OvhJson json;

    KeyOffice(Application application, Wire wire, OvhClock clock, OvhJson json) {
        this.application = application;
        this.wire = wire;
        this.clock = clock;
        this.json = json;
    }

    /** Asks for a key, which is worth nothing until a person has validated it. */
    Uni<RequestedKey> ask(KeyWish wish, Desk desk) {
        var call = OvhCall.of(Operation.REQUEST_CREDENTIAL);
        var full = call.with(json.write(call, wish));
        return desk.send(full, application).map(answer -> requested(answer, full));
    }

    /** Whether a key can be used by now. While nobody has answered, OVH refuses it as it refuses keys that it does not know. */
    Uni<KeyState> state(Hidden consumerKey, Desk desk) {
        var call = OvhCall.of(Operation.REQUESTED_CREDENTIAL);
        return desk.send(call, application.with(consumerKey, wire, clock))
                .map(answer -> KeyState.of(json.<Standing>read(answer, call).status))
                .onFailure(
                        failure ->
                                failure instanceof OvhFailure.RefusesUs
                                        || failure instanceof OvhFailure.NotGranted)
                .recoverWithItem(KeyState.PENDING);
    }

    private RequestedKey requested(Answer answer, OvhCall call) {
        Granted granted = json.read(answer, call);
        if (granted.consumerKey == null || granted.validationUrl == null) {
            throw json.unreadable(answer, call);
        }
        return new RequestedKey(new Hidden(granted.consumerKey), granted.validationUrl);
    }

    /** What carries a call to OVH for somebody. */
    interface Desk {
        Uni<Answer> send(OvhCall call, Authenticator whose);
    }

    /** What is asked for, as OVH wants it said. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record KeyWish(List<AccessRule> accessRules, List<String> allowedIPs, String redirection) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(String consumerKey, URI validationUrl) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standing(String status) {}
}

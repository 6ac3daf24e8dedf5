package io.switchboard.web.consumerkey;

import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import java.net.URI;
import java.util.List;

/**
 * A request for a key as its page shows it.
 *
 * @param tone good, wait, bad or over
 * @param validationAddress where a person says yes at OVH; null once nobody can
 */
record RequestFace(
        String id,
        String state,
        String tone,
        String title,
        String what,
        String validationAddress,
        List<String> rules,
        String requestedAt) {

    static RequestFace of(
            ConsumerKeyRequest request, String requestedAt, ConsumerKeyMessages words) {
        return switch (request.state()) {
            case "pending" ->
                    face(request, "wait", words.pending(), words.pendingWhat(), requestedAt);
            case "validated" ->
                    face(request, "good", words.validated(), words.validatedWhat(), requestedAt);
            case "refused" ->
                    face(request, "bad", words.refused(), words.refusedWhat(), requestedAt);
            case "shown" -> face(request, "over", words.shown(), words.shownWhat(), requestedAt);
            default -> face(request, "over", words.expired(), words.expiredWhat(), requestedAt);
        };
    }

    private static RequestFace face(
            ConsumerKeyRequest request,
            String tone,
            String title,
            String what,
            String requestedAt) {
        return new RequestFace(
                request.id().toString(),
                request.state(),
                tone,
                title,
                what,
                request.validationUrl().map(URI::toString).orElse(null),
                request.rules(),
                requestedAt);
    }

    /** Whether it will be in another state without anybody's doing here. */
    public boolean isPending() {
        return state.equals("pending");
    }

    public boolean isValidated() {
        return state.equals("validated");
    }

    @Override
    public String toString() {
        return "RequestFace[" + state + "]";
    }
}

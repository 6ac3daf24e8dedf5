package io.switchboard.simulator.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.api.PathPattern;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import io.switchboard.simulator.schema.OperationSpec;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who calls with an access token. There is one service account, fixed; it may do all that is not taken from it. */
public final class ServiceAccounts implements Kept {
    public static final String CLIENT_ID = "switchboard-dev-client";
    public static final String CLIENT_SECRET = "switchboard-dev-client-secret";

    /** How long OVH's access tokens last. */
    static final Duration VALIDITY = Duration.ofSeconds(3599);

    private static final String TOKEN = "accessToken";
    private static final String REVOKED = "accessTokensRevoked";
    private static final String DENIED = "deniedRights";

    private final Clock clock;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, AccessToken> tokens = new HashMap<>();
    private List<String> denied = List.of();

    public ServiceAccounts(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    public void reset() {
        tokens.clear();
        denied = List.of();
    }

    /** Nothing for a pair that OVH does not know. */
    Optional<AccessToken> issue(String clientId, String secret) {
        if (!CLIENT_ID.equals(clientId) || !CLIENT_SECRET.equals(secret)) {
            return Optional.empty();
        }
        tokens.values().removeIf(token -> !token.validAt(clock.instant()));
        var text = new BigInteger(256, random).toString(36);
        var token = new AccessToken(text, clock.instant().plus(VALIDITY));
        tokens.put(text, token);
        journal.write(TOKEN, token);
        return Optional.of(token);
    }

    /** Checks the access token of a call, and whether its account may do this. */
    public void admit(String token, ApiRequest request, OperationSpec operation) {
        if (!Optional.ofNullable(tokens.get(token))
                .map(known -> known.validAt(clock.instant()))
                .orElse(false)) {
            throw OvhProblem.unauthorized("This access token is invalid or has expired");
        }
        var action = IamAction.of(operation).name();
        if (denied.stream()
                .map(PathPattern::of)
                .anyMatch(it -> it.matches(action) || it.matches(request.path()))) {
            throw OvhProblem.unauthorizedByIam(action);
        }
    }

    List<String> denied() {
        return denied;
    }

    /** @param patterns of actions or of paths, with stars */
    void deny(List<String> patterns) {
        denied = List.copyOf(patterns);
        journal.write(DENIED, denied);
    }

    void revokeTokens() {
        tokens.clear();
        journal.write(REVOKED, true);
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        switch (kind) {
            case TOKEN -> recall(Json.as(AccessToken.class, what));
            case REVOKED -> tokens.clear();
            case DENIED -> denied = Arrays.asList(Json.as(String[].class, what));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeAll() {
        journal.write(DENIED, denied);
        tokens.values().stream()
                .filter(token -> token.validAt(clock.instant()))
                .forEach(token -> journal.write(TOKEN, token));
    }

    private void recall(AccessToken token) {
        tokens.put(token.text(), token);
    }
}

package io.switchboard.simulator.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Applications and consumer keys. At first there is one of each, fixed, so that every development setup has it. */
public final class Credentials implements Kept {
    public static final String APPLICATION_KEY = "switchboard-dev-app";
    public static final String APPLICATION_SECRET = "switchboard-dev-secret";
    public static final String CONSUMER_KEY = "switchboard-dev-consumer";

    private static final String KIND = "credential";
    private static final String DELETED = "deletedApplication";
    private static final Application APPLICATION =
            new Application(
                    1001,
                    APPLICATION_KEY,
                    APPLICATION_SECRET,
                    "switchboard",
                    "Fixed identity for development",
                    "active");

    private final Clock clock;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Application> applications = new LinkedHashMap<>();
    private final Map<Long, Credential> credentials = new LinkedHashMap<>();
    private final Map<String, Credential> byConsumerKey = new HashMap<>();
    private long nextId;

    public Credentials(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
        reset();
    }

    public void reset() {
        applications.clear();
        credentials.clear();
        byConsumerKey.clear();
        applications.put(APPLICATION.key(), APPLICATION);
        nextId = APPLICATION.id() + 1;
        var everything =
                AccessRule.METHODS.stream().map(method -> AccessRule.of(method, "/*")).toList();
        add(CONSUMER_KEY, APPLICATION, everything, List.of()).validate(null);
    }

    public Optional<Application> application(String key) {
        return Optional.ofNullable(applications.get(key));
    }

    /** Revoked ones too, since OVH still knows that they existed. */
    public Optional<Credential> withConsumerKey(String consumerKey) {
        return Optional.ofNullable(byConsumerKey.get(consumerKey));
    }

    Credential request(Application application, List<AccessRule> rules, List<String> ips) {
        var key = new BigInteger(160, random).toString(36);
        var credential = add(key, application, rules, ips);
        journal.write(KIND, credential.kept());
        return credential;
    }

    void change(Credential credential, Consumer<Credential> change) {
        change.accept(credential);
        journal.write(KIND, credential.kept());
    }

    Stream<Application> applications() {
        return applications.values().stream();
    }

    Stream<Credential> credentials() {
        return credentials.values().stream().filter(credential -> !credential.isRevoked());
    }

    Application applicationWithId(long id) {
        return applications()
                .filter(application -> application.id() == id)
                .findFirst()
                .orElseThrow(() -> OvhProblem.notFound("applicationId", id));
    }

    Credential credentialWithId(long id) {
        return Optional.ofNullable(credentials.get(id))
                .filter(credential -> !credential.isRevoked())
                .orElseThrow(() -> OvhProblem.notFound("credentialId", id));
    }

    /** Forgets the application and revokes the keys it got. */
    void delete(Application application) {
        applications.remove(application.key());
        journal.write(DELETED, application.key());
        credentials()
                .filter(credential -> credential.application().equals(application))
                .forEach(credential -> change(credential, Credential::revoke));
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        switch (kind) {
            // All are of the one application, be it deleted.
            case KIND -> put(Credential.of(Json.as(KeptCredential.class, what), APPLICATION));
            case DELETED -> applications.remove(what.asText());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeAll() {
        if (applications.isEmpty()) {
            journal.write(DELETED, APPLICATION.key());
        }
        credentials.values().forEach(credential -> journal.write(KIND, credential.kept()));
    }

    Instant now() {
        return clock.instant();
    }

    private Credential add(
            String consumerKey, Application application, List<AccessRule> rules, List<String> ips) {
        var credential =
                new Credential(nextId, consumerKey, application, rules, ips, clock.instant());
        put(credential);
        return credential;
    }

    private void put(Credential credential) {
        credentials.put(credential.id(), credential);
        byConsumerKey.put(credential.consumerKey(), credential);
        nextId = Math.max(nextId, credential.id() + 1);
    }
}

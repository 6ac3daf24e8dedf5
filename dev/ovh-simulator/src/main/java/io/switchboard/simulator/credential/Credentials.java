package io.switchboard.simulator.credential;

import io.switchboard.simulator.api.OvhProblem;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Applications and consumer keys. At first there is one of each, fixed, so that every development setup has it. */
public final class Credentials {
    public static final String APPLICATION_KEY = "switchboard-dev-app";
    public static final String APPLICATION_SECRET = "switchboard-dev-secret";
    public static final String CONSUMER_KEY = "switchboard-dev-consumer";

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Application> applications = new LinkedHashMap<>();
    private final Map<Long, Credential> credentials = new LinkedHashMap<>();
    private final Map<String, Credential> byConsumerKey = new HashMap<>();
    private long nextId;

    public Credentials(Clock clock) {
        this.clock = clock;
        reset();
    }

    public void reset() {
        applications.clear();
        credentials.clear();
        byConsumerKey.clear();
        nextId = 1001;
        var application =
                new Application(
                        nextId++,
                        APPLICATION_KEY,
                        APPLICATION_SECRET,
                        "switchboard",
                        "Fixed identity for development",
                        "active");
        applications.put(application.key(), application);
        var everything = METHODS.stream().map(method -> AccessRule.of(method, "/*")).toList();
        add(CONSUMER_KEY, application, everything, List.of()).validate(null);
    }

    public Optional<Application> application(String key) {
        return Optional.ofNullable(applications.get(key));
    }

    /** Revoked ones too, since OVH still knows that they existed. */
    public Optional<Credential> withConsumerKey(String consumerKey) {
        return Optional.ofNullable(byConsumerKey.get(consumerKey));
    }

    Credential request(Application application, List<AccessRule> rules, List<String> ips) {
        return add(new BigInteger(160, random).toString(36), application, rules, ips);
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
        credentials()
                .filter(credential -> credential.application().equals(application))
                .forEach(Credential::revoke);
    }

    Instant now() {
        return clock.instant();
    }

    private Credential add(
            String consumerKey, Application application, List<AccessRule> rules, List<String> ips) {
        var credential =
                new Credential(nextId++, consumerKey, application, rules, ips, clock.instant());
        credentials.put(credential.id(), credential);
        byConsumerKey.put(consumerKey, credential);
        return credential;
    }
}

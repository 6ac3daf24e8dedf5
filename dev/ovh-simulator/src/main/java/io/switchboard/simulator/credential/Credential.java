package io.switchboard.simulator.credential;

import java.time.Instant;
import java.util.List;

/** A consumer key and what it may do. Valid once a person has validated it, until it expires or is revoked. */
public final class Credential {
    enum State {
        PENDING,
        REFUSED,
        VALIDATED,
        REVOKED
    }

    private final long id;
    private final String consumerKey;
    private final Application application;
    private final Instant creation;
    private List<AccessRule> rules;
    private List<String> allowedIps;
    private Instant expiration;
    private Instant lastUse;
    private State state = State.PENDING;

    Credential(
            long id,
            String consumerKey,
            Application application,
            List<AccessRule> rules,
            List<String> allowedIps,
            Instant creation) {
        this.id = id;
        this.consumerKey = consumerKey;
        this.application = application;
        this.rules = rules;
        this.allowedIps = allowedIps;
        this.creation = creation;
    }

    static Credential of(KeptCredential kept, Application application) {
        var credential =
                new Credential(
                        kept.id(),
                        kept.consumerKey(),
                        application,
                        kept.rules(),
                        kept.allowedIps(),
                        kept.creation());
        credential.expiration = kept.expiration();
        credential.state = kept.state();
        return credential;
    }

    KeptCredential kept() {
        return new KeptCredential(id, consumerKey, rules, allowedIps, creation, expiration, state);
    }

    public String consumerKey() {
        return consumerKey;
    }

    public Application application() {
        return application;
    }

    public boolean validAt(Instant now) {
        return state == State.VALIDATED && !isOver(now);
    }

    /** @param path behind the version prefix, without the query */
    public boolean grants(String method, String path) {
        return rules.stream().anyMatch(rule -> rule.grants(method, path));
    }

    /** @param client the address that a call comes from */
    public boolean admits(String client) {
        return allowedIps.isEmpty()
                || allowedIps.stream()
                        .flatMap(block -> IpBlock.read(block).stream())
                        .anyMatch(block -> block.holds(client));
    }

    public void used(Instant now) {
        lastUse = now;
    }

    long id() {
        return id;
    }

    List<AccessRule> rules() {
        return rules;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    boolean isRevoked() {
        return state == State.REVOKED;
    }

    /** @param expiration null for a key without end */
    void validate(Instant expiration) {
        this.expiration = expiration;
        state = State.VALIDATED;
    }

    void refuse() {
        state = State.REFUSED;
    }

    void revoke() {
        state = State.REVOKED;
    }

    /** @param expiration null for a key without end */
    void endAt(Instant expiration) {
        this.expiration = expiration;
    }

    void await() {
        state = State.PENDING;
    }

    /** Takes rights away, or gives some: what the customer does on OVH's pages. */
    void grantOnly(List<AccessRule> rules) {
        this.rules = rules;
    }

    Instant expiration() {
        return expiration;
    }

    void allowOnly(List<String> ips) {
        allowedIps = ips;
    }

    /** OVH's word for the state, of {@code auth.CredentialStateEnum}. */
    String status(Instant now) {
        return switch (state) {
            case PENDING -> "pendingValidation";
            case REFUSED -> "refused";
            case REVOKED -> "expired";
            case VALIDATED -> isOver(now) ? "expired" : "validated";
        };
    }

    View view(Instant now) {
        return new View(
                allowedIps,
                application.id(),
                creation,
                id,
                expiration,
                lastUse,
                false,
                rules,
                status(now));
    }

    private boolean isOver(Instant now) {
        return expiration != null && !now.isBefore(expiration);
    }

    /** What OVH shows of it: everything but the key itself. */
    record View(
            List<String> allowedIPs,
            long applicationId,
            Instant creation,
            long credentialId,
            Instant expiration,
            Instant lastUse,
            boolean ovhSupport,
            List<AccessRule> rules,
            String status) {}
}

package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.gateway.credential.Credential;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.AccessRule;
import io.switchboard.gateway.ovh.Credentials;
import io.switchboard.gateway.ovh.OvhApplication;
import io.switchboard.gateway.ovh.OvhCredential;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** All keys to the account, whoever has them. OVH tells them one by one, so what it said counts for a while. */
@ApplicationScoped
class AllKeys {

    private static final String SUBJECT = "credentials";
    private static final int SIDE_BY_SIDE = 4;

    private final Credentials credentials;
    private final Lists lists;
    private final Readings readings;
    private final KnownKeys known;

    AllKeys(Credentials credentials, Lists lists, Readings readings, KnownKeys known) {
        this.credentials = credentials;
        this.lists = lists;
        this.readings = readings;
        this.known = known;
    }

    Uni<Observed<List<Credential>>> list() {
        var asked = readings.asked(Lane.LIVE);
        return ours(asked)
                .chain(
                        ours ->
                                lists.all(credentials.all(), readings.names(SUBJECT), asked)
                                        .chain(keys -> named(keys, ours, asked)));
    }

    /** OVH's name of the key that we live on, if it is one of these. */
    Uni<Optional<Long>> ours(Allowance allowance) {
        if (!known.means().equals("consumer-key")) {
            return Uni.createFrom().item(Optional.empty());
        }
        return known.read()
                .map(credential -> credential.map(OurCredential::credentialId))
                .chain(
                        id ->
                                id.isPresent()
                                        ? Uni.createFrom().item(id)
                                        : credentials
                                                .current(allowance)
                                                .map(it -> Optional.of(it.credentialId())));
    }

    /** One was revoked, or may have been. */
    void forget() {
        readings.forget(SUBJECT);
    }

    private Uni<Observed<List<Credential>>> named(
            Observed<List<OvhCredential>> keys, Optional<Long> ours, Allowance asked) {
        return names(keys.what(), asked)
                .map(
                        names ->
                                new Observed<>(
                                        keys.what().stream()
                                                .map(key -> view(key, names, ours))
                                                .toList(),
                                        keys.at(),
                                        keys.stale()));
    }

    private Uni<Map<Long, String>> names(List<OvhCredential> keys, Allowance asked) {
        return Multi.createFrom()
                .iterable(
                        keys.stream()
                                .map(OvhCredential::applicationId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .onItem()
                .transformToUni(id -> application(id, asked))
                .merge(SIDE_BY_SIDE)
                .collect()
                .asList()
                .map(AllKeys::byId);
    }

    /** Null for one that OVH does not tell us of: a key can be shown without its name. */
    private Uni<OvhApplication> application(long id, Allowance asked) {
        return readings.read(
                        "application " + id,
                        readings.names(SUBJECT),
                        asked,
                        allowance -> credentials.application(id, allowance))
                .map(Observed::what)
                .onFailure(OvhFailure.class)
                .recoverWithNull();
    }

    private static Map<Long, String> byId(List<OvhApplication> applications) {
        return applications.stream()
                .filter(it -> it.name() != null)
                .collect(
                        Collectors.toMap(
                                OvhApplication::applicationId, OvhApplication::name, (a, _) -> a));
    }

    private static Credential view(
            OvhCredential key, Map<Long, String> names, Optional<Long> ours) {
        return new Credential(
                key.credentialId(),
                Optional.ofNullable(key.applicationId()).map(names::get).orElse(""),
                Objects.toString(key.status(), ""),
                key.creation(),
                key.expires(),
                Optional.ofNullable(key.lastUse()),
                key.rules().stream().map(AccessRule::toString).toList(),
                key.allowedIPs(),
                ours.filter(id -> id == key.credentialId()).isPresent());
    }
}

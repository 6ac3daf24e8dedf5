package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.CredentialKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.Credentials;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.SeriesReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Revoking a key of the account. */
@ApplicationScoped
class RevokeKey implements Change<CredentialKey, Void> {

    private final Credentials credentials;
    private final SeriesReader reader;
    private final AllKeys all;

    RevokeKey(Credentials credentials, SeriesReader reader, AllKeys all) {
        this.credentials = credentials;
        this.reader = reader;
        this.all = all;
    }

    @Override
    public String operation() {
        return "revoke-credential";
    }

    @Override
    public Class<CredentialKey> wish() {
        return CredentialKey.class;
    }

    @Override
    public Class<Void> result() {
        return Void.class;
    }

    @Override
    public Subject subject(CredentialKey wish) {
        return Subject.account();
    }

    @Override
    public Uni<Void> perform(CredentialKey wish, Attempt attempt) {
        return all.ours(attempt.allowance())
                .invoke(
                        ours -> {
                            if (ours.filter(id -> id == wish.id()).isPresent()) {
                                throw new CredentialRefusal.OwnCredential();
                            }
                        })
                .chain(() -> credentials.revoke(wish.id(), attempt.allowance()))
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithUni(() -> gone(attempt))
                .onTermination()
                .invoke(all::forget);
    }

    /** One that is not there any more was revoked by an attempt before, or never was one. */
    private static Uni<Void> gone(Attempt attempt) {
        return attempt.repeated()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new CredentialRefusal.UnknownCredential());
    }

    @Override
    public Uni<Found<Void>> readBack(CredentialKey wish, Allowance allowance) {
        return reader.find(credentials.all(), wish.id(), allowance)
                .map(found -> found.isPresent() ? Found.undone() : Found.done(null));
    }
}

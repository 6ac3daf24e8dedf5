package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.credential.OurAccess;
import io.switchboard.gateway.budget.Asking;
import io.switchboard.gateway.budget.BudgetRefused;
import io.switchboard.gateway.ovh.OvhFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** How OVH knows us, for administrators: what was found lately, or else OVH is asked. */
@ApplicationScoped
class Access {

    private static final String UNKNOWN = "unknown";

    private final KnownKeys known;
    private final Checkup checkup;
    private final Asking asking;
    private final CredentialConfig config;
    private final Clock clock;

    Access(KnownKeys known, Checkup checkup, Asking asking, CredentialConfig config, Clock clock) {
        this.known = known;
        this.checkup = checkup;
        this.asking = asking;
        this.config = config;
        this.clock = clock;
    }

    Uni<OurAccess> ours() {
        if (!known.any()) {
            return Uni.createFrom().item(view(Optional.empty(), ""));
        }
        var allowance = asking.allowance(Lane.INTERACTIVE, config.patience());
        return known.read()
                .chain(
                        credential ->
                                credential.filter(this::young).isPresent()
                                        ? Uni.createFrom().item(view(credential.orElseThrow()))
                                        : checkup.make(allowance)
                                                .map(this::view)
                                                .onFailure(Access::untold)
                                                .recoverWithItem(() -> view(credential, UNKNOWN)));
    }

    private boolean young(OurCredential credential) {
        return !credential.older(config.again(), clock.instant());
    }

    private static boolean untold(Throwable failure) {
        return failure instanceof OvhFailure || failure instanceof BudgetRefused;
    }

    private OurAccess view(OurCredential credential) {
        return view(Optional.of(credential), credential.trouble().word());
    }

    private OurAccess view(Optional<OurCredential> credential, String trouble) {
        return new OurAccess(
                known.means(),
                credential.map(it -> it.trouble().accepts()).orElse(false),
                trouble,
                credential.map(OurCredential::expiresAt),
                credential.map(OurCredential::missing).orElse(List.of()),
                credential.map(OurCredential::superfluous).orElse(List.of()),
                credential.map(OurCredential::checkedAt));
    }
}

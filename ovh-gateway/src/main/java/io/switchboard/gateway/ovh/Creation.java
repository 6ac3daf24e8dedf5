package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes one thing exist once. OVH has no idempotency: what may have been made by a call whose answer was lost is looked for before another
 * is sent.
 */
@ApplicationScoped
public class Creation {

    private final Patience patience;

    Creation(Patience patience) {
        this.patience = patience;
    }

    /** What is found, or else made. */
    public <T> Uni<T> findOrMake(
            Supplier<Uni<Optional<T>>> find, Supplier<Uni<T>> make, Allowance allowance) {
        return looked(1, find, make, allowance);
    }

    /** What is made; it is looked for only when OVH says that it is there, or does not say whether it was made. */
    public <T> Uni<T> makeOrFind(
            Supplier<Uni<Optional<T>>> find, Supplier<Uni<T>> make, Allowance allowance) {
        return made(1, find, make, allowance);
    }

    private <T> Uni<T> looked(
            int tries,
            Supplier<Uni<Optional<T>>> find,
            Supplier<Uni<T>> make,
            Allowance allowance) {
        return Uni.createFrom()
                .deferred(find::get)
                .chain(
                        found ->
                                found.map(it -> Uni.createFrom().item(it))
                                        .orElseGet(() -> made(tries, find, make, allowance)));
    }

    private <T> Uni<T> made(
            int tries,
            Supplier<Uni<Optional<T>>> find,
            Supplier<Uni<T>> make,
            Allowance allowance) {
        return Uni.createFrom()
                .deferred(make::get)
                .onFailure(
                        failure ->
                                isThere(failure)
                                        || (Patience.passes(failure)
                                                && tries < Patience.TRIES
                                                && Patience.fits(failure, allowance.deadline())))
                .recoverWithUni(
                        failure ->
                                isThere(failure)
                                        ? find.get().map(it -> it.orElseThrow(() -> bare(failure)))
                                        : patience.pause(tries, failure)
                                                .chain(
                                                        () ->
                                                                looked(
                                                                        tries + 1, find, make,
                                                                        allowance)));
    }

    /** OVH calls a second one of something that there can be only one of either way. */
    private static boolean isThere(Throwable failure) {
        return failure instanceof OvhFailure.Exists || failure instanceof OvhFailure.Rejected;
    }

    private static OvhFailure bare(Throwable failure) {
        return (OvhFailure) failure;
    }
}

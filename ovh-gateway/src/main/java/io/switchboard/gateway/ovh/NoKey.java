package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.ovh.OvhFailure.Facts;

/** Nothing to show yet: an operator needs the gateway to get the first consumer key, so it runs, and refuses every call at once. */
record NoKey() implements Authenticator {

    @Override
    public Uni<Proof> proof() {
        return Uni.createFrom()
                .failure(
                        () -> new OvhFailure.NoKey(Facts.unanswered(Operation.CURRENT_CREDENTIAL)));
    }

    @Override
    public boolean outlived(Proof proof, Throwable failure) {
        return false;
    }

    @Override
    public Uni<Proof> proofAfter(Proof failed) {
        return proof();
    }

    @Override
    public String means() {
        return "none";
    }
}

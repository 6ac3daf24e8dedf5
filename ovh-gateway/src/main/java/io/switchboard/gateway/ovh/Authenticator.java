package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;

/** How OVH knows who calls. Which form is ours is decided at start, by what is set. */
sealed interface Authenticator permits SignedKeys, ServiceAccount, Application, NoKey {

    /** What the next call is to carry; fails with {@link OvhFailure} when there is none, and then nothing is sent. */
    Uni<Proof> proof();

    /** Whether a call failed only because its proof was too old: then it is worth sending once more with another. */
    boolean outlived(Proof proof, Throwable failure);

    /** A newer proof than the one that failed. */
    Uni<Proof> proofAfter(Proof failed);

    /** {@code consumer-key}, {@code service-account}, {@code application} or {@code none}. */
    String means();
}

package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import java.util.Optional;

/**
 * A kind of change at OVH; a feature offers one bean for each.
 *
 * @param <W> the wish, a record of the contracts that can be written as JSON and read again
 * @param <R> the answer, {@link Void} for none
 */
public interface Change<W, R> {

    /** A stable word for audit and metrics: {@code forward-line}. */
    String operation();

    Class<W> wish();

    /** {@code Void.class} when there is nothing to answer. */
    Class<R> result();

    /** What two must not change at once. */
    Subject subject(W wish);

    /**
     * Does it. A refusal that a {@link Refusals} knows is final; an {@link io.switchboard.gateway.ovh.OvhFailure} is judged by what it says
     * may have happened; {@link Unresolved} says that something is left half done.
     */
    Uni<R> perform(W wish, Attempt attempt);

    /**
     * Finds out whether it was done, after a crash or a lost answer, by reading; and takes back what is only half done. Nobody else changes
     * the subject meanwhile.
     */
    Uni<Found<R>> readBack(W wish, Allowance allowance);

    /** What is to be written down together with its outcome, whether this came as an answer or was read back later. */
    default Optional<Note> note(W wish, R answer) {
        return Optional.empty();
    }
}

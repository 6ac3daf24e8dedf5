package io.switchboard.forwarding.steering;

import io.switchboard.contracts.Sealed;
import java.util.Optional;

/** What is to be asked of OVH next for a hotline. */
sealed interface Step {

    /**
     * All calls of the line go to a phone.
     *
     * @param mark by which it is known that OVH has it
     * @param was what OVH was known to have before; null while unknown
     */
    record Forward(Sealed phone, String mark, String was) implements Step {}

    /** The line rings itself. */
    record StopForward(String was) implements Step {}

    /** Callers get what the rules say when nobody answers. */
    record SetUnanswered(String mark, String was) implements Step {}

    /** A phone is set to answer the queue. */
    record Place(
            String phoneHash, Sealed phone, int ringSeconds, int position, Optional<QueueAgent> was)
            implements Step {}

    /** A phone answers the queue no more. */
    record LogOut(QueueAgent agent, long id) implements Step {}

    /** Agents of whom OVH has not told are looked for. */
    record FindAgents() implements Step {}

    /** @param known whether it stands in our books already */
    record Open(QueueOpening opening, boolean known) implements Step {}

    /** @param instead what is opened in its place at once; empty for nothing */
    record Remove(QueueOpening opening, long ovhId, Optional<QueueOpening> instead)
            implements Step {}

    /** Openings of which OVH has not told are looked for. */
    record FindOpenings() implements Step {}

    /** OVH may still be at what we asked for: nothing can be said before that is over. */
    record Wait() implements Step {}

    /** OVH has all of it. */
    record Nothing() implements Step {}
}

package io.switchboard.gateway.reading;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Asking;
import io.switchboard.gateway.ovh.OvhFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * How everything is read that somebody looks at: from memory while it is fresh enough, else by one call for all who want it; and from
 * memory again, marked stale, when OVH is away. Whoever changes something asks OVH itself.
 */
@ApplicationScoped
public class Readings {

    private final Memory memory;
    private final SharedReads reads;
    private final Asking asking;
    private final ReadingConfig config;

    Readings(Memory memory, SharedReads reads, Asking asking, ReadingConfig config) {
        this.memory = memory;
        this.reads = reads;
        this.asking = asking;
        this.config = config;
    }

    /**
     * What the request under way may ask. To be called where it comes in.
     *
     * @param own lane of the operation, the highest it can have
     */
    public Allowance asked(Lane own) {
        return asking.allowance(own, config.deadline());
    }

    /** What changes by the second. */
    public Manner live(Object subject) {
        return new Manner(config.live(), subject);
    }

    /** What only somebody's wish changes. */
    public Manner settings(Object subject) {
        return new Manner(config.settings(), subject);
    }

    /** What hardly ever changes. */
    public Manner names(Object subject) {
        return new Manner(config.names(), subject);
    }

    /** What never changes any more: kept as long as anything is. */
    public Manner past(Object subject) {
        return new Manner(config.memory(), subject);
    }

    /**
     * @param what equal for the same question
     * @param source asks OVH
     */
    public <T> Uni<Observed<T>> read(
            Object what, Manner manner, Allowance asked, Function<Allowance, Uni<T>> source) {
        var key = memory.key(what, manner.subject());
        var known = memory.<T>find(key).filter(it -> it.younger(manner.fresh()));
        if (known.isPresent()) {
            return Uni.createFrom().item(known.get().fresh());
        }
        return reads.join(key, asked, allowance -> remember(key, source.apply(allowance)))
                .map(Remembered::fresh)
                .onFailure(Readings::away)
                .recoverWithUni(failure -> instead(what, manner, failure));
    }

    /** A remembered answer of whatever age, marked stale; or the failure when there is none. */
    <T> Uni<Observed<T>> instead(Object what, Manner manner, Throwable failure) {
        // Looked for under its present name: a change meanwhile has outdated what was known before.
        return memory.<T>find(memory.key(what, manner.subject()))
                .map(known -> Uni.createFrom().item(known.stale()))
                .orElseGet(() -> Uni.createFrom().failure(failure));
    }

    /** A change was made, or may have been: what is known of this subject, or is being read, counts no more. */
    public void forget(Object subject) {
        memory.forget(subject);
    }

    /** Whether OVH cannot be asked at present. */
    static boolean away(Throwable failure) {
        return failure instanceof TookTooLong
                || (failure instanceof OvhFailure known && known.away());
    }

    private <T> Uni<Remembered<T>> remember(Memory.Key key, Uni<T> read) {
        return read.map(what -> memory.put(key, what))
                .onFailure(OvhFailure.NotFound.class)
                .invoke(() -> memory.drop(key));
    }
}

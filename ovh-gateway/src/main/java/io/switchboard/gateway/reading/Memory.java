package io.switchboard.gateway.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What OVH answered lately, so many answers and for so long. */
@ApplicationScoped
class Memory {

    private final Clock clock;
    private final Cache<Key, Remembered<?>> answers;
    private final Cache<Object, Long> ages;
    private final AtomicLong forgotten = new AtomicLong();

    Memory(ReadingConfig config, Clock clock) {
        this.clock = clock;
        this.answers =
                Caffeine.newBuilder()
                        .maximumSize(config.remembered())
                        .expireAfterWrite(config.memory())
                        .executor(Runnable::run)
                        .build();
        // Kept longer than any answer lives or is under way: one from before a change never comes
        // back.
        this.ages =
                Caffeine.newBuilder()
                        .expireAfterWrite(config.memory().plus(config.deadline().multipliedBy(2)))
                        .executor(Runnable::run)
                        .build();
    }

    /** Under which an answer of this moment is remembered: another one after each change of its subject. */
    Key key(Object what, Object subject) {
        var age = ages.getIfPresent(subject);
        return new Key(what, age == null ? 0 : age);
    }

    <T> Optional<Remembered<T>> find(Key key) {
        // Whoever reads a key is whoever wrote it, and both name the same source.
        @SuppressWarnings("unchecked")
        var found = (Remembered<T>) answers.getIfPresent(key);
        return Optional.ofNullable(found);
    }

    <T> Remembered<T> put(Key key, T what) {
        var remembered = new Remembered<>(what, clock.instant(), System.nanoTime());
        answers.put(key, remembered);
        return remembered;
    }

    void drop(Key key) {
        answers.invalidate(key);
    }

    void forget(Object subject) {
        ages.put(subject, forgotten.incrementAndGet());
    }

    record Key(Object what, long age) {}
}

package io.switchboard.gateway.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.ovh.HostedNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which agent had a phone lately: a guess that saves reading all of them, to be checked by whoever acts on it. */
@ApplicationScoped
class KnownAgents {

    private static final long MOST = 10_000;

    private final Cache<Key, Long> ids =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    Optional<Long> id(HostedNumber number, PhoneNumber phone) {
        return Optional.ofNullable(ids.getIfPresent(new Key(number, phone)));
    }

    void note(HostedNumber number, PhoneNumber phone, long agent) {
        ids.put(new Key(number, phone), agent);
    }

    private record Key(HostedNumber number, PhoneNumber phone) {}
}

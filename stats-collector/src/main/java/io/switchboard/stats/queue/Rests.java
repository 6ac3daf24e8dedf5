package io.switchboard.stats.queue;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.time.Deadline;
import io.switchboard.stats.gateway.GatewayTrouble;
import io.switchboard.stats.gateway.GatewayTrouble.Away;
import io.switchboard.stats.gateway.GatewayTrouble.Refused;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Queues that are left alone for a while, because OVH did not tell of them. */
@Singleton
class Rests {

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration REFUSED = Duration.ofMinutes(30);

    private final Map<DialNumber, Deadline> rests = new ConcurrentHashMap<>();

    void rest(DialNumber number, GatewayTrouble trouble) {
        rests.put(
                number,
                Deadline.in(
                        switch (trouble) {
                            case Away _ -> AWAY;
                            case Refused _ -> REFUSED;
                        }));
    }

    boolean isResting(DialNumber number) {
        rests.values().removeIf(Deadline::over);
        return rests.containsKey(number);
    }
}

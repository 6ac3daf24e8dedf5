package io.switchboard.platform.messaging;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562 §5.7): milliseconds of the time given, then 74 random bits. */
final class EventIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EventIds() {}

    static UUID next(long millis) {
        var high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

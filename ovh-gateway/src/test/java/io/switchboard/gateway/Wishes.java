package io.switchboard.gateway;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies that callers send, with codes that no other test uses. */
public final class Wishes {

    public static final String NUMBER = "0033199000001";

    private static final AtomicLong CODES =
            new AtomicLong(100_000_000 + System.nanoTime() % 800_000_000);

    private Wishes() {}

    public static String code() {
        return Long.toString(CODES.incrementAndGet());
    }

    public static Instant inAnHour() {
        return Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    public static Map<String, Object> room(String code, Instant until) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("number", NUMBER);
        wish.put("accessCode", code);
        wish.put("until", until.toString());
        return wish;
    }

    public static Map<String, Object> key(String code) {
        return Map.of("number", NUMBER, "accessCode", code);
    }
}

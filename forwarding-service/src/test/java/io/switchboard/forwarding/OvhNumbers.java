package io.switchboard.forwarding;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers that nobody has used. */
public final class OvhNumbers {

    private static final AtomicInteger COUNT = new AtomicInteger(100_000);

    private OvhNumbers() {}

    /** 01 99 is kept free for fiction. */
    public static String fresh() {
        return "0033199" + COUNT.incrementAndGet();
    }

    /** A mobile, as OVH writes it. */
    public static String freshMobile() {
        return "003369" + (8_000_000 + COUNT.incrementAndGet());
    }
}

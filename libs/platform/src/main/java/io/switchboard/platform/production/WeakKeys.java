package io.switchboard.platform.production;

/** Keys that somebody typed instead of drawing them. */
public final class WeakKeys {

    /** 32 random bytes have 30 different ones, 32 random hexadecimal digits 14; fewer than ten happen by chance to nobody. */
    private static final int DIFFERENT = 10;

    private WeakKeys() {}

    public static boolean holds(byte[] key) {
        var seen = new boolean[256];
        int different = 0;
        for (byte each : key) {
            if (!seen[each & 0xff]) {
                seen[each & 0xff] = true;
                different++;
            }
        }
        return different < DIFFERENT;
    }
}

package io.switchboard.load.report;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How fast the machine is: SHA-256 of so many megabytes in a second of one processor. */
public final class Yardstick {
    private static final int MEGABYTES = 200;

    private Yardstick() {}

    public static double megabytesASecond() {
        hash(MEGABYTES / 4);
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        hash(MEGABYTES);
        return MEGABYTES / ((threads.getCurrentThreadCpuTime() - began) / 1e9);
    }

    private static void hash(int megabytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                digest.update(block);
            }
            digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

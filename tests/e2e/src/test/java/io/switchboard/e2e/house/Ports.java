package io.switchboard.e2e.house;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Free ports for a house, one after the other. They lie below those that the system gives to
 * outgoing connections, which would otherwise take one between our look and the start.
 */
public record Ports(int first) {
    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 30_000;
    private static final int ATTEMPTS = 100;

    /** The second replica of a service listens so much above the first. */
    static final int NEXT_REPLICA = 100;

    static Ports free() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, HIGHEST)
                .mapToObj(Ports::new)
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free ports"));
    }

    /** One alone, for somebody who may take minutes to listen there. */
    public static int freeOne() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, HIGHEST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port"));
    }

    int of(Door door) {
        return first + door.ordinal();
    }

    Map<String, String> environment() {
        return Arrays.stream(Door.values())
                .collect(Collectors.toMap(Door::variable, it -> Integer.toString(of(it))));
    }

    private boolean areFree() {
        int count = Door.values().length;
        return IntStream.range(first, first + count)
                .allMatch(port -> isFree(port) && isFree(port + NEXT_REPLICA));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

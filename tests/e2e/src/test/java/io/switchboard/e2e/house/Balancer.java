package io.switchboard.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One address for several: each connection goes to the next of those that listen, as it is, and stays there. */
public final class Balancer implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 500;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private final ServerSocket door;
    private volatile List<Integer> ports;

    private Balancer(ServerSocket door, List<Integer> ports) {
        this.door = door;
        this.ports = ports;
    }

    public static Balancer over(List<Integer> ports) {
        try {
            var balancer =
                    new Balancer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), ports);
            balancer.threads.execute(balancer::welcome);
            return balancer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    public int port() {
        return door.getLocalPort();
    }

    /** New connections go there from now on. */
    public void leadTo(List<Integer> ports) {
        this.ports = ports;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                threads.execute(() -> join(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try (client;
                var replica = next()) {
            var back = threads.submit(() -> pass(replica, client));
            pass(client, replica);
            back.get();
        } catch (IOException | ExecutionException broken) {
            // Whoever asks sees a connection that is closed, as behind any proxy.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket next() throws IOException {
        var first = turn.getAndIncrement();
        var ports = this.ports;
        var refused = new IOException("Nobody is there");
        for (int tried = 0; tried < ports.size(); tried++) {
            var port = ports.get(Math.floorMod(first + tried, ports.size()));
            var replica = new Socket();
            try {
                replica.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        PATIENCE_MILLIS);
                return replica;
            } catch (IOException nobody) {
                replica.close();
                refused = nobody;
            }
        }
        throw refused;
    }

    private static Void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
        return null;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.shutdownNow();
    }
}

package io.switchboard.notifier.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that counts by Message-ID and keeps nothing else. */
final class MailCounter {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<[^>]+>)");

    private final Map<String, AtomicInteger> byId = new ConcurrentHashMap<>();
    private final Set<String> recipients = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private final int port = freePort();
    private SMTPServer server;

    int port() {
        return port;
    }

    void open() {
        server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .hostName("localhost")
                        .messageHandlerFactory(_ -> new Counter())
                        .build();
        server.start();
    }

    void shut() {
        server.stop();
    }

    void forget() {
        byId.clear();
        arrivals.clear();
    }

    /** Until so many different mails are here. */
    void await(int mails) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> different() >= mails);
    }

    void await(String recipient) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> recipients.contains(recipient));
    }

    int different() {
        return byId.size();
    }

    int repeated() {
        return byId.values().stream().mapToInt(it -> it.get() - 1).sum();
    }

    /** By {@link System#nanoTime}. */
    Collection<Long> arrivals() {
        return arrivals;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Counter implements MessageHandler {

        private String recipient;

        @Override
        public void from(String address) {
            // Anybody may write.
        }

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream mail) throws IOException {
            var id = MESSAGE_ID.matcher(new String(mail.readAllBytes(), StandardCharsets.UTF_8));
            if (!id.find()) {
                throw new IllegalStateException("a mail without a Message-ID");
            }
            arrivals.add(System.nanoTime());
            byId.computeIfAbsent(id.group(1), _ -> new AtomicInteger()).incrementAndGet();
            recipients.add(recipient);
            return null;
        }

        @Override
        public void done() {
            // Nothing is held between mails.
        }
    }
}

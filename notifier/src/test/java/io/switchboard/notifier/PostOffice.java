package io.switchboard.notifier;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps mails as they came, headers included; it refuses whom it is told to, and can be shut for a while. */
public final class PostOffice implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final Map<String, String> REFUSED = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> BUSY = new ConcurrentHashMap<>();

    private static int port;
    private static SMTPServer server;

    record Received(String recipient, byte[] raw) {}

    @Override
    public Map<String, String> start() {
        port = freePort();
        open();
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", "" + port);
    }

    @Override
    public void stop() {
        shut();
    }

    public static void open() {
        server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .hostName("localhost")
                        .messageHandlerFactory(_ -> new Counter())
                        .build();
        server.start();
    }

    public static void shut() {
        server.stop();
    }

    /** Answers every mail to that address with 550, naming the address as many servers do. */
    public static void refuse(String address) {
        REFUSED.put(address, "5.1.1 <%s>: nobody of that name here".formatted(address));
    }

    /** Answers the next mails to that address with 451. */
    public static void busyFor(String address, int times) {
        BUSY.put(address, new AtomicInteger(times));
    }

    public static List<MimeMessage> to(String address) {
        return RECEIVED.stream()
                .filter(it -> it.recipient().equals(address))
                .map(it -> parse(it.raw()))
                .toList();
    }

    /** The first mail to that address, as soon as it is here. */
    public static MimeMessage await(String address) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> to(address), mails -> !mails.isEmpty())
                .getFirst();
    }

    private static MimeMessage parse(byte[] raw) {
        try {
            return new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        } catch (MessagingException broken) {
            throw new IllegalStateException(new String(raw, StandardCharsets.UTF_8), broken);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException("no free port", failure);
        }
    }

    private static final class Counter implements MessageHandler {

        private String recipient;

        @Override
        public void from(String address) {
            // Anybody may write.
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (REFUSED.containsKey(address)) {
                throw new RejectException(550, REFUSED.get(address));
            }
            if (BUSY.getOrDefault(address, new AtomicInteger()).getAndDecrement() > 0) {
                throw new RejectException(451, "4.7.1 <%s>: come back later".formatted(address));
            }
            recipient = address;
        }

        @Override
        public String data(InputStream mail) throws IOException {
            RECEIVED.add(new Received(recipient, mail.readAllBytes()));
            return null;
        }

        @Override
        public void done() {
            // Nothing is held between mails.
        }
    }
}

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
    private static final List<Received> RECEIVED_BY_SECOND = new CopyOnWriteArrayList<>();

    private static int port;
    private static SMTPServer server;
    private static int secondPort;
    private static SMTPServer second;
    private static volatile boolean refusesUs;

    record Received(String recipient, byte[] raw) {}

    @Override
    public Map<String, String> start() {
        port = freePort();
        secondPort = freePort();
        open();
        return Map.of(
                "quarkus.mailer.host",
                "localhost",
                "quarkus.mailer.port",
                "" + port,
                "mail.fallback.host",
                "localhost",
                "quarkus.mailer.fallback.port",
                "" + secondPort);
    }

    @Override
    public void stop() {
        shut();
    }

    public static void open() {
        server = open(port, RECEIVED, true);
    }

    /** The second server, which is shut otherwise. */
    public static void openSecond() {
        second = open(secondPort, RECEIVED_BY_SECOND, false);
    }

    public static void shutSecond() {
        second.stop();
    }

    private static SMTPServer open(int port, List<Received> received, boolean isFirst) {
        var opened =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .hostName("localhost")
                        .messageHandlerFactory(_ -> new Counter(received, isFirst))
                        .build();
        opened.start();
        return opened;
    }

    public static void shut() {
        server.stop();
    }

    /** Answers every mail to that address with 550, naming the address as many servers do. */
    public static void refuse(String address) {
        REFUSED.put(address, "5.1.1 <%s>: nobody of that name here".formatted(address));
    }

    /** Takes mails to that address again. */
    public static void accept(String address) {
        REFUSED.remove(address);
    }

    /** Answers the next mails to that address with 451. */
    public static void busyFor(String address, int times) {
        BUSY.put(address, new AtomicInteger(times));
    }

    /** From now on the first server takes no mail of ours, whomever it is for; or takes it again. */
    public static void refuseUs(boolean refuses) {
        refusesUs = refuses;
    }

    /** What that address got, by the first server. */
    public static List<MimeMessage> to(String address) {
        return received(RECEIVED, address);
    }

    public static List<MimeMessage> bySecondTo(String address) {
        return received(RECEIVED_BY_SECOND, address);
    }

    private static List<MimeMessage> received(List<Received> received, String address) {
        return received.stream()
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

        private final List<Received> received;
        private final boolean isFirst;
        private String recipient;

        Counter(List<Received> received, boolean isFirst) {
            this.received = received;
            this.isFirst = isFirst;
        }

        @Override
        public void from(String address) throws RejectException {
            if (isFirst && refusesUs) {
                throw new RejectException(550, "5.7.1 you are not welcome here");
            }
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
            received.add(new Received(recipient, mail.readAllBytes()));
            return null;
        }

        @Override
        public void done() {
            // Nothing is held between mails.
        }
    }
}

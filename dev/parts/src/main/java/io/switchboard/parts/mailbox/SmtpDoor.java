package io.switchboard.parts.mailbox;

import io.switchboard.parts.web.Listening;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail for everybody, and answers 250 only once it is kept. */
final class SmtpDoor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SmtpDoor.class.getName());
    private static final int LARGEST_MAIL = 25 * 1024 * 1024;
    private static final int INSUFFICIENT_STORAGE = 452;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SMTPServer server;

    private SmtpDoor(int port, Spool spool) {
        this.server =
                SMTPServer.port(port)
                        .bindAddress(Listening.address())
                        .hostName("localhost")
                        .softwareName("Switchboard mailbox")
                        .messageHandlerFactory(_ -> new Delivery(spool))
                        .maxMessageSize(LARGEST_MAIL)
                        .maxConnections(1000)
                        .insertReceivedHeaders(false)
                        .executorService(threads)
                        .build();
    }

    static SmtpDoor open(int port, Spool spool) {
        var door = new SmtpDoor(port, spool);
        door.server.start();
        return door;
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
        threads.shutdownNow();
    }

    private static final class Delivery implements MessageHandler {
        private final Spool spool;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        Delivery(Spool spool) {
            this.spool = spool;
        }

        @Override
        public void from(String address) {
            sender = StoredMail.bare(address);
        }

        @Override
        public void recipient(String address) {
            recipients.add(StoredMail.bare(address));
        }

        @Override
        public String data(InputStream mail) throws IOException, RejectException {
            byte[] whole = mail.readAllBytes();
            try {
                spool.add(sender, List.copyOf(recipients), whole);
            } catch (IOException failure) {
                LOG.log(System.Logger.Level.ERROR, "a mail cannot be kept", failure);
                throw new RejectException(INSUFFICIENT_STORAGE, "The mail cannot be kept");
            }
            return null;
        }

        @Override
        public void done() {
            // Nothing is held between mails.
        }
    }
}

package io.switchboard.parts.mailbox;

import io.switchboard.parts.process.Logs;
import io.switchboard.parts.web.LocalServer;
import io.switchboard.parts.web.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes every mail by SMTP and shows it: as JSON at {@code /api/messages}, as pages at {@code /}.
 * The newest 15 000 to 20 000 are kept in its folder.
 */
public final class Mailbox implements AutoCloseable {
    private final Spool spool;
    private final SmtpDoor smtp;
    private final LocalServer http;

    private Mailbox(Spool spool, SmtpDoor smtp, LocalServer http) {
        this.spool = spool;
        this.smtp = smtp;
        this.http = http;
    }

    /** Listens on the two ports of the loopback address; 0 takes a free one. */
    public static Mailbox start(Path folder, int httpPort, int smtpPort) throws IOException {
        Spool spool = Spool.open(folder, Clock.systemUTC());
        List<Route> routes = new ArrayList<>(new MailApi(spool).routes());
        routes.addAll(new MailPages(spool).routes());
        SmtpDoor smtp = SmtpDoor.open(smtpPort, spool);
        return new Mailbox(spool, smtp, LocalServer.listen(httpPort, routes));
    }

    public int smtpPort() {
        return smtp.port();
    }

    public int httpPort() {
        return http.port();
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        http.close();
        spool.close();
    }

    /** Arguments: folder, port of the pages, port of SMTP. */
    public static void main(String[] arguments) throws IOException {
        Logs.configure();
        start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
    }
}

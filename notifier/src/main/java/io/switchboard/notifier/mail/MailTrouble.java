package io.switchboard.notifier.mail;

import io.switchboard.notifier.delivery.Trouble;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * What went wrong with a mail. Servers repeat the address in their answers, so only their codes are kept. Whoever needs the words finds
 * them in the server's log, by Message-ID.
 */
final class MailTrouble {

    /** A server that refuses us (its greeting, our password, our sender) refuses no letter: somebody will set it right. */
    private static final Set<String> ABOUT_THE_LETTER =
            Set.of(
                    "recipient address not accepted",
                    "DATA command not accepted",
                    "sending data failed");

    /** At whatever step a server says it, it has taken nothing and goes away. */
    private static final int SERVICE_CLOSING = 421;

    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private MailTrouble() {}

    /**
     * Whether it says something of the server, or of us in its eyes, and nothing of the mail: another server may well take it.
     *
     * @param failure by which a mail was not taken
     */
    static boolean isAboutTheServer(Throwable failure) {
        return switch (failure) {
            case SMTPException answer ->
                    answer.getReplyCode() == SERVICE_CLOSING
                            || !ABOUT_THE_LETTER.contains(step(answer));
            case IllegalArgumentException _ -> false;
            default -> true;
        };
    }

    /** Whether it says something of the server, and the server certainly does not have the mail: it said so, or was never reached. */
    static boolean certainlyNotTaken(Throwable failure) {
        return isAboutTheServer(failure)
                && switch (failure) {
                    case SMTPException _, ConnectException _, UnknownHostException _ -> true;
                    case SSLException _ -> true;
                    default -> false;
                };
    }

    static Trouble of(Throwable failure) {
        return switch (failure) {
            case SMTPException answer -> of(answer);
            case TimeoutException _ -> Trouble.passing("the mail server was silent");
            case IllegalArgumentException _ -> Trouble.permanent("not an e-mail address");
            default ->
                    Trouble.passing(
                            "the mail server was away: " + failure.getClass().getSimpleName());
        };
    }

    private static Trouble of(SMTPException answer) {
        var step = step(answer);
        var reason = "%d%s %s".formatted(answer.getReplyCode(), enhanced(answer), step);
        return answer.isPermanent() && ABOUT_THE_LETTER.contains(step)
                ? Trouble.permanent(reason)
                : Trouble.passing(reason);
    }

    private static String step(SMTPException answer) {
        var end = answer.getMessage().indexOf(": ");
        return end < 0 ? "" : answer.getMessage().substring(0, end);
    }

    private static String enhanced(SMTPException answer) {
        var code = ENHANCED.matcher(answer.getReplyMessage());
        return code.find() ? " " + code.group(1) : "";
    }
}

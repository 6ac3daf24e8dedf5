package io.switchboard.notifier.delivery;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

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

    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private MailTrouble() {}

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

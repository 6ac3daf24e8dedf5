package io.switchboard.notifier.delivery;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * What went wrong with a letter, said without anything personal: servers repeat the address in their answers, so only their codes are
 * kept. Whoever needs the words finds them in the server's log, by Message-ID.
 *
 * @param permanent whether the server refused this very letter for good
 */
record MailTrouble(boolean permanent, String reason) {

    /** A server that refuses us (its greeting, our password, our sender) refuses no letter: somebody will set it right. */
    private static final Set<String> ABOUT_THE_LETTER =
            Set.of(
                    "recipient address not accepted",
                    "DATA command not accepted",
                    "sending data failed");

    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    static MailTrouble of(Throwable failure) {
        return switch (failure) {
            case SMTPException answer -> of(answer);
            case TimeoutException _ -> passing("the mail server was silent");
            case IllegalArgumentException _ -> new MailTrouble(true, "not an e-mail address");
            default -> passing("the mail server was away: " + failure.getClass().getSimpleName());
        };
    }

    /** A letter that cannot be written or addressed: a key that is missing, or a mistake of ours. Both can be set right. */
    static MailTrouble unwritable(RuntimeException broken) {
        return passing("the letter could not be written: " + broken.getClass().getSimpleName());
    }

    private static MailTrouble of(SMTPException answer) {
        var step = step(answer);
        var reason = "%d%s %s".formatted(answer.getReplyCode(), enhanced(answer), step);
        return new MailTrouble(answer.isPermanent() && ABOUT_THE_LETTER.contains(step), reason);
    }

    private static String step(SMTPException answer) {
        var end = answer.getMessage().indexOf(": ");
        return end < 0 ? "" : answer.getMessage().substring(0, end);
    }

    private static String enhanced(SMTPException answer) {
        var code = ENHANCED.matcher(answer.getReplyMessage());
        return code.find() ? " " + code.group(1) : "";
    }

    private static MailTrouble passing(String reason) {
        return new MailTrouble(false, reason);
    }
}

package io.switchboard.web.deliveries;

import java.util.regex.Pattern;

/** Puts the codes of mail servers and of Mattermost, and the notifier's own words, into plain ones. */
record Reasons(ReasonMessages words) {

    private static final String GIVEN_UP = "given up: ";

    /** Reply code, enhanced code where there is one, and at which step. */
    private static final Pattern SMTP =
            Pattern.compile("([245])(\\d\\d)(?: [245]\\.(\\d{1,3})\\.(\\d{1,3}))?(?: (.*))?");

    private static final Pattern MATTERMOST = Pattern.compile("Mattermost answered (\\d{3}).*");

    /** Null for none. */
    String plain(String reason) {
        if (reason == null) {
            return null;
        }
        return reason.startsWith(GIVEN_UP)
                ? words.givenUp(cause(reason.substring(GIVEN_UP.length())))
                : cause(reason);
    }

    private String cause(String reason) {
        var smtp = SMTP.matcher(reason);
        if (smtp.matches()) {
            return ofMail(smtp.group(1), smtp.group(2), smtp.group(3), smtp.group(4));
        }
        var mattermost = MATTERMOST.matcher(reason);
        return mattermost.matches()
                ? ofMattermost(Integer.parseInt(mattermost.group(1)), reason)
                : ours(reason);
    }

    /** By RFC 3463 where the server speaks it: a subject, and a detail. */
    private String ofMail(String kind, String code, String subject, String detail) {
        return switch ((subject == null ? "" : subject) + "." + code) {
            case String it when it.startsWith("1.") -> words.unknownAddress();
            case String it when it.startsWith("7.") -> words.policy();
            case String it when it.startsWith("2.") && "1".equals(detail) -> words.unknownAddress();
            case String it when it.startsWith("2.") && "2".equals(detail) -> words.full();
            case String it when it.startsWith("2.") && "3".equals(detail) -> words.tooLarge();
            case String it when it.endsWith(".52") -> words.full();
            case String it when it.endsWith(".30") || it.endsWith(".35") -> words.refusedUs();
            case String _ when kind.equals("4") -> words.later();
            case ".50", ".51", ".53" -> words.unknownAddress();
            default -> words.refused();
        };
    }

    private String ofMattermost(int status, String reason) {
        if (status == 429) {
            return words.busy();
        }
        if (status >= 500) {
            return words.mattermostAway();
        }
        if (reason.contains("channel")) {
            return words.noChannel();
        }
        return reason.contains("incoming_webhook") || status == 404
                ? words.noWebhook()
                : words.mattermostRefused();
    }

    /** Of those that it does not know, the words as they are. */
    private String ours(String reason) {
        return switch (reason) {
            case String it when it.startsWith("the mail server was") -> words.mailAway();
            case String it when it.startsWith("Mattermost was") -> words.mattermostAway();
            case String it when it.startsWith("MATTERMOST_WEBHOOK") -> words.noWebhook();
            case "not an e-mail address" -> words.noAddress();
            case "its person asked to be forgotten" -> words.erased();
            case "its person does not want such letters" -> words.unwanted();
            default -> reason;
        };
    }
}

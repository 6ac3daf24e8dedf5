package io.switchboard.e2e.person;

import io.switchboard.testing.MailboxClient.Mail;
import java.util.regex.Pattern;

/** What people look for in a mail. */
public final class Letter {
    private static final Pattern CONFIRMATION = Pattern.compile("https?://\\S+/confirm/\\S+");
    private static final Pattern PRIVATE = Pattern.compile("https?://\\S+/c/[0-9a-f-]{36}/\\S+");
    private static final Pattern MODERATION = Pattern.compile("https?://\\S+/m/[0-9a-f-]{36}/\\S+");
    private static final Pattern SIGN_IN = Pattern.compile("https?://\\S+/sign-in/\\S+");
    private static final Pattern UNDO = Pattern.compile("https?://\\S+/hotlines/undo/[\\w-]+");
    private static final Pattern DECLINE = Pattern.compile("https?://\\S+/hotlines/shift/[\\w-]+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)0\\d( \\d\\d){4}(?!\\d)");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{3} \\d{3} \\d{3}(?!\\d)");
    private static final Pattern CALL = Pattern.compile("tel:\\S+");

    private final String text;

    private Letter(String text) {
        this.text = text;
    }

    public static Letter in(Mail mail) {
        return new Letter(plain(mail.text()));
    }

    /** With ordinary spaces where some do not break. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    public String text() {
        return text;
    }

    public boolean asksToConfirm() {
        return CONFIRMATION.matcher(text).find();
    }

    /** Whether it brings number and code of a conference that is open. */
    public boolean opens() {
        return PRIVATE.matcher(text).find();
    }

    /** Whether it lets somebody moderate. */
    public boolean letsModerate() {
        return MODERATION.matcher(text).find();
    }

    /** Whether it lets somebody in. */
    public boolean signsIn() {
        return SIGN_IN.matcher(text).find();
    }

    /** Whether it tells of a change of a hotline that can be taken back. */
    public boolean undoes() {
        return UNDO.matcher(text).find();
    }

    /** Whether it reminds somebody of a shift. */
    public boolean reminds() {
        return DECLINE.matcher(text).find();
    }

    public String undoLink() {
        return first(UNDO, "link that takes a change back");
    }

    public String declineLink() {
        return first(DECLINE, "link to say that one cannot come");
    }

    public String moderationLink() {
        return first(MODERATION, "link to moderate");
    }

    public String signInLink() {
        return first(SIGN_IN, "link to sign in");
    }

    public String confirmationLink() {
        return first(CONFIRMATION, "link to confirm");
    }

    public String privateLink() {
        return first(PRIVATE, "private link");
    }

    /** As people of France read it: {@code 01 99 00 00 01}. */
    public String number() {
        return first(NUMBER, "number");
    }

    /** In groups of three: {@code 123 456 789}. */
    public String code() {
        return first(CODE, "access code");
    }

    /** What dials the number and types the code. */
    public String callLink() {
        return first(CALL, "link that calls");
    }

    private String first(Pattern wanted, String name) {
        var found = wanted.matcher(text);
        if (!found.find()) {
            throw new AssertionError("The mail has no " + name);
        }
        return found.group();
    }
}

package io.switchboard.e2e.privacy;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.testing.MailboxClient.Mail;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** All that only the recipients of the mails may know, and what gives away addresses that got none. */
final class Confidences {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GROUPED_CODE =
            Pattern.compile(
                    "(?<!\\d)(\\d{3})[ \u00a0\u202f](\\d{3})[ \u00a0\u202f](\\d{3})(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@(people\\.example|elsewhere\\.invalid)");

    /** What somebody calls their conference, in ASCII so that it looks the same in every encoding. */
    static final String TITLE = "Entretien de Zoroastre";

    /** From where people come. */
    private static final Pattern NETWORK_ADDRESS = Pattern.compile("198\\.51\\.100\\.\\d");

    /** Phones of those who answer hotlines, however they are written, and their names. */
    private static final Pattern VOLUNTEER =
            Pattern.compile(
                    "(?<!\\d)(\\+33|0033|33|0) ?6 ?12 ?3[45] ?(00|56) ?\\d\\d(?!\\d)"
                            + "|Zephyrine|Ondine|Apolline|Capucine|Clemence|Philomene");

    private final Set<String> secrets = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    static Confidences of(House house) {
        var confidences = new Confidences();
        house.mailbox().all().forEach(confidences::learn);
        return confidences;
    }

    private void learn(Mail mail) {
        var letter = Letter.in(mail);
        if (letter.asksToConfirm()) {
            secrets.add(secretOf(letter.confirmationLink()));
        }
        if (letter.letsModerate()) {
            secrets.add(secretOf(letter.moderationLink()));
        }
        if (letter.signsIn()) {
            secrets.add(secretOf(letter.signInLink()));
        }
        if (letter.undoes()) {
            secrets.add(secretOf(letter.undoLink()));
        }
        if (letter.reminds()) {
            secrets.add(secretOf(letter.declineLink()));
        }
        if (letter.opens()) {
            secrets.add(secretOf(letter.privateLink()));
            codes.add(letter.code().replace(" ", ""));
        }
    }

    private static String secretOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Nobody is mailed a link for volunteers. */
    Confidences withLink(String link) {
        secrets.add(secretOf(link));
        return this;
    }

    /** The beginnings of the lines that give something away. */
    List<String> readableIn(Collection<String> lines) {
        if (secrets.isEmpty() || codes.isEmpty()) {
            throw new IllegalStateException("Nothing is confidential, so nothing is tested");
        }
        return lines.stream().filter(this::givesAway).map(Confidences::beginning).toList();
    }

    private boolean givesAway(String line) {
        return ADDRESS.matcher(line.toLowerCase(Locale.ROOT)).find()
                || VOLUNTEER.matcher(line).find()
                || NETWORK_ADDRESS.matcher(line).find()
                || line.contains("Zoroastre")
                || secrets.stream().anyMatch(line::contains)
                || DIGITS.matcher(line).results().anyMatch(it -> codes.contains(it.group()))
                || GROUPED_CODE
                        .matcher(line)
                        .results()
                        .anyMatch(it -> codes.contains(it.group(1) + it.group(2) + it.group(3)));
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), 300));
    }
}

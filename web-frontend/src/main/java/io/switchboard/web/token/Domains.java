package io.switchboard.web.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whose conferences a token speaks for.
 *
 * @param patterns {@code example.org} for one domain, {@code *.example.org} for those below it; none for all
 */
public record Domains(List<String> patterns) {

    private static final Pattern ONE =
            Pattern.compile(
                    "(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int MOST = 50;

    public Domains {
        patterns = List.copyOf(patterns);
    }

    /** As typed, with anything but their own signs between them. */
    static Domains typed(String text) {
        return new Domains(
                Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }

    boolean areWellFormed() {
        return patterns.size() <= MOST
                && patterns.stream().allMatch(it -> ONE.matcher(it).matches());
    }

    public boolean areAll() {
        return patterns.isEmpty();
    }

    /** @param domain in lower-case ASCII; null, of a conference nobody knows the domain of, is in none but all */
    public boolean include(String domain) {
        return areAll() || (domain != null && patterns.stream().anyMatch(it -> fits(it, domain)));
    }

    private static boolean fits(String pattern, String domain) {
        return pattern.startsWith("*.")
                ? domain.endsWith(pattern.substring(1))
                : domain.equals(pattern);
    }
}

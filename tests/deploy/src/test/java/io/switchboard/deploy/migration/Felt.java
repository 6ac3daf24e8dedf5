package io.switchboard.deploy.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a migration would let the version before feel, which works on the same tables while it runs and may be gone back to: something is
 * not there any more, is refused, or is locked for as long as the table is long. Tables that the migration makes itself are nobody's yet.
 */
final class Felt {
    /** What is no statement: a text, the body of a function, a comment. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "'(?:[^']|'')*'|\\$(\\w*)\\$.*?\\$\\1\\$|--[^\\n]*|/\\*.*?\\*/",
                    Pattern.DOTALL);

    private static final Pattern MADE =
            Pattern.compile("create (?:unlogged )?table (?:if not exists )?([\\w.]+).*");
    private static final Pattern ALTERED =
            Pattern.compile("alter table (?:if exists )?(?:only )?([\\w.]+) (.*)");
    private static final Pattern INDEXED =
            Pattern.compile(
                    "create (?:unique )?index (concurrently )?(?:if not exists )?(\\w+ )?on (?:only )?([\\w.]+).*");

    private static final Pattern INDEX_MADE =
            Pattern.compile(
                    "create (?:unique )?index concurrently (?:if not exists )?(\\w+) on .*");

    /** An index that an earlier try did not finish is made anew. */
    private static final Pattern BEGUN_AGAIN =
            Pattern.compile("drop index concurrently if exists (\\w+)");

    private static final Map<Pattern, String> OF_STATEMENTS =
            Map.of(
                    Pattern.compile("(alter .*)?\\bdrop\\b.*"), "takes something away",
                    Pattern.compile("(truncate|delete from)\\b.*"), "takes rows away",
                    Pattern.compile("alter .*\\brename\\b.*"), "takes a name away",
                    Pattern.compile("do\\b.*"), "does not show what it does");

    private static final Map<Pattern, String> OF_ACTIONS =
            Map.of(
                    Pattern.compile("alter (column )?\\w+ set not null"),
                    "refuses null",
                    Pattern.compile("alter (column )?\\w+ (set data )?type\\b.*"),
                    "changes a type",
                    Pattern.compile(
                            "add (constraint \\w+ )?(check|foreign key|unique|primary key|exclude)\\b(?!.* not valid$).*"),
                    "looks at every row for a constraint",
                    Pattern.compile("add (?!constraint ).*\\b(unique|primary key)\\b.*"),
                    "looks at every row for a constraint",
                    Pattern.compile(
                            "add (?!constraint )(?!.*\\b(default|generated)\\b).*\\bnot null\\b.*"),
                    "refuses rows without a new column");

    private final List<String> statements;
    private final Set<String> made;
    private final Set<String> begunAgain;

    private Felt(String sql) {
        statements =
                Stream.of(QUOTED.matcher(sql).replaceAll(Felt::inShort).split(";"))
                        .map(it -> it.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
                        .filter(it -> !it.isEmpty())
                        .toList();
        made = found(MADE);
        begunAgain = found(INDEX_MADE);
    }

    /** Each once, with its statement. */
    static List<String> by(String sql) {
        var felt = new Felt(sql);
        return felt.statements.stream()
                .flatMap(statement -> felt.of(statement).map(it -> it + ": " + statement))
                .distinct()
                .toList();
    }

    private Stream<String> of(String statement) {
        var again = BEGUN_AGAIN.matcher(statement);
        if (again.matches() && begunAgain.contains(again.group(1))) {
            return Stream.of();
        }
        var indexed = INDEXED.matcher(statement);
        if (indexed.matches()) {
            boolean isHarmless = indexed.group(1) != null || made.contains(indexed.group(3));
            return isHarmless ? Stream.of() : Stream.of("locks a table for an index");
        }
        var altered = ALTERED.matcher(statement);
        if (!altered.matches()) {
            return matching(OF_STATEMENTS, statement);
        }
        if (made.contains(altered.group(1))) {
            return Stream.of();
        }
        var actions = actions(altered.group(2)).stream();
        return Stream.concat(
                matching(OF_STATEMENTS, statement),
                actions.flatMap(action -> matching(OF_ACTIONS, action)));
    }

    private Set<String> found(Pattern pattern) {
        return statements.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> matching(Map<Pattern, String> rules, String text) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(text).matches())
                .map(Map.Entry::getValue);
    }

    /** What is between commas that stand in no brackets. */
    private static List<String> actions(String text) {
        var actions = new ArrayList<String>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                actions.add(text.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        actions.add(text.substring(begin).strip());
        return actions;
    }

    private static String inShort(MatchResult quoted) {
        boolean isComment = quoted.group().startsWith("-") || quoted.group().startsWith("/");
        return isComment ? " " : "''";
    }
}

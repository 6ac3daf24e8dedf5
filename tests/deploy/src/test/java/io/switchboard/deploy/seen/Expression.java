package io.switchboard.deploy.seen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An expression of PromQL, read as far as it names metrics and labels. It is not checked whether Prometheus takes it, but parentheses must be
 * closed and each word must be one that we use.
 *
 * @param selectors the metrics it asks for, in order
 * @param grouped labels that results are grouped by, or matched on
 */
record Expression(List<Selector> selectors, Set<String> grouped) {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s+|\"[^\"]*\"|\\[[^\\]]*\\]|\\d+(?:\\.\\d+)?[smhd]?|[a-zA-Z_][a-zA-Z0-9_]*|[!=<>]=|=~|!~|\\S");
    private static final Set<String> OF_COUNTERS = Set.of("rate", "increase");
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "abs",
                    "absent",
                    "count",
                    "histogram_quantile",
                    "label_values",
                    "max",
                    "min",
                    "min_over_time",
                    "rate",
                    "increase",
                    "sum",
                    "time");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless");

    /**
     * @param labels what its series are chosen by
     * @param grows whether its rate is asked for
     */
    record Selector(String metric, Map<String, String> labels, boolean grows) {}

    static Expression read(String text) {
        return new Reading(text).expression();
    }

    private static final class Reading {
        private final String text;
        private final Deque<String> tokens = new ArrayDeque<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Selector> selectors = new ArrayList<>();
        private final Set<String> grouped = new TreeSet<>();

        Reading(String text) {
            this.text = text;
            TOKEN.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(token -> !token.isBlank())
                    .forEach(tokens::add);
        }

        Expression expression() {
            while (!tokens.isEmpty()) {
                read(tokens.pop());
            }
            if (!open.isEmpty()) {
                throw wrong("not closed: " + open);
            }
            return new Expression(List.copyOf(selectors), grouped);
        }

        private void read(String token) {
            if (token.equals("by") || token.equals("on")) {
                grouped.addAll(list());
            } else if (FUNCTIONS.contains(token)) {
                function(token);
            } else if (token.equals("(")) {
                open.push("");
            } else if (token.equals(")")) {
                close();
            } else if (token.matches("[a-zA-Z].*") && !OPERATORS.contains(token)) {
                selectors.add(selector(token));
            } else if (token.matches("[{}]")) {
                throw wrong("a selector without a metric");
            }
        }

        /** Its labels may stand before what it is about. */
        private void function(String name) {
            if (is("by")) {
                tokens.pop();
                grouped.addAll(list());
            }
            expect("(");
            open.push(name);
        }

        private void close() {
            if (open.isEmpty()) {
                throw wrong("closed and never opened");
            }
            open.pop();
        }

        private Selector selector(String metric) {
            var labels = new TreeMap<String, String>();
            if (is("{")) {
                tokens.pop();
                while (!is("}")) {
                    var label = tokens.pop();
                    tokens.pop();
                    labels.put(label, tokens.pop());
                    if (is(",")) {
                        tokens.pop();
                    }
                }
                tokens.pop();
            }
            var ranged = !tokens.isEmpty() && tokens.peek().startsWith("[");
            var needsRange = !open.isEmpty() && open.peek().matches("rate|increase|.*_over_time");
            if (ranged != needsRange) {
                throw wrong("a span where none belongs, or none where one does: " + metric);
            }
            return new Selector(
                    metric, labels, !open.isEmpty() && OF_COUNTERS.contains(open.peek()));
        }

        private List<String> list() {
            expect("(");
            var names = new ArrayList<String>();
            while (!is(")")) {
                names.add(tokens.pop());
            }
            tokens.pop();
            names.removeIf(","::equals);
            return names;
        }

        private boolean is(String token) {
            return token.equals(tokens.peek());
        }

        private void expect(String token) {
            if (!token.equals(tokens.poll())) {
                throw wrong("no " + token);
            }
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(what + " in " + text);
        }
    }
}

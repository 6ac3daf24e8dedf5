package io.switchboard.web.audit;

import io.switchboard.contracts.gateway.AuditSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an administrator wants to see, as it was typed; empty is whatever.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param number a conference number, and with {@code code} one room of it; never part of an address
 * @param before id of the entry that the last page ended with
 */
record AuditForm(
        String from,
        String to,
        String service,
        String person,
        String operation,
        String outcome,
        String query,
        String number,
        String code,
        String before) {

    AuditForm {
        from = text(from);
        to = text(to);
        service = text(service);
        person = text(person);
        operation = text(operation);
        outcome = text(outcome);
        query = text(query);
        number = text(number);
        code = text(code);
        before = text(before);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Whether it names what must stand in no address. */
    boolean isConfidential() {
        return !number.isEmpty() || !code.isEmpty();
    }

    boolean asksForSomething() {
        return isConfidential() || !parameters().isEmpty();
    }

    AuditForm before(String entry) {
        return new AuditForm(
                from, to, service, person, operation, outcome, query, number, code, entry);
    }

    /** Where its answer is found again, if it is not confidential. */
    String address() {
        var parameters = parameters();
        if (!before.isEmpty()) {
            parameters.put("before", before);
        }
        var query =
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return AuditResource.PATH + (query.isEmpty() ? "" : "?" + query);
    }

    /** @throws AuditMistake if something was typed that is not what it should be */
    AuditSearch search(ZoneId zone, int limit) {
        return new AuditSearch(
                Typed.startOf(from, zone),
                Typed.endOf(to, zone),
                Typed.orNull(service),
                Typed.orNull(person),
                Typed.orNull(operation),
                Typed.orNull(outcome),
                Typed.number(number, code),
                Typed.code(code),
                Typed.orNull(query),
                Typed.entry(before),
                limit);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("from", from);
        all.put("to", to);
        all.put("service", service);
        all.put("person", person);
        all.put("operation", operation);
        all.put("outcome", outcome);
        all.put("query", query);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "AuditForm";
    }
}

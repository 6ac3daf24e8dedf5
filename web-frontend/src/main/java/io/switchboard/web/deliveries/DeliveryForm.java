package io.switchboard.web.deliveries;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliverySearch;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.person.EmailAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an administrator looks for.
 *
 * @param state null for any
 * @param kind empty for any
 * @param medium null for any
 * @param address as typed; empty for anybody. It stands in no address of a page.
 * @param after where the page before ended; null for the first
 */
record DeliveryForm(
        DeliveryState state, String kind, DeliveryMedium medium, String address, String after) {

    private static final int LONGEST_MARK = 200;
    private static final int LONGEST_ADDRESS = 320;

    /** What is no state, no kind and no mark of ours was no choice of the form. */
    static DeliveryForm of(String state, String kind, String medium, String address, String after) {
        return new DeliveryForm(
                Arrays.stream(DeliveryState.values())
                        .filter(it -> it.text().equals(state))
                        .findFirst()
                        .orElse(null),
                kind(kind),
                Arrays.stream(DeliveryMedium.values())
                        .filter(it -> it.text().equals(medium))
                        .findFirst()
                        .orElse(null),
                Objects.requireNonNullElse(address, "").strip(),
                after == null || after.isEmpty() || after.length() > LONGEST_MARK ? null : after);
    }

    private static String kind(String typed) {
        var kind = Objects.requireNonNullElse(typed, "").strip().toLowerCase(Locale.ROOT);
        return kind.matches("[a-z-]{0,50}") ? kind : "";
    }

    /** For templates too. */
    public boolean isConfidential() {
        return !address.isEmpty();
    }

    boolean hasGoodAddress() {
        return address.isEmpty()
                || (address.length() <= LONGEST_ADDRESS && EmailAddress.parse(address).isPresent());
    }

    boolean asksForSomething() {
        return isConfidential() || !parameters().isEmpty();
    }

    DeliverySearch search() {
        return new DeliverySearch(
                state,
                kind.isEmpty() ? null : kind,
                medium,
                null,
                address.isEmpty() ? null : EmailAddress.of(address),
                new PageWish(after, null));
    }

    DeliveryForm after(String mark) {
        return new DeliveryForm(state, kind, medium, address, mark);
    }

    /** Where its answer is found again, if it names nobody. */
    public String way() {
        var parameters = parameters();
        if (after != null) {
            parameters.put("after", after);
        }
        var query =
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return DeliveryResource.PATH + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("state", state == null ? "" : state.text());
        all.put("kind", kind);
        all.put("medium", medium == null ? "" : medium.text());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "DeliveryForm";
    }
}

package io.switchboard.simulator.redirect;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.number.Alias;
import io.switchboard.simulator.schema.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The aliases that lead to a line, and those that could. */
public final class Redirects implements Kept {
    private static final String KIND = "redirect";

    private final Journal journal;
    private final Map<String, Redirect> redirects = new LinkedHashMap<>();

    public Redirects(Journal journal) {
        this.journal = journal;
        reset();
    }

    public void reset() {
        redirects.clear();
        seed("0033199000021", "redirect", "0033199000011");
        seed("0033199000022", "redirect", "0033199000012");
        seed("0033199000023", "empty", null);
    }

    /** Where an alias leads; empty when there is no such alias, or nothing behind it. */
    public Optional<String> destination(String serviceName) {
        return find(serviceName).filter(Redirect::leadsSomewhere).map(Redirect::destination);
    }

    public Stream<? extends Alias> aliases() {
        return redirects.values().stream().map(it -> new Described(this, it));
    }

    Optional<Redirect> find(String serviceName) {
        return Optional.ofNullable(redirects.get(serviceName));
    }

    List<Redirect> all() {
        return List.copyOf(redirects.values());
    }

    void put(Redirect redirect) {
        redirects.put(redirect.serviceName(), redirect);
        journal.write(KIND, redirect);
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        var redirect = Json.as(Redirect.class, what);
        redirects.put(redirect.serviceName(), redirect);
        return true;
    }

    @Override
    public void writeAll() {
        redirects.values().forEach(redirect -> journal.write(KIND, redirect));
    }

    private void seed(String name, String featureType, String destination) {
        redirects.put(
                name,
                new Redirect(
                        Accounts.BILLING_ACCOUNT, name, featureType, destination, "Alias " + name));
    }

    /** A redirect among the numbers. */
    private record Described(Redirects redirects, Redirect redirect) implements Alias {
        @Override
        public String billingAccount() {
            return redirect.billingAccount();
        }

        @Override
        public String serviceName() {
            return redirect.serviceName();
        }

        @Override
        public String featureType() {
            return redirect.featureType();
        }

        @Override
        public String description() {
            return redirect.description();
        }

        @Override
        public void describe(String description) {
            redirects.put(redirect.describedAs(description));
        }
    }
}

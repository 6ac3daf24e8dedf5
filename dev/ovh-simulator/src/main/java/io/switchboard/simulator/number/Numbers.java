package io.switchboard.simulator.number;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /telephony/{billingAccount}/number}: all aliases, whichever feature has them. */
public final class Numbers {
    private static final String ALL = "/telephony/{billingAccount}/number";

    private final Accounts accounts;
    private final List<Supplier<Stream<? extends Alias>>> features = new ArrayList<>();
    private final List<Predicate<String>> taken = new ArrayList<>();

    public Numbers(Accounts accounts) {
        this.accounts = accounts;
        taken.add(name -> find(name).isPresent());
    }

    /** @param aliases as they are when asked */
    public void add(Supplier<Stream<? extends Alias>> aliases) {
        features.add(aliases);
    }

    /** @param others tells numbers that are no aliases, and not free either */
    public void add(Predicate<String> others) {
        taken.add(others);
    }

    public Optional<Alias> find(String serviceName) {
        return all().filter(it -> it.serviceName().equals(serviceName)).findFirst();
    }

    /** Refuses an admin who gives an account that is not there, or a number that is. */
    public void requireFree(String billingAccount, String serviceName) {
        accounts.requireForAdmin(billingAccount);
        if (taken.stream().anyMatch(it -> it.test(serviceName))) {
            throw AdminProblem.conflict(serviceName + " is used otherwise");
        }
    }

    public void addTo(Operations operations) {
        operations
                .get(ALL, this::listed)
                .get(ALL + "/{serviceName}", call -> View.of(alias(call)))
                .put(ALL + "/{serviceName}", this::change);
    }

    private List<String> listed(Call call) {
        return in(call).map(Alias::serviceName).toList();
    }

    private Object change(Call call) {
        var alias = alias(call);
        var description = call.body().get("description");
        if (description != null) {
            alias.describe(description.asText());
        }
        return null;
    }

    private Alias alias(Call call) {
        return in(call).filter(it -> it.serviceName().equals(call.text("serviceName")))
                .findFirst()
                .orElseThrow(OvhProblem::unknownService);
    }

    private Stream<? extends Alias> in(Call call) {
        var account = call.text("billingAccount");
        accounts.require(account);
        return all().filter(it -> it.billingAccount().equals(account));
    }

    private Stream<Alias> all() {
        return features.stream().flatMap(Supplier::get);
    }

    /** OVH's {@code telephony.Number}. */
    private record View(
            String description,
            String featureType,
            String partOfPool,
            String serviceName,
            String serviceType) {
        static View of(Alias alias) {
            return new View(
                    alias.description(), alias.featureType(), null, alias.serviceName(), "alias");
        }
    }
}

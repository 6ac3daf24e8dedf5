package io.switchboard.gateway.number;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhConfig;
import io.switchboard.gateway.ovh.Telephony;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which conference numbers we have, and which billing account holds each. */
@ApplicationScoped
public class Numbers {

    /** OVH lists blocks of numbers among them; a number is this long. */
    private static final int LENGTH = 13;

    private static final Duration DEADLINE = Duration.ofSeconds(12);

    private final Telephony telephony;
    private final Budget budget;
    private final List<String> billingAccounts;
    private final Kept<List<HostedNumber>> kept;

    Numbers(Telephony telephony, Budget budget, OvhConfig ovh, NumbersConfig config) {
        this.telephony = telephony;
        this.budget = budget;
        this.billingAccounts = ovh.billingAccounts();
        this.kept = new Kept<>(this::fetch, config.listAge(), config.patience(), System::nanoTime);
    }

    /** All of them, in the order of the billing accounts. */
    public Uni<List<HostedNumber>> all() {
        return kept.get();
    }

    /** The number with its billing account; fails with {@link UnknownNumber}. */
    public Uni<HostedNumber> hosted(DialNumber number) {
        return all().map(
                        numbers ->
                                numbers.stream()
                                        .filter(it -> it.number().equals(number))
                                        .findFirst()
                                        .orElseThrow(UnknownNumber::new));
    }

    /** Any number, if one is known without asking OVH. */
    public Optional<HostedNumber> known() {
        return kept.known().flatMap(numbers -> numbers.stream().findFirst());
    }

    private Uni<List<HostedNumber>> fetch(Lane lane) {
        var allowance = budget.allow(lane, Deadline.in(DEADLINE));
        return Multi.createFrom()
                .iterable(billingAccounts)
                .onItem()
                .transformToUniAndConcatenate(
                        account ->
                                telephony
                                        .conferences(account, allowance)
                                        .map(names -> numbers(account, names)))
                .onItem()
                .<HostedNumber>disjoint()
                .collect()
                .asList();
    }

    static List<HostedNumber> numbers(String billingAccount, List<String> names) {
        return names.stream()
                .filter(name -> name.length() == LENGTH && name.matches("00[1-9][0-9]+"))
                .map(name -> new HostedNumber(billingAccount, new DialNumber(name)))
                .toList();
    }
}

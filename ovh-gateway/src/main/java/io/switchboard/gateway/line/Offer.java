package io.switchboard.gateway.line;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.BillingAccounts;
import io.switchboard.gateway.ovh.OvhConfig;
import io.switchboard.gateway.ovh.OvhLine;
import io.switchboard.gateway.ovh.OvhNumber;
import io.switchboard.gateway.ovh.Series;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** All numbers and lines that our billing accounts have. */
@ApplicationScoped
class Offer {

    /** OVH's {@code telephony.TypeEnum} for what it lists as lines. */
    private static final String LINE = "sip";

    private final BillingAccounts accounts;
    private final List<String> names;
    private final Lists lists;
    private final Readings readings;

    Offer(BillingAccounts accounts, OvhConfig config, Lists lists, Readings readings) {
        this.accounts = accounts;
        this.names = config.billingAccounts();
        this.lists = lists;
        this.readings = readings;
    }

    Uni<Observed<List<OfferedNumber>>> all() {
        var asked = readings.asked(Lane.INTERACTIVE);
        return Multi.createFrom()
                .iterable(names)
                .onItem()
                .transformToMultiAndConcatenate(account -> of(account, asked))
                .collect()
                .asList()
                .map(Offer::together);
    }

    private Multi<Observed<List<OfferedNumber>>> of(String account, Allowance asked) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        read(accounts.numbers(account), it -> shown(account, it), asked).toMulti(),
                        read(accounts.lines(account), it -> shown(account, it), asked).toMulti());
    }

    private <T> Uni<Observed<List<OfferedNumber>>> read(
            Series<String, T> series, Function<T, List<OfferedNumber>> shown, Allowance asked) {
        return lists.all(series, readings.names(Subject.account()), asked)
                .map(
                        found ->
                                new Observed<>(
                                        found.what().stream()
                                                .flatMap(it -> shown.apply(it).stream())
                                                .toList(),
                                        found.at(),
                                        found.stale()));
    }

    private static List<OfferedNumber> shown(String account, OvhNumber number) {
        return number.number().stream()
                .map(
                        it ->
                                new OfferedNumber(
                                        it,
                                        account,
                                        text(number.featureType()),
                                        text(number.description())))
                .toList();
    }

    private static List<OfferedNumber> shown(String account, OvhLine line) {
        return line.number().stream()
                .map(it -> new OfferedNumber(it, account, LINE, text(line.description())))
                .toList();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static Observed<List<OfferedNumber>> together(
            List<Observed<List<OfferedNumber>>> parts) {
        return new Observed<>(
                parts.stream().flatMap(it -> it.what().stream()).toList(),
                parts.stream()
                        .map(Observed::at)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                parts.stream().anyMatch(Observed::stale));
    }
}

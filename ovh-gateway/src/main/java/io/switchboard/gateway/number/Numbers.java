package io.switchboard.gateway.number;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.ovh.BillingAccounts;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhConfig;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Product;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which numbers we have of each product, and which billing account holds each. */
@ApplicationScoped
public class Numbers {

    private static final Duration DEADLINE = Duration.ofSeconds(12);

    /** A number that is not there may have been added just now, yet not every few milliseconds. */
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(5);

    /** OVH lists blocks of numbers among conferences; a number is this long. */
    private static final String CONFERENCE = "00[1-9][0-9]{10}";

    private static final String NUMBER = "00[1-9][0-9]{6,13}";

    private final BillingAccounts accounts;
    private final Budget budget;
    private final List<String> names;
    private final Clock clock;
    private final Map<Product, Kept<List<HostedNumber>>> kept = new EnumMap<>(Product.class);

    Numbers(
            BillingAccounts accounts,
            Budget budget,
            OvhConfig ovh,
            NumbersConfig config,
            Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.budget = budget;
        this.names = ovh.billingAccounts();
        for (var product : Product.values()) {
            kept.put(
                    product,
                    new Kept<>(
                            lane -> fetch(product, lane),
                            config.listAge(),
                            config.patience(),
                            System::nanoTime));
        }
    }

    /** All of a product, in the order of the billing accounts. */
    public Uni<List<HostedNumber>> all(Product product) {
        return kept.get(product).get();
    }

    /** As {@link #all}, with its age. */
    public Uni<Observed<List<DialNumber>>> observed(Product product) {
        return kept.get(product)
                .observed(clock, Lane.INTERACTIVE)
                .map(
                        it ->
                                new Observed<>(
                                        it.what().stream().map(HostedNumber::number).toList(),
                                        it.at(),
                                        it.stale()));
    }

    /** A conference number with its billing account; fails with {@link UnknownNumber}. */
    public Uni<HostedNumber> hosted(DialNumber number) {
        return hosted(Product.CONFERENCE, number);
    }

    /** The number with its billing account; looked for once more before it fails with {@link UnknownNumber}. */
    public Uni<HostedNumber> hosted(Product product, DialNumber number) {
        return all(product)
                .chain(
                        numbers ->
                                find(number, numbers)
                                        .map(it -> Uni.createFrom().item(it))
                                        .orElseGet(() -> search(product, number)));
    }

    /** The number with its billing account, of whichever product; fails with {@link UnknownNumber}. */
    public Uni<HostedNumber> anywhere(DialNumber number) {
        for (var product : Product.values()) {
            var known = kept.get(product).known().flatMap(numbers -> find(number, numbers));
            if (known.isPresent()) {
                return Uni.createFrom().item(known.get());
            }
        }
        return anywhere(number, List.of(Product.values()));
    }

    /** Any conference number, if one is known without asking OVH. */
    public Optional<HostedNumber> known() {
        return kept.get(Product.CONFERENCE)
                .known()
                .flatMap(numbers -> numbers.stream().findFirst());
    }

    private Uni<HostedNumber> anywhere(DialNumber number, List<Product> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().failure(new UnknownNumber());
        }
        return hosted(products.getFirst(), number)
                // What we may not list we have no numbers of.
                .onFailure(Numbers::isElsewhere)
                .recoverWithUni(() -> anywhere(number, products.subList(1, products.size())));
    }

    private static boolean isElsewhere(Throwable failure) {
        return failure instanceof UnknownNumber || failure instanceof OvhFailure.NotGranted;
    }

    private Uni<HostedNumber> search(Product product, DialNumber number) {
        return kept.get(product)
                .younger(BETWEEN_SEARCHES)
                .map(numbers -> find(number, numbers).orElseThrow(UnknownNumber::new));
    }

    private static Optional<HostedNumber> find(DialNumber number, List<HostedNumber> numbers) {
        return numbers.stream().filter(it -> it.number().equals(number)).findFirst();
    }

    private Uni<List<HostedNumber>> fetch(Product product, Lane lane) {
        var allowance = budget.allow(lane, Deadline.in(DEADLINE));
        return Multi.createFrom()
                .iterable(names)
                .onItem()
                .transformToUniAndConcatenate(
                        account ->
                                accounts.names(product, account, allowance)
                                        .map(found -> numbers(product, account, found)))
                .onItem()
                .<HostedNumber>disjoint()
                .collect()
                .asList();
    }

    static List<HostedNumber> numbers(Product product, String billingAccount, List<String> names) {
        var number = product == Product.CONFERENCE ? CONFERENCE : NUMBER;
        return names.stream()
                .filter(name -> name.matches(number))
                .map(name -> new HostedNumber(billingAccount, new DialNumber(name)))
                .toList();
    }
}

package io.switchboard.simulator.conference;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.history.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The conference numbers of the billing accounts. Numbers are of the range kept free for fiction, 01 99 00. */
public final class Conferences implements Places {
    public static final List<String> NUMBERS = List.of("0033199000001", "0033199000002");

    /** OVH lists such blocks among the numbers, though they are none. */
    public static final String BLOCK = "0033199000001-21";

    private final Accounts accounts;
    private final Map<String, ConferenceNumber> numbers = new LinkedHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    public Conferences(Accounts accounts) {
        this.accounts = accounts;
        reset();
    }

    public void reset() {
        numbers.clear();
        ids.set(3_000_001);
        for (var name : NUMBERS) {
            numbers.put(
                    name,
                    new ConferenceNumber(Accounts.BILLING_ACCOUNT, name, "Conference " + name));
        }
    }

    /** The number that a call is about. */
    ConferenceNumber number(Call call) {
        accounts.require(call.text("billingAccount"));
        return find(call.text("serviceName"))
                .filter(number -> number.billingAccount().equals(call.text("billingAccount")))
                .orElseThrow(OvhProblem::unknownService);
    }

    /** The room that a call is about. */
    Room room(Call call) {
        return number(call).room(call.number("roomNumber"));
    }

    ConferenceNumber numberForAdmin(String name) {
        return find(name).orElseThrow(() -> AdminProblem.notFound("conference number " + name));
    }

    @Override
    public String serviceName(Call call) {
        return number(call).name();
    }

    @Override
    public long roomNumber(Call call) {
        return room(call).number();
    }

    @Override
    public String serviceNameForAdmin(String name) {
        return numberForAdmin(name).name();
    }

    /** Numbers, and the block that is none. */
    List<String> listed(Call call) {
        var account = call.text("billingAccount");
        accounts.require(account);
        List<String> names = new ArrayList<>();
        for (var number : numbers.values()) {
            if (number.billingAccount().equals(account)) {
                names.add(number.name());
            }
        }
        if (account.equals(Accounts.BILLING_ACCOUNT)) {
            names.add(1, BLOCK);
        }
        return names;
    }

    List<ConferenceNumber> all() {
        return List.copyOf(numbers.values());
    }

    /** A fresh id for a participant or a web access. */
    long nextId() {
        return ids.getAndIncrement();
    }

    Optional<ConferenceNumber> find(String name) {
        return Optional.ofNullable(numbers.get(name));
    }
}

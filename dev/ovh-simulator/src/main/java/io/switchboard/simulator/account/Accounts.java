package io.switchboard.simulator.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.account.Account.Status;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The billing accounts, under which everything in telephony hangs. */
public final class Accounts implements Kept {
    public static final String BILLING_ACCOUNT = "aa1111111-ovh-1";

    private static final String KIND = "account";

    private final Journal journal;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    public Accounts(Journal journal) {
        this.journal = journal;
        reset();
    }

    public void reset() {
        accounts.clear();
        accounts.put(BILLING_ACCOUNT, Account.enabled(BILLING_ACCOUNT, "Switchboard development"));
    }

    public void addTo(Operations operations) {
        operations
                .get("/telephony", _ -> List.copyOf(accounts.keySet()))
                .get("/telephony/{billingAccount}", call -> known(call.text("billingAccount")));
    }

    /** Refuses what hangs under an unknown account (404) or one that is no longer paid for (460). */
    public void require(String billingAccount) {
        if (known(billingAccount).status() != Status.ENABLED) {
            throw OvhProblem.expired();
        }
    }

    /** Refuses what an admin hangs under an account that does not exist. */
    public void requireForAdmin(String billingAccount) {
        find(billingAccount)
                .orElseThrow(() -> AdminProblem.notFound("billing account " + billingAccount));
    }

    Optional<Account> find(String billingAccount) {
        return Optional.ofNullable(accounts.get(billingAccount));
    }

    void put(Account account) {
        accounts.put(account.billingAccount(), account);
        write(account);
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        var line = Json.as(Line.class, what);
        var account = Account.enabled(line.billingAccount(), line.description());
        accounts.put(line.billingAccount(), account.with(line.status()));
        return true;
    }

    @Override
    public void writeAll() {
        accounts.values().forEach(this::write);
    }

    private void write(Account account) {
        journal.write(
                KIND, new Line(account.billingAccount(), account.description(), account.status()));
    }

    private Account known(String billingAccount) {
        return find(billingAccount).orElseThrow(OvhProblem::unknownService);
    }

    private record Line(String billingAccount, String description, Status status) {}
}

package io.switchboard.simulator.account;

import io.switchboard.simulator.account.Account.Status;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The billing accounts, under which everything in telephony hangs. */
public final class Accounts {
    public static final String BILLING_ACCOUNT = "aa1111111-ovh-1";

    private final Map<String, Account> accounts = new LinkedHashMap<>();

    public Accounts() {
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

    Optional<Account> find(String billingAccount) {
        return Optional.ofNullable(accounts.get(billingAccount));
    }

    void put(Account account) {
        accounts.put(account.billingAccount(), account);
    }

    private Account known(String billingAccount) {
        return find(billingAccount).orElseThrow(OvhProblem::unknownService);
    }
}

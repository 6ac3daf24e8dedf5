package io.switchboard.simulator.redirect;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.task.Task;
import io.switchboard.simulator.task.Tasks;
import io.switchboard.simulator.task.Tasks.Place;
import java.util.List;

/** {@code /telephony/{billingAccount}/redirect}. */
public final class RedirectOperations {
    private static final String ALL = "/telephony/{billingAccount}/redirect";
    private static final String ONE = ALL + "/{serviceName}";

    private final Accounts accounts;
    private final Redirects redirects;
    private final Tasks tasks;

    public RedirectOperations(Accounts accounts, Redirects redirects, Tasks tasks) {
        this.accounts = accounts;
        this.redirects = redirects;
        this.tasks = tasks;
    }

    public void addTo(Operations operations) {
        operations
                .get(ALL, this::listed)
                .get(ONE, call -> redirect(call).view())
                .put(ONE, this::change)
                .post(ONE + "/changeDestination", this::changeDestination);
    }

    private List<String> listed(Call call) {
        var account = call.text("billingAccount");
        accounts.require(account);
        return redirects.all().stream()
                .filter(it -> it.billingAccount().equals(account))
                .map(Redirect::serviceName)
                .toList();
    }

    private Object change(Call call) {
        redirects.put(redirect(call).with(call.body()));
        return null;
    }

    private Task changeDestination(Call call) {
        var redirect = redirect(call);
        var destination = call.body().get("destination").asText();
        if (destination.isEmpty()) {
            throw OvhProblem.badRequest("[destination] A destination is needed");
        }
        if (!redirect.leadsSomewhere()) {
            throw OvhProblem.badRequest("This number is no redirection");
        }
        return tasks.begin(
                new Place(redirect.billingAccount(), redirect.serviceName()),
                "redirect",
                "changeDestination",
                () -> lead(redirect.serviceName(), destination));
    }

    /** False when the number serves something else by now. */
    private boolean lead(String serviceName, String destination) {
        var now = redirects.find(serviceName).filter(Redirect::leadsSomewhere);
        now.ifPresent(redirect -> redirects.put(redirect.to(destination)));
        return now.isPresent();
    }

    private Redirect redirect(Call call) {
        accounts.require(call.text("billingAccount"));
        return redirects
                .find(call.text("serviceName"))
                .filter(it -> it.billingAccount().equals(call.text("billingAccount")))
                .orElseThrow(OvhProblem::unknownService);
    }
}

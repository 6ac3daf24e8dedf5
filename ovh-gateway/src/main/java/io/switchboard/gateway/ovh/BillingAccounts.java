package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What billing accounts have. */
@ApplicationScoped
public class BillingAccounts {

    private final TypedCalls calls;

    BillingAccounts(TypedCalls calls) {
        this.calls = calls;
    }

    /** The names of all that an account has of a product. Among conferences there are blocks that are no numbers. */
    public Uni<List<String>> names(Product product, String account, Allowance allowance) {
        return calls.list(OvhCall.of(product.listing(), account), allowance);
    }

    public Series<String, OvhNumber> numbers(String account) {
        return Series.of(
                Operation.NUMBERS, Operation.NUMBER, List.of(account), OvhNumber::serviceName);
    }

    public Series<String, OvhLine> lines(String account) {
        return Series.of(Operation.LINES, Operation.LINE, List.of(account), OvhLine::serviceName);
    }
}

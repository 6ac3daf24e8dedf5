package io.switchboard.gateway.command;

import io.quarkus.arc.All;
import io.switchboard.gateway.budget.BudgetProblems;
import io.switchboard.gateway.budget.BudgetRefused;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhProblems;
import io.switchboard.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;

/** What a failure says of the change that it ended: not done and never will be, not done this time, or perhaps done. */
@ApplicationScoped
class Verdicts {

    private final List<Refusals> refusals;
    private final OvhProblems ovhProblems;
    private final BudgetProblems budgetProblems;

    Verdicts(@All List<Refusals> refusals, OvhProblems ovhProblems, BudgetProblems budgetProblems) {
        this.refusals = refusals;
        this.ovhProblems = ovhProblems;
        this.budgetProblems = budgetProblems;
    }

    Outcome on(Throwable failure, Attempt attempt) {
        return switch (failure) {
            case Unresolved left -> Outcome.failed(problem(left.getCause()), true);
            case OvhFailure ovh -> on(ovh, attempt);
            default ->
                    refusal(failure)
                            .map(Outcome::refused)
                            .orElseGet(
                                    () ->
                                            Outcome.failed(
                                                    problem(failure), attempt.mayHaveChanged()));
        };
    }

    /** What OVH refuses before anything has changed, it will refuse again. Its troubles with us or with itself pass. */
    private Outcome on(OvhFailure failure, Attempt attempt) {
        var refused =
                switch (failure) {
                    case OvhFailure.Rejected _,
                            OvhFailure.NotFound _,
                            OvhFailure.Exists _,
                            OvhFailure.Expired _ ->
                            !attempt.mayHaveChanged();
                    default -> false;
                };
        return refused
                ? Outcome.refused(problem(failure))
                : Outcome.failed(problem(failure), attempt.mayHaveChanged());
    }

    private Problem problem(Throwable failure) {
        return switch (failure) {
            case OvhFailure ovh -> ovhProblems.failed(ovh).getEntity();
            case BudgetRefused budget -> budgetProblems.refused(budget).getEntity();
            default -> refusal(failure).orElseGet(Verdicts::bug);
        };
    }

    private Optional<Problem> refusal(Throwable failure) {
        return refusals.stream().flatMap(it -> it.of(failure).stream()).findFirst();
    }

    private static Problem bug() {
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "internal", "Something went wrong.");
    }
}

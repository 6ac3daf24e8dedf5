package io.switchboard.gateway.ovh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What calls have shown about our key since it was last looked into. Of this replica. */
@ApplicationScoped
public class Doubts {

    private final Set<Operation> refused = EnumSet.noneOf(Operation.class);
    private final Set<Operation> granted = EnumSet.noneOf(Operation.class);
    private boolean raised;

    synchronized void note(Operation operation, OvhFailure failure) {
        switch (failure) {
            case OvhFailure.RefusesUs _ -> raised = true;
            case OvhFailure.NotGranted _ -> {
                raised |= refused.add(operation);
                granted.remove(operation);
            }
            case null -> {
                refused.remove(operation);
                granted.add(operation);
            }
            default -> {}
        }
    }

    /** Whether OVH has refused our key, or an operation that it let us call before. */
    public synchronized boolean raised() {
        return raised;
    }

    /** It is being looked into; what is refused afterwards counts anew. */
    public synchronized void lookedInto() {
        raised = false;
    }

    /** Rules of the operations that OVH does not let us call. */
    public List<AccessRule> refused(Collection<String> billingAccounts) {
        return rules(copy(refused), billingAccounts);
    }

    /** Rules of the operations that OVH has let us call. */
    public List<AccessRule> granted(Collection<String> billingAccounts) {
        return rules(copy(granted), billingAccounts);
    }

    private synchronized List<Operation> copy(Set<Operation> operations) {
        return List.copyOf(operations);
    }

    private static List<AccessRule> rules(
            List<Operation> operations, Collection<String> billingAccounts) {
        return operations.stream()
                .flatMap(operation -> Needs.rules(operation, billingAccounts))
                .distinct()
                .toList();
    }
}

package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** Phones that answer queues. OVH knows them apart from queues: one must be tied to a queue to be rung. */
@ApplicationScoped
public class Agents {

    /** One call at a time, and the next one at once. */
    private static final long LINES = 1;

    private static final long WRAP_UP = 0;

    private final TypedCalls calls;

    Agents(TypedCalls calls) {
        this.calls = calls;
    }

    public Series<Long, OvhAgent> of(HostedNumber number) {
        return Series.of(Operation.AGENTS, Operation.AGENT, number.path(), OvhAgent::agentId);
    }

    /** Where the agents stand that are tied to a queue. */
    public Series<Long, OvhAgentPlace> places(QueuePlace queue) {
        return Series.of(
                Operation.AGENT_PLACES,
                Operation.AGENT_PLACE,
                queue.path(),
                OvhAgentPlace::agentId);
    }

    public Uni<OvhAgent> create(
            HostedNumber number, PhoneNumber phone, int ringSeconds, Allowance allowance) {
        var agent =
                new NewAgent(phone.ovh(), LINES, OvhAgentStatus.AVAILABLE, ringSeconds, WRAP_UP);
        return calls.change(OvhCall.of(Operation.CREATE_AGENT, number.path()), agent, allowance);
    }

    /** Whether {@link #ready} would change nothing. */
    public static boolean isReady(OvhAgent agent, int ringSeconds) {
        return agent.status() == OvhAgentStatus.AVAILABLE
                && agent.timeout() == ringSeconds
                && agent.simultaneousLines() == LINES
                && agent.wrapUpTime() == WRAP_UP;
    }

    /** Available, and ringing so long. */
    public Uni<Void> ready(HostedNumber number, long agent, int ringSeconds, Allowance allowance) {
        var settings =
                new AgentSettings(OvhAgentStatus.AVAILABLE, (long) ringSeconds, LINES, WRAP_UP);
        return change(number, agent, settings, allowance);
    }

    public Uni<Void> switchTo(
            HostedNumber number, long agent, OvhAgentStatus status, Allowance allowance) {
        return change(number, agent, new AgentSettings(status, null, null, null), allowance);
    }

    /** Ties an agent to a queue. */
    public Uni<OvhAgentPlace> place(
            QueuePlace queue, long agent, int position, Allowance allowance) {
        var call = OvhCall.of(Operation.PLACE_AGENT, queue.number().path(Long.toString(agent)));
        return calls.change(call, new NewPlace(position, queue.queueId()), allowance);
    }

    /** Moves an agent that is tied to a queue already. */
    public Uni<Void> move(QueuePlace queue, long agent, int position, Allowance allowance) {
        var path = queue.number().path(Long.toString(agent), Long.toString(queue.queueId()));
        var call = OvhCall.of(Operation.MOVE_AGENT, path);
        return calls.order(call, () -> new Move(position), allowance);
    }

    private Uni<Void> change(
            HostedNumber number, long agent, AgentSettings settings, Allowance allowance) {
        var call = OvhCall.of(Operation.CHANGE_AGENT, number.path(Long.toString(agent)));
        return calls.order(call, () -> settings, allowance);
    }

    record NewAgent(
            String number,
            long simultaneousLines,
            OvhAgentStatus status,
            long timeout,
            long wrapUpTime) {}

    /** What is absent stays as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgentSettings(
            OvhAgentStatus status, Long timeout, Long simultaneousLines, Long wrapUpTime) {}

    record NewPlace(long position, long queueId) {}

    record Move(long position) {}
}

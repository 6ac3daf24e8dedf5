package io.switchboard.simulator.queue;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;

import io.switchboard.simulator.Caller;
import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.util.List;

/** A service with one queue, without agents and hours, and whoever calls it. */
final class AQueue {
    static final String NAME = "0033199000041";
    static final String SERVICE = ACCOUNT + "/easyHunting/" + NAME;
    static final String HUNTING = SERVICE + "/hunting";
    static final String TIMES = SERVICE + "/timeConditions";
    static final String CONDITIONS = TIMES + "/conditions";
    static final String ADMIN = "/admin/queues/" + NAME;

    private final RunningOvh ovh;
    private Caller caller;

    AQueue(RunningOvh ovh) {
        this.ovh = ovh;
        this.caller = ovh.caller();
    }

    /** Goes on by another clock. */
    AQueue by(Caller other) {
        caller = other;
        return this;
    }

    Caller caller() {
        return caller;
    }

    String queue() {
        return HUNTING + "/queue/" + queueId();
    }

    long queueId() {
        return caller.get(HUNTING + "/queue").body().get(0).asLong();
    }

    /** Without hours: open at any time. */
    AQueue alwaysOpen() {
        caller.put(TIMES, "{\"enable\":false}");
        return this;
    }

    AQueue with(String settings) {
        caller.put(queue(), settings);
        return this;
    }

    /** Available, and in no queue. */
    long agent(String number) {
        return caller.post(HUNTING + "/agent", agentBody(number)).body().get("agentId").asLong();
    }

    static String agentBody(String number) {
        return """
        {"number":"%s","status":"available","timeout":10,"wrapUpTime":0,"simultaneousLines":1}
        """
                .formatted(number);
    }

    long seated(String number) {
        long agent = agent(number);
        attach(agent, 1);
        return agent;
    }

    Reply attach(long agent, long position) {
        return caller.post(
                agent(agent) + "/queue",
                "{\"position\":%d,\"queueId\":%d}".formatted(position, queueId()));
    }

    static String agent(long id) {
        return HUNTING + "/agent/" + id;
    }

    Reply open(String weekDay, String from, String to) {
        return condition("available", weekDay, from, to);
    }

    Reply condition(String policy, String weekDay, String from, String to) {
        return caller.post(
                CONDITIONS,
                "{\"policy\":\"%s\",\"weekDay\":\"%s\",\"timeFrom\":\"%s\",\"timeTo\":\"%s\"}"
                        .formatted(policy, weekDay, from, to));
    }

    /** Somebody calls; what became of it is told. */
    Reply called() {
        return ovh.admin("POST", ADMIN + "/calls", "{\"callerNumber\":\"0033199000100\"}");
    }

    /** Somebody calls and waits; the call's id is returned. */
    long waiting() {
        return called().body().at("/call/id").asLong();
    }

    List<String> rings(long call) {
        return ovh.admin("GET", ADMIN + "/calls/" + call, "")
                .body()
                .get("rings")
                .valueStream()
                .map(it -> it.asText())
                .toList();
    }

    Reply answer(long call) {
        return ovh.admin("POST", ADMIN + "/calls/" + call + "/answer", "{}");
    }

    void hangUp(long call) {
        ovh.admin("DELETE", ADMIN + "/calls/" + call, "");
    }
}

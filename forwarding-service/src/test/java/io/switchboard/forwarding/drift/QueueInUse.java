package io.switchboard.forwarding.drift;

import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.QueueAtOvh;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import java.util.Map;
import java.util.Optional;

/** A hotline with a queue that an administrator sees and lets people answer. */
record QueueInUse(Scene given, Known hotline, Map<String, Object> administrator) {
    static QueueInUse of(Scene given, int answerers) {
        return new QueueInUse(given, given.queue(answerers), Caller.administrator());
    }

    /** Returns when OVH has it so. */
    void isAnsweredBy(String phone) {
        Caller.answer(administrator, hotline.slug(), "phone", "+" + phone.substring(2))
                .statusCode(200);
        isSettled();
    }

    void isSettled() {
        given.isSettled(hotline);
    }

    QueueAtOvh atOvh() {
        return AtOvh.queue(hotline.number());
    }

    Agent agent(String phone) {
        return atOvh().agents().stream()
                .filter(it -> it.phone().ovh().equals(phone))
                .findFirst()
                .orElseThrow();
    }

    boolean isLoggedOut(String phone) {
        return agent(phone).status().equals(Optional.of(AgentStatus.LOGGED_OUT));
    }

    /** What the administrator sees. */
    ValidatableResponse show() {
        return Caller.show(administrator, hotline.slug()).statusCode(200);
    }
}

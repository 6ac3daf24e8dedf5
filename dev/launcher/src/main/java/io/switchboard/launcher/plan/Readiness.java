package io.switchboard.launcher.plan;

/** How a child shows that it is able to work. */
public sealed interface Readiness {

    /** The address answers 200. */
    record Answers(String url) implements Readiness {}

    /** A Kafka broker on this port answers requests. */
    record BrokerAnswers(int port) implements Readiness {}

    /** Postgres on this port lets its superuser in. */
    record DatabaseAnswers(int port, String password) implements Readiness {}
}

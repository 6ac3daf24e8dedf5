package io.switchboard.contracts.gateway.credential;

/** What a deployment uses OVH for; each needs its own rules. */
public enum Feature {
    CONFERENCES,
    MODERATION,
    HISTORIES,
    LINES,
    QUEUES,
    CREDENTIAL_OVERSIGHT
}

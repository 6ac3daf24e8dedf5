package io.switchboard.contracts.gateway.event;

/** What operators must hear of OVH's keys, in the topic {@code gateway-events}. */
public sealed interface GatewayEvent permits CredentialExpiring, CredentialRefused {

    String TOPIC = "gateway-events";
}

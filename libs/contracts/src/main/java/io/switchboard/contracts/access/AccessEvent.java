package io.switchboard.contracts.access;

/** What happens at the door, in the topic {@code access-events}. A new kind of event is a new record here. */
public sealed interface AccessEvent permits SignInRequested, PersonErased {

    String TOPIC = "access-events";
}

package io.switchboard.contracts.forwarding;

import io.switchboard.contracts.phone.DialNumber;
import java.util.UUID;

/** The hotline that an event is about. Nothing of it is personal. */
public record HotlineReference(UUID id, String slug, String name, DialNumber number) {}

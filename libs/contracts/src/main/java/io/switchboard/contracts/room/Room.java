package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;

/** A room at OVH, open until an instant. */
public record Room(DialNumber number, AccessCode accessCode, Instant until) {}

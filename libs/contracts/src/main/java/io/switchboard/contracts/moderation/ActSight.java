package io.switchboard.contracts.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An act and how far it is.
 *
 * @param participant absent for acts on the whole room
 * @param state {@code UNDER_WAY} until OVH's task is done
 * @param done of an act on many, on how many it is done; 0 or 1 otherwise
 * @param of on how many
 * @param failed on how many it failed
 * @param at when it was begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActSight(
        UUID id,
        ActKind kind,
        Long participant,
        State state,
        int done,
        int of,
        int failed,
        Instant at) {

    public enum State {
        UNDER_WAY,
        DONE,
        FAILED
    }
}

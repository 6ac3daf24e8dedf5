package io.switchboard.contracts.forwarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * OVH has done what was wanted of a hotline.
 *
 * @param from who answered before, name and masked phone, sealed as {@code answerer}; absent for nobody
 * @param to who answers now, likewise; absent for nobody
 * @param by who wanted it
 * @param actor their address or name, sealed as {@code actor}; absent where the kind says all
 * @param wantedAt when it was wanted, or planned
 * @param doneAt when OVH had it
 * @param until when it ends by itself; absent without
 * @param answering how many answer now
 * @param undo what takes it back, sealed as {@code undo-secret} in the ring {@code link}; absent where nothing can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForwardingChanged(
        HotlineReference hotline,
        UUID change,
        ChangeKind kind,
        Sealed from,
        Sealed to,
        Actor.Kind by,
        Sealed actor,
        Instant wantedAt,
        Instant doneAt,
        Instant until,
        int answering,
        Sealed undo,
        Notices notices)
        implements ForwardingEvent {}

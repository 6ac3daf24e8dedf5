package io.switchboard.contracts.forwarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.ChangeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * OVH has not done what was wanted of a hotline. Told once for each change.
 *
 * @param to who was to answer, name and masked phone, sealed as {@code answerer}; absent for nobody
 * @param reason as in the hotline's {@code Settling}
 * @param goesOn whether it is tried again by itself; otherwise somebody has to decide
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForwardingDelayed(
        HotlineReference hotline,
        UUID change,
        ChangeKind kind,
        Sealed to,
        String reason,
        boolean goesOn,
        Instant wantedAt,
        Notices notices)
        implements ForwardingEvent {}

package io.switchboard.contracts.forwarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.ZoneId;
import java.util.List;

/**
 * Where a hotline's group is told.
 *
 * @param addresses e-mail addresses, each sealed as {@code address} in the ring {@code address}
 * @param channel of Mattermost; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notices(List<Sealed> addresses, String channel, Language language, ZoneId zone) {}

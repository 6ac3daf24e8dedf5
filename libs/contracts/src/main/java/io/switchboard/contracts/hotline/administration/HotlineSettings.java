package io.switchboard.contracts.hotline.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;

/**
 * What an administrator decides of a hotline.
 *
 * @param operators who may operate it; a person, each by an address
 * @param operatorDomains everybody of these domains may operate it too: {@code example.org}
 * @param notices addresses that are told of every change
 * @param channel of Mattermost that is told too, by its name in addresses; absent for none
 * @param countries whose phones may answer, ISO 3166-1 alpha-2
 * @param several how many may answer at once; 1 on a line
 * @param ringSeconds how long a phone of a queue rings before the call moves on; short enough to beat its voicemail
 * @param reminderHours how long before a planned shift its volunteer is reminded; 0 for never
 * @param language in which the group is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotlineSettings(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 200) List<@NotNull EmailAddress> operators,
        @NotNull @Size(max = 50)
                List<@NotNull @Pattern(regexp = "[a-z0-9.-]{3,253}") String> operatorDomains,
        @NotNull @Size(max = 20) List<@NotNull EmailAddress> notices,
        @Pattern(regexp = "[a-z0-9_.-]{1,64}") String channel,
        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,
        @Min(1) @Max(20) int several,
        @Min(5) @Max(60) int ringSeconds,
        @NotNull @Valid Unanswered unanswered,
        @NotNull DriftRule drift,
        @Min(0) @Max(168) int reminderHours,
        @NotNull Language language,
        @NotNull ZoneId zone) {

    @Override
    public String toString() {
        return "HotlineSettings[" + name + "]";
    }
}

package io.switchboard.contracts.hotline.volunteer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The wish that a hotline knows somebody, or knows them otherwise.
 *
 * @param id of who is known already; absent for somebody new
 * @param phone as typed
 * @param address where reminders go; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VolunteerWish(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        UUID id,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 100) String phone,
        EmailAddress address) {

    @Override
    public String toString() {
        return "VolunteerWish[" + hotline + "]";
    }
}

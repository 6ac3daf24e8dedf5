package io.switchboard.web.api;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param phone as people write it
 * @param address where reminders go; null for none
 */
record VolunteerDetails(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 100) String phone,
        EmailAddress address) {

    /** @param id null for somebody new */
    VolunteerWish wish(Operator operator, String hotline, UUID id) {
        return new VolunteerWish(operator, hotline, id, name, phone, address);
    }

    @Override
    public String toString() {
        return "VolunteerDetails";
    }
}

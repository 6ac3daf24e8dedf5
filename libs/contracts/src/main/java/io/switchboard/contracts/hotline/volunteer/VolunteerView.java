package io.switchboard.contracts.hotline.volunteer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Somebody whom a hotline knows.
 *
 * @param phone whole for who may look after volunteers, masked for others
 * @param address where reminders go; absent without one, and for who may not look after volunteers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VolunteerView(UUID id, String name, String phone, String address) {

    @Override
    public String toString() {
        return "VolunteerView[" + id + "]";
    }
}

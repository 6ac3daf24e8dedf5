package io.switchboard.web.volunteer;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.page.Mistakes;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody whom a hotline is to know, as it came.
 *
 * @param phone looked at by forwarding-service alone
 */
record VolunteerForm(String name, String phone, String address) {

    static final String NAME = "name";
    static final String PHONE = "phone";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PHONE = 100;

    VolunteerForm {
        name = oneLine(name);
        phone = shortened(Objects.requireNonNullElse(phone, ""));
        address = Objects.requireNonNullElse(address, "").strip();
    }

    static VolunteerForm blank() {
        return new VolunteerForm("", "", "");
    }

    static VolunteerForm of(VolunteerView it) {
        return new VolunteerForm(it.name(), it.phone(), it.address());
    }

    private boolean hasName() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private boolean hasGoodAddress() {
        return address.isEmpty() || EmailAddress.parse(address).isPresent();
    }

    Mistakes mistakes(VolunteerMessages words) {
        return Mistakes.NONE
                .and(!hasName(), NAME, words.wrongName())
                .and(!hasGoodAddress(), "address", words.wrongAddress());
    }

    /**
     * Of a form that is whole.
     *
     * @param id null for somebody new
     */
    VolunteerWish wish(Operator operator, String hotline, UUID id) {
        return new VolunteerWish(
                operator, hotline, id, name, phone, EmailAddress.parse(address).orElse(null));
    }

    private static String oneLine(String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ")
                .strip();
    }

    /** What is longer than any number is wrong anyway, and said to be too long. */
    private static String shortened(String typed) {
        return typed.length() <= LONGEST_PHONE ? typed : typed.substring(0, LONGEST_PHONE);
    }

    @Override
    public String toString() {
        return "VolunteerForm";
    }
}

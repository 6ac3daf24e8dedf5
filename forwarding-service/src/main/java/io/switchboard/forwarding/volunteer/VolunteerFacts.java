package io.switchboard.forwarding.volunteer;

import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.volunteer.Volunteer.Facts;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Objects;

/** What somebody says of a volunteer, as we keep it. */
@Singleton
class VolunteerFacts {

    private final Operators operators;
    private final VolunteerNames names;
    private final Phones phones;
    private final Sealer sealer;

    VolunteerFacts(Operators operators, VolunteerNames names, Phones phones, Sealer sealer) {
        this.operators = operators;
        this.names = names;
        this.phones = phones;
        this.sealer = sealer;
    }

    /** Fails with {@link io.switchboard.forwarding.phone.PhoneRefused} for a phone that cannot answer this hotline. */
    Facts of(VolunteerWish wish, Hotline hotline) {
        var phone = phones.parse(wish.phone(), hotline);
        var address = wish.address();
        return new Facts(
                names.seal(wish.name()),
                phones.seal(phone),
                phones.hash(phone),
                address == null
                        ? null
                        : sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text()),
                address == null ? null : operators.person(address));
    }

    /** Whether somebody is known so already. */
    boolean areSo(Volunteer volunteer, Facts facts) {
        return volunteer.phoneHash().equals(facts.phoneHash())
                && names.of(volunteer).equals(names.open(facts.name()))
                && Objects.equals(volunteer.person().orElse(null), facts.person());
    }
}

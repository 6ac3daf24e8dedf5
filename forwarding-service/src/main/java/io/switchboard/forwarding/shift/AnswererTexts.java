package io.switchboard.forwarding.shift;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who answers, as people read it: {@code Camille, 06 12 •• •• 89}. */
@Singleton
public class AnswererTexts {

    private final Phones phones;
    private final Sealer sealer;

    AnswererTexts(Phones phones, Sealer sealer) {
        this.phones = phones;
        this.sealer = sealer;
    }

    /** Sealed as {@code answerer}; null for nobody. */
    Sealed sealed(List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return null;
        }
        var text = shifts.stream().map(this::text).collect(Collectors.joining("; "));
        return sealer.seal(Ring.ADDRESS, SealedField.ANSWERER, text);
    }

    public String open(Sealed answerer) {
        return sealer.open(Ring.ADDRESS, SealedField.ANSWERER, answerer);
    }

    /** Empty where none was given. */
    public Optional<String> name(Shift shift) {
        return shift.name().map(it -> sealer.open(Ring.ADDRESS, SealedField.NAME, it));
    }

    /** Masked, but for a conference, whose number is public; empty once it is erased. */
    public Optional<String> phone(Shift shift) {
        return shift.phone().map(phones::open).map(phone -> phone(shift, phone));
    }

    private String phone(Shift shift, PhoneNumber phone) {
        return shift.conference().isPresent()
                ? new DialNumber(phone.ovh()).spoken()
                : phones.shown(phone);
    }

    private String text(Shift shift) {
        var phone = phone(shift).orElse("");
        return name(shift).map(name -> name + ", " + phone).orElse(phone);
    }
}

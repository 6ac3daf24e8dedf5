package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.ExceptShift;
import io.switchboard.contracts.hotline.rota.ExceptShift.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What shall become of one day of a planned shift, as it came.
 *
 * @param who name of a {@link Kind}
 * @param volunteer who comes instead; not looked at otherwise
 */
record ExceptionForm(String who, String volunteer) {

    ExceptionForm {
        who = Typed.text(who);
        volunteer = Typed.text(volunteer);
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values()).filter(it -> it.name().equals(who)).findFirst();
    }

    boolean isWhole() {
        return kind().filter(it -> it != Kind.REPLACED || Typed.id(volunteer).isPresent())
                .isPresent();
    }

    /** Of a form that is whole. */
    ExceptShift wish(Operator operator, String hotline, UUID planned, LocalDate date) {
        var kind = kind().orElseThrow();
        var instead = kind == Kind.REPLACED ? Typed.id(volunteer).orElseThrow() : null;
        return new ExceptShift(operator, hotline, planned, date, kind, instead);
    }

    @Override
    public String toString() {
        return "ExceptionForm[" + who + "]";
    }
}

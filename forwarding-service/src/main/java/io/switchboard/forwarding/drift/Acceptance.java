package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.PhoneRefused;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.shift.NewShift;
import io.switchboard.forwarding.shift.ShiftLedger;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** What somebody has set in OVH's manager counts here too. To be used inside a transaction that holds the hotline's row. */
@Singleton
public class Acceptance {

    private static final By OVH = By.itself(Actor.Kind.OVH);

    private final ShiftLedger ledger;
    private final Phones phones;

    Acceptance(ShiftLedger ledger, Phones phones) {
        this.ledger = ledger;
        this.phones = phones;
    }

    /** Whether it is a phone that could have been typed here: premium rates are not accepted by a detour. */
    public boolean mayAnswer(PhoneNumber phone, Hotline hotline) {
        try {
            phones.parse("+" + phone.ovh().substring(2), hotline);
            return true;
        } catch (PhoneRefused _) {
            return false;
        }
    }

    /** All calls of a line go to this phone. */
    public Uni<Void> answers(Hotline hotline, PhoneNumber phone) {
        hotline.progress().lineIs(phones.hash(phone));
        return joins(hotline, phone);
    }

    /** This phone answers a queue, beside others where several may. */
    Uni<Void> joins(Hotline hotline, PhoneNumber phone) {
        return ledger.begin(
                hotline,
                new NewShift(
                        null,
                        null,
                        phones.seal(phone),
                        phones.hash(phone),
                        null,
                        null,
                        null,
                        null,
                        false),
                OVH,
                ChangeKind.DRIFT_ACCEPTED);
    }

    /** These answer no more. */
    Uni<Void> ends(Hotline hotline, Collection<UUID> shifts) {
        return ledger.end(hotline, shifts, OVH, ChangeKind.DRIFT_ACCEPTED);
    }
}

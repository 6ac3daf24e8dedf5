package io.switchboard.forwarding.steering;

import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Fingerprints;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What callers shall get when nobody answers, and the mark by which it is known that OVH has it. */
@Singleton
public class UnansweredMarks {

    private final Phones phones;
    private final Fingerprints fingerprints;

    UnansweredMarks(Phones phones, Fingerprints fingerprints) {
        this.phones = phones;
        this.fingerprints = fingerprints;
    }

    /** {@code none} for nothing, and of a hotline that Switchboard lets go of. */
    public String of(Hotline hotline) {
        var rules = hotline.rules();
        return to(hotline)
                .map(
                        to ->
                                fingerprints.of(
                                        "unanswered",
                                        rules.unansweredKind()
                                                + " "
                                                + to.ovh()
                                                + " "
                                                + rules.unansweredAfter().toSeconds()))
                .orElse(LinePlan.NONE);
    }

    /** Which phone or voicemail; empty for nothing. */
    public Optional<PhoneNumber> to(Hotline hotline) {
        var rules = hotline.rules();
        return hotline.isRetired() || rules.unansweredKind() == Unanswered.Kind.NOTHING
                ? Optional.empty()
                : Optional.of(phones.open(rules.unansweredTo()));
    }
}

package io.switchboard.forwarding.phone;

import io.quarkus.runtime.Startup;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;

/** Phones of people: as they type them, as they may be shown, and as we keep them. */
@Singleton
@Startup
public class Phones {

    private static final int LAST_SHOWN = 2;
    private static final int FIRST_SHOWN = 4;

    /** Digits of most countries. */
    private static final int COUNTRY = 2;

    private final NumberingPlan plan = new NumberingPlan();
    private final Sealer sealer;
    private final Fingerprints fingerprints;

    public Phones(Sealer sealer, Fingerprints fingerprints) {
        this.sealer = sealer;
        this.fingerprints = fingerprints;
    }

    /** The phone that somebody means. Fails with {@link PhoneRefused} for one that cannot answer this hotline. */
    public PhoneNumber parse(String typed, Hotline hotline) {
        return parse(typed, Reach.of(hotline));
    }

    /** Fails with {@link PhoneRefused} for a phone that cannot answer there. */
    public PhoneNumber parse(String typed, Reach reach) {
        return new PhoneNumber(plan.ovh(TypedPhone.of(typed), reach));
    }

    /** What is to be said of it before it answers. Fails with {@link PhoneRefused}. */
    public PhoneCheck check(String typed, Hotline hotline) {
        var phone = parse(typed, hotline);
        return new PhoneCheck(readable(phone), plan.isMobile(phone.ovh()));
    }

    /** Whether we know the phones of a country, ISO 3166-1 alpha-2. */
    public boolean knows(String country) {
        return plan.knows(country);
    }

    /** Whole, as people read it: {@code 06 12 34 56 89}, abroad {@code +32 470 12 34 12}. */
    public String readable(PhoneNumber phone) {
        return plan.readable(phone.ovh());
    }

    /** Enough of it to recognise it: {@code 06 12 •• •• 89}, abroad {@code +32 4•• •• •• 12}. */
    public String shown(PhoneNumber phone) {
        var readable = readable(phone);
        var digits = Math.toIntExact(readable.chars().filter(Character::isDigit).count());
        var first = readable.startsWith("+") ? countryDigits(readable) + 1 : FIRST_SHOWN;
        var shown = new StringBuilder();
        var seen = 0;
        for (var sign : readable.toCharArray()) {
            var isDigit = Character.isDigit(sign);
            seen += isDigit ? 1 : 0;
            shown.append(isDigit && seen > first && seen <= digits - LAST_SHOWN ? '•' : sign);
        }
        return shown.toString();
    }

    private static int countryDigits(String international) {
        return international.contains(" ") ? international.indexOf(" ") - 1 : COUNTRY;
    }

    /** Keyed hash by which a phone is found again. */
    public String hash(PhoneNumber phone) {
        return fingerprints.of("phone", phone.ovh());
    }

    public Sealed seal(PhoneNumber phone) {
        return sealer.seal(Ring.ADDRESS, SealedField.PHONE, phone.ovh());
    }

    public PhoneNumber open(Sealed sealed) {
        return new PhoneNumber(sealer.open(Ring.ADDRESS, SealedField.PHONE, sealed));
    }
}

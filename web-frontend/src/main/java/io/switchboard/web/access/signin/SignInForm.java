package io.switchboard.web.access.signin;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.Destination;
import io.switchboard.web.protection.FormName;
import io.switchboard.web.protection.Network;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person filled in, as it came.
 *
 * @param zone written by script from the browser's settings
 * @param request random name of this one form, by which a second press is known for what it is
 */
record SignInForm(String address, Destination to, String zone, FormName request) {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    SignInForm {
        address = Objects.requireNonNullElse(address, "").strip();
        zone = Objects.requireNonNullElse(zone, "");
    }

    static SignInForm blank(Destination to) {
        return new SignInForm("", to, HOME.getId(), FormName.fresh());
    }

    /** The same words under a new name: the wish is another one once it is corrected. */
    SignInForm renamed() {
        return new SignInForm(address, to, zone, FormName.fresh());
    }

    Optional<EmailAddress> parsed() {
        return address.length() <= EmailAddress.LONGEST
                ? EmailAddress.parse(address)
                : Optional.empty();
    }

    /** The person did not type it, so a zone that we do not know is no mistake of theirs. */
    ZoneId zoneOrHome() {
        try {
            return zone.isBlank() ? HOME : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return HOME;
        }
    }

    Asked asked(EmailAddress wanted, Network network, Language language) {
        var key = request.key(address, to.path());
        return new Asked(wanted, network, key, to, language, zoneOrHome());
    }

    @Override
    public String toString() {
        return "SignInForm";
    }
}

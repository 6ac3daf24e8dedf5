package io.switchboard.forwarding.administration;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Rules;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What an administrator decides, as a row holds it, and back. */
@Singleton
class SettingsSeal {

    private final Sealer sealer;
    private final Phones phones;

    SettingsSeal(Sealer sealer, Phones phones) {
        this.sealer = sealer;
        this.phones = phones;
    }

    Rules close(HotlineSettings settings) {
        var unanswered = settings.unanswered();
        return new Rules(
                settings.name(),
                settings.countries(),
                settings.several(),
                Duration.ofSeconds(settings.ringSeconds()),
                unanswered.kind(),
                unanswered.to() == null ? null : phones.seal(unanswered.to()),
                Duration.ofSeconds(unanswered.afterSeconds()),
                settings.drift(),
                Duration.ofHours(settings.reminderHours()),
                settings.notices().stream().map(this::seal).toList(),
                settings.channel(),
                settings.language(),
                settings.zone());
    }

    HotlineSettings open(Hotline hotline, Operating operating) {
        var rules = hotline.rules();
        return new HotlineSettings(
                rules.name(),
                operating.persons().stream().map(this::open).toList(),
                operating.domains(),
                rules.noticeAddresses().stream().map(this::open).toList(),
                rules.channel(),
                rules.countries(),
                rules.several(),
                Math.toIntExact(rules.ringing().toSeconds()),
                unanswered(rules),
                rules.driftRule(),
                Math.toIntExact(rules.reminder().toHours()),
                rules.language(),
                rules.zone());
    }

    private Unanswered unanswered(Rules rules) {
        return new Unanswered(
                rules.unansweredKind(),
                rules.unansweredTo() == null ? null : phones.open(rules.unansweredTo()),
                Math.toIntExact(rules.unansweredAfter().toSeconds()));
    }

    Sealed seal(EmailAddress address) {
        return sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text());
    }

    private EmailAddress open(Sealed address) {
        return EmailAddress.of(sealer.open(Ring.ADDRESS, SealedField.ADDRESS, address));
    }
}

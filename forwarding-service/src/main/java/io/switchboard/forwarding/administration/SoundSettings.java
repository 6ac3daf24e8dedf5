package io.switchboard.forwarding.administration;

import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.administration.AdministrationRefused.Unsound;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.phone.Reach;
import jakarta.inject.Singleton;
import java.util.List;

/** What settings must be besides what their shape says. */
@Singleton
class SoundSettings {

    private final Phones phones;

    SoundSettings(Phones phones) {
        this.phones = phones;
    }

    /** Fails with {@link Unsound}. */
    void check(HotlineSettings settings) {
        settings.countries().stream()
                .filter(it -> !phones.knows(it))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new Unsound("countries", it + " is no country that has phones");
                        });
        settings.operatorDomains().stream()
                .filter(it -> !isDomain(it))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new Unsound("operatorDomains", it + " is no domain");
                        });
    }

    /**
     * The same, with what can only be said of a number of this kind; fails with {@link io.switchboard.forwarding.phone.PhoneRefused} for
     * another phone that cannot take the calls.
     *
     * @param own numbers of the hotline itself
     */
    void check(HotlineSettings settings, HotlineKind kind, List<DialNumber> own) {
        check(settings);
        if (kind == HotlineKind.LINE && settings.several() != 1) {
            throw new Unsound("several", "one phone answers a line at a time");
        }
        var unanswered = settings.unanswered();
        if (unanswered.kind() == Unanswered.Kind.NUMBER) {
            phones.parse(international(unanswered.to()), new Reach(settings.countries(), own));
        }
    }

    private static String international(PhoneNumber phone) {
        return "+" + phone.ovh().substring(2);
    }

    private static boolean isDomain(String text) {
        return text.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    }
}

package io.switchboard.forwarding.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names of volunteers, as we keep them and as people read them. */
@Singleton
public class VolunteerNames {

    private final VolunteerRepository volunteers;
    private final Sealer sealer;

    VolunteerNames(VolunteerRepository volunteers, Sealer sealer) {
        this.volunteers = volunteers;
        this.sealer = sealer;
    }

    /** On one line, and without what no calendar can hold. */
    Sealed seal(String typed) {
        var name = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return sealer.seal(Ring.ADDRESS, SealedField.NAME, name);
    }

    /** Of all whom a hotline knows, by their ids. To be asked inside a session. */
    public Uni<Map<UUID, String>> of(Hotline hotline) {
        return volunteers
                .of(hotline)
                .map(all -> all.stream().collect(Collectors.toMap(Volunteer::id, this::of)));
    }

    public String of(Volunteer volunteer) {
        return open(volunteer.name());
    }

    String open(Sealed name) {
        return sealer.open(Ring.ADDRESS, SealedField.NAME, name);
    }

    /** As a list of names is read: capitals and accents count last. */
    static Comparator<String> inOrder(Language language) {
        var collator =
                Collator.getInstance(language == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH);
        return collator::compare;
    }
}

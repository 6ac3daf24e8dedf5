package io.switchboard.notifier;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;

/** What happens to hotlines, as forwarding-service tells it; each is about a hotline of its own. */
@Singleton
public class HotlineHappenings {

    public static final String ANSWERER = "Camille Répond, 06 12 •• •• 89";
    public static final String ACTOR = "malik.agit@people.example";
    public static final String VOLUNTEER = "Camille Attendue";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Sealer sealer;
    private final Clock clock;

    HotlineHappenings(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A group that is told in English by these addresses, and in no channel. */
    public Notices group(String... addresses) {
        return groupIn(null, addresses);
    }

    /** @param channel null for none */
    public Notices groupIn(String channel, String... addresses) {
        return new Notices(
                Arrays.stream(addresses).map(this::address).toList(),
                channel,
                Language.ENGLISH,
                PARIS);
    }

    public ForwardingChanged started(Notices group) {
        return started(group, clock.instant());
    }

    public ForwardingChanged started(Notices group, Instant doneAt) {
        return started(hotline(), group, doneAt);
    }

    public ForwardingChanged started(HotlineReference hotline, Notices group) {
        return started(hotline, group, clock.instant());
    }

    private ForwardingChanged started(HotlineReference hotline, Notices group, Instant doneAt) {
        return new ForwardingChanged(
                hotline,
                UUID.randomUUID(),
                ChangeKind.STARTED,
                null,
                seal(SealedField.ANSWERER, ANSWERER),
                Actor.Kind.PERSON,
                seal(SealedField.ACTOR, ACTOR),
                doneAt,
                doneAt,
                doneAt.plus(Duration.ofHours(3)),
                1,
                link(SealedField.UNDO_SECRET),
                group);
    }

    public ForwardingDelayed delayed(Notices group) {
        return new ForwardingDelayed(
                hotline(),
                UUID.randomUUID(),
                ChangeKind.STARTED,
                seal(SealedField.ANSWERER, ANSWERER),
                "ovh-away",
                true,
                clock.instant(),
                group);
    }

    public HotlineUnattended unattended(Notices group) {
        return unattended(hotline(), group);
    }

    public HotlineUnattended unattended(HotlineReference hotline, Notices group) {
        var now = clock.instant();
        return new HotlineUnattended(
                hotline, HotlineUnattended.Why.DECLINED, now, now.plus(Duration.ofHours(2)), group);
    }

    public ShiftDeclined declined(Notices group) {
        var start = clock.instant().plus(Duration.ofDays(1));
        return new ShiftDeclined(
                hotline(),
                UUID.randomUUID(),
                LocalDate.ofInstant(start, PARIS),
                seal(SealedField.NAME, VOLUNTEER),
                null,
                start,
                start.plus(Duration.ofHours(3)),
                group);
    }

    public ShiftReminderDue reminder(String address, Instant start) {
        return new ShiftReminderDue(
                hotline(),
                UUID.randomUUID(),
                LocalDate.ofInstant(start, PARIS),
                address(address),
                seal(SealedField.NAME, VOLUNTEER),
                start,
                start.plus(Duration.ofHours(3)),
                link(SealedField.SHIFT_SECRET),
                Language.ENGLISH,
                PARIS);
    }

    private static HotlineReference hotline() {
        return new HotlineReference(
                UUID.randomUUID(), "lyon", "Lyon helpline", new DialNumber("0033199000002"));
    }

    private Sealed address(String address) {
        return seal(SealedField.ADDRESS, address);
    }

    private Sealed seal(String field, String text) {
        return sealer.seal(Ring.ADDRESS, field, text);
    }

    private Sealed link(String field) {
        return sealer.seal(Ring.LINK, field, Happenings.SECRET);
    }
}

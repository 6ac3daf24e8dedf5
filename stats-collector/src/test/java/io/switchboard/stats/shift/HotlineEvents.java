package io.switchboard.stats.shift;

import static io.switchboard.stats.Told.SEALED;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.Time;
import io.switchboard.stats.Told;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What the forwarding-service tells. */
@Singleton
public class HotlineEvents {

    private static final AtomicLong COUNT = new AtomicLong();

    private final Told told;

    HotlineEvents(Told told) {
        this.told = told;
    }

    /** A hotline that nobody has heard of. */
    public HotlineReference fresh() {
        var count = COUNT.incrementAndGet();
        return new HotlineReference(
                UUID.randomUUID(),
                "hotline-" + count,
                "Hotline " + count,
                new DialNumber("00331990" + (10_000 + count)));
    }

    public void changed(HotlineReference hotline, ChangeKind kind, Instant at, int answering) {
        tell(
                hotline,
                at,
                new ForwardingChanged(
                        hotline,
                        UUID.randomUUID(),
                        kind,
                        SEALED,
                        SEALED,
                        Actor.Kind.ROTA,
                        SEALED,
                        at,
                        at,
                        null,
                        answering,
                        SEALED,
                        notices()));
    }

    public void unattended(HotlineReference hotline, Why why, Instant since, Instant until) {
        tell(hotline, since, new HotlineUnattended(hotline, why, since, until, notices()));
    }

    public void declined(HotlineReference hotline, Instant start) {
        tell(
                hotline,
                start.minus(Duration.ofDays(3)),
                new ShiftDeclined(
                        hotline,
                        UUID.randomUUID(),
                        LocalDate.ofInstant(start, Time.PARIS),
                        SEALED,
                        null,
                        start,
                        start.plus(Duration.ofHours(2)),
                        notices()));
    }

    public void delayed(HotlineReference hotline, Instant wantedAt) {
        tell(
                hotline,
                wantedAt.plusSeconds(60),
                new ForwardingDelayed(
                        hotline,
                        UUID.randomUUID(),
                        ChangeKind.STARTED,
                        SEALED,
                        "ovh-away",
                        true,
                        wantedAt,
                        notices()));
    }

    private static Notices notices() {
        return new Notices(List.of(SEALED), null, Language.FRENCH, Time.PARIS);
    }

    private void tell(HotlineReference hotline, Instant at, ForwardingEvent event) {
        told.event(ForwardingEvent.TOPIC, hotline.id(), at.toEpochMilli(), at, event);
    }
}

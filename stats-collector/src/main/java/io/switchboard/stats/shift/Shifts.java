package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.stats.shift.ShiftDays.Count;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Follows who answers hotlines, and when nobody does: each event has its effect once, in whatever order and however often it comes. */
@Singleton
class Shifts {

    private final Hotlines hotlines;
    private final ShiftFacts facts;
    private final ShiftDays days;
    private final Correction correction;
    private final Calendar calendar;

    Shifts(
            Hotlines hotlines,
            ShiftFacts facts,
            ShiftDays days,
            Correction correction,
            Calendar calendar) {
        this.hotlines = hotlines;
        this.facts = facts;
        this.days = days;
        this.correction = correction;
        this.calendar = calendar;
    }

    /** To be used inside the transaction that notes the event. The hotline's row is held until its end, so that its days are right. */
    Uni<Void> take(SqlConnection connection, ForwardingEvent event, Instant at, long version) {
        return switch (event) {
            case ForwardingChanged it ->
                    hotlines.hold(connection, it.hotline(), at)
                            .chain(() -> changed(connection, it, version));
            case HotlineUnattended it ->
                    hotlines.hold(connection, it.hotline(), at)
                            .chain(() -> unattended(connection, it));
            case ShiftDeclined it ->
                    hotlines.hold(connection, it.hotline(), at)
                            .chain(() -> declined(connection, it));
            case ForwardingDelayed it ->
                    hotlines.hold(connection, it.hotline(), at)
                            .chain(() -> delayed(connection, it));
            case ShiftReminderDue it -> hotlines.hold(connection, it.hotline(), at);
        };
    }

    private Uni<Void> changed(SqlConnection connection, ForwardingChanged event, long version) {
        var hotline = event.hotline().id();
        var change = new Change(event.doneAt(), version, event.answering());
        return facts.changed(connection, hotline, event.change(), change)
                .chain(
                        isNew ->
                                isNew
                                        ? correction
                                                .of(connection, hotline, change)
                                                .chain(() -> begun(connection, event))
                                                .chain(
                                                        () ->
                                                                hotlines.answeredBy(
                                                                        connection,
                                                                        hotline,
                                                                        change))
                                        : nothing());
    }

    private Uni<Void> begun(SqlConnection connection, ForwardingChanged event) {
        var day = calendar.day(event.doneAt());
        var hotline = event.hotline().id();
        return switch (event.kind()) {
            case ROTA_STARTED -> days.one(connection, hotline, day, Count.BEGUN_BY_ROTA);
            case STARTED, JOINED -> days.one(connection, hotline, day, Count.BEGUN_BY_HAND);
            case CHANGED,
                    LEFT,
                    STOPPED,
                    ROTA_ENDED,
                    UNDONE,
                    GIVEN_UP,
                    DRIFT_REPAIRED,
                    DRIFT_ACCEPTED ->
                    nothing();
        };
    }

    private Uni<Void> unattended(SqlConnection connection, HotlineUnattended event) {
        var hotline = event.hotline().id();
        var window = new Window(event.since(), event.until());
        return facts.unattended(connection, hotline, window, event.why())
                .chain(
                        isNew ->
                                isNew
                                        ? correction
                                                .of(connection, hotline, window)
                                                .chain(() -> missed(connection, event))
                                        : nothing());
    }

    private Uni<Void> missed(SqlConnection connection, HotlineUnattended event) {
        return switch (event.why()) {
            case MISSED ->
                    days.one(
                            connection,
                            event.hotline().id(),
                            calendar.day(event.since()),
                            Count.MISSED);
            case DECLINED, ENDED_EARLY -> nothing();
        };
    }

    private Uni<Void> declined(SqlConnection connection, ShiftDeclined event) {
        return facts.declined(connection, event)
                .chain(
                        isNew ->
                                isNew
                                        ? days.one(
                                                connection,
                                                event.hotline().id(),
                                                calendar.day(event.start()),
                                                Count.DECLINED)
                                        : nothing());
    }

    private Uni<Void> delayed(SqlConnection connection, ForwardingDelayed event) {
        return facts.delayed(connection, event)
                .chain(
                        isNew ->
                                isNew
                                        ? days.one(
                                                connection,
                                                event.hotline().id(),
                                                calendar.day(event.wantedAt()),
                                                Count.DELAYED)
                                        : nothing());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}

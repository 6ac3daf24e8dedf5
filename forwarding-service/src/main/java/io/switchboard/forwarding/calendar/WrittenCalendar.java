package io.switchboard.forwarding.calendar;

import io.switchboard.invitation.FoldedLines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that programs read again and again (RFC 5545, 7986). Times are in UTC, so that it needs no rules of summer time, which change,
 * and which programs name differently.
 */
public final class WrittenCalendar {

    private static final String PRODUCT = "-//Switchboard//Switchboard//FR";
    private static final Duration REFRESHED = Duration.ofHours(1);

    private WrittenCalendar() {}

    /** @param now when it is written */
    public static String of(String name, List<CalendarEvent> events, Instant now) {
        var properties =
                new PropertyList()
                        .add(new ProdId(PRODUCT))
                        .add(ImmutableVersion.VERSION_2_0)
                        .add(ImmutableCalScale.GREGORIAN)
                        .add(new Name(name))
                        // What programs read that do not know RFC 7986 yet.
                        .add(new XProperty("X-WR-CALNAME", name))
                        .add(refreshed());
        var components = events.stream().map(event -> component(event, now)).toList();
        var text = new Calendar(properties, new ComponentList<>(components)).toString();
        return new String(FoldedLines.of(text), StandardCharsets.UTF_8);
    }

    private static RefreshInterval refreshed() {
        return new RefreshInterval(
                new ParameterList(List.<Parameter>of(Value.DURATION)), REFRESHED.toString());
    }

    private static VEvent component(CalendarEvent event, Instant now) {
        return new VEvent(
                new PropertyList()
                        .add(new Uid(event.uid()))
                        .add(new DtStamp(now))
                        .add(new DtStart<>(event.start()))
                        .add(new DtEnd<>(event.end()))
                        .add(new Summary(event.summary()))
                        .add(
                                event.cancelled()
                                        ? ImmutableStatus.VEVENT_CANCELLED
                                        : ImmutableStatus.VEVENT_CONFIRMED));
    }
}

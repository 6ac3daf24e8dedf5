package io.switchboard.invitation;

import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Conferences as iCalendar files (RFC 5545), in UTF-8. They hold no address of a person, so whoever booked may hand them on.
 *
 * <p>They are published (RFC 5546, {@code METHOD:PUBLISH}), not requested: a request must name each person invited and waits for their
 * answers, which no mailbox of ours would read, and it makes the conference somebody else's meeting, to which its own host could
 * invite nobody. A published event is updated by publishing it again and ended by {@code METHOD:CANCEL}: the same {@code UID} for ever, a
 * {@code SEQUENCE} that never falls.
 */
public final class Invitations {

    /** What both kinds of files are called. */
    public static final String FILE = "invitation.ics";

    /** Media type of {@link #request}; the method stands there too, since Outlook looks for it. */
    public static final String REQUEST_TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

    /** Media type of {@link #cancellation}. */
    public static final String CANCELLATION_TYPE = "text/calendar; charset=utf-8; method=CANCEL";

    private static final String PRODUCT = "-//Switchboard//Switchboard//FR";

    /** RFC 5546 wants an organiser, who has no mailbox here: by RFC 2606 no mail to it ever leaves. */
    private static final URI NOBODY = URI.create("mailto:no-reply@switchboard.invalid");

    private Invitations() {}

    /** Puts the conference into a calendar, or takes the place of what stands there with a lower version. */
    public static byte[] request(Invitation invitation) {
        var words = Words.of(invitation);
        var link = invitation.number().linkTyping(invitation.accessCode());
        var event =
                event(invitation, ImmutableStatus.VEVENT_CONFIRMED)
                        .add(new Location(words.place()))
                        .add(new Description(words.howToCall()))
                        .add(conference(link, words.call()));
        return file(ImmutableMethod.PUBLISH, event);
    }

    /** Takes the conference out of a calendar. Needs no access code, and holds none. */
    public static byte[] cancellation(Invitation invitation) {
        var words = Words.of(invitation);
        var event =
                event(invitation, ImmutableStatus.VEVENT_CANCELLED)
                        .add(new Location(invitation.number().spoken()))
                        .add(new Description(words.cancelled()));
        return file(ImmutableMethod.CANCEL, event);
    }

    private static PropertyList event(Invitation invitation, Status status) {
        var span = Span.of(invitation);
        var service = new ParameterList(List.of(new Cn(invitation.service())));
        return new PropertyList()
                .add(new Uid(invitation.conference().toString()))
                .add(new Sequence(invitation.version()))
                .add(new DtStamp(invitation.stamp()))
                .add(new DtStart<>(span.start()))
                .add(new DtEnd<>(span.end()))
                .add(span.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT)
                .add(status)
                .add(ImmutableClazz.PRIVATE)
                .add(new Organizer(service, NOBODY))
                .add(new Summary(Words.of(invitation).title()));
    }

    /** RFC 7986: calendars that know it show a button that dials and types. */
    private static Property conference(String link, String label) {
        var parameters = List.<Parameter>of(Value.URI, Feature.PHONE, new Label(label));
        return new Conference(new ParameterList(parameters), link);
    }

    private static byte[] file(Method method, PropertyList event) {
        var properties =
                new PropertyList()
                        .add(new ProdId(PRODUCT))
                        .add(ImmutableVersion.VERSION_2_0)
                        .add(ImmutableCalScale.GREGORIAN)
                        .add(method);
        var events = new ComponentList<>(List.of(new VEvent(event)));
        return FoldedLines.of(new Calendar(properties, events).toString());
    }
}

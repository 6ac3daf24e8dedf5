package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishFigureMessages extends FigureMessages {

    @Override
    @Message("Hour")
    String hour();

    @Override
    @Message("Day")
    String day();

    @Override
    @Message("Month")
    String month();

    @Override
    @Message("Participants and rooms")
    String occupancy();

    @Override
    @Message("Participants and rooms, {when}")
    String occupancyCaption(String when);

    @Override
    @Message("Participants, at most")
    String participantsPeak();

    @Override
    @Message("Participants, on average")
    String participantsMean();

    @Override
    @Message("Rooms in use, at most")
    String activeRoomsPeak();

    @Override
    @Message("Rooms open, at most")
    String roomsPeak();

    @Override
    @Message("Minutes known")
    String known();

    @Override
    @Message(
            "—: unknown, which is not zero: OVH was not heard. “incomplete”: more than one minute in twenty is missing.")
    String occupancyUnknown();

    @Override
    @Message("Conferences held")
    String held();

    @Override
    @Message("Conferences held and calls, {when}")
    String heldCaption(String when);

    @Override
    @Message("Conferences")
    String conferences();

    @Override
    @Message("Calls")
    String calls();

    @Override
    @Message("Participants")
    String people();

    @Override
    @Message("Minutes")
    String minutes();

    @Override
    @Message("The longest")
    String longest();

    @Override
    @Message(
            "—: unknown, which is not zero: OVH tells about conferences afterwards, and it is fetched each night. “incomplete”: not all was fetched yet.")
    String heldUnknown();

    @Override
    @Message("Bookings")
    String reservations();

    @Override
    @Message("Bookings, {when}")
    String reservationsCaption(String when);

    @Override
    @Message("Links asked for")
    String requested();

    @Override
    @Message("Booked")
    String booked();

    @Override
    @Message("of these cancelled")
    String cancelled();

    @Override
    @Message("of these extended")
    String extended();

    @Override
    @Message("of these lost at OVH")
    String lost();

    @Override
    @Message("Failed")
    String failed();

    @Override
    @Message("Mean length")
    String meanLength();

    @Override
    @Message("Share")
    String share();

    @Override
    @Message("Calls of hotlines")
    String queues();

    @Override
    @Message("Calls and waiting, {when}")
    String queuesCaption(String when);

    @Override
    @Message("Answered")
    String answered();

    @Override
    @Message("Lost")
    String missedCalls();

    @Override
    @Message("Mean wait")
    String meanWait();

    @Override
    @Message("Longest wait")
    String longestWait();

    @Override
    @Message("Waiting, at most")
    String waitingPeak();

    @Override
    @Message("Calls and waiting by queue, {when}")
    String perQueueCaption(String when);

    @Override
    @Message(
            "—: unknown, which is not zero: queues are only looked at during their shifts. “incomplete”: OVH began to count anew meanwhile.")
    String queuesUnknown();

    @Override
    @Message("Shifts of hotlines")
    String shifts();

    @Override
    @Message("Shifts of hotlines, {when}")
    String shiftsCaption(String when);

    @Override
    @Message("Attended (hours)")
    String attended();

    @Override
    @Message("Unattended (hours)")
    String unattended();

    @Override
    @Message("Share covered")
    String coverage();

    @Override
    @Message("Begun by the rota")
    String begunByRota();

    @Override
    @Message("Begun by hand")
    String begunByHand();

    @Override
    @Message("Missed")
    String missed();

    @Override
    @Message("Declined")
    String declined();

    @Override
    @Message("Delays of OVH")
    String delayed();

    @Override
    @Message("Shifts by hotline, {when}")
    String perHotlineCaption(String when);

    @Override
    @Message("Hotline")
    String hotline();

    @Override
    @Message(
            "Share covered: the time in which somebody answered, out of that in which somebody answered or was meant to.")
    String coverageWhat();
}

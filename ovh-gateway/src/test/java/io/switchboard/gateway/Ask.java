package io.switchboard.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** An operation with a body: who may ask for it, where, and a wish that is right, its quotes single. */
record Ask(Service service, String path, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** All that the gateway offers. */
    static final List<Ask> EVERY =
            List.of(
                    new Ask(Service.BOOKING, "participants/listing", room()),
                    new Ask(Service.BOOKING, "participants/reading", inRoom("'participants': [1]")),
                    new Ask(Service.BOOKING, "participants/muting", inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/unmuting", inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/deafening", inRoom("'participant': 1")),
                    new Ask(
                            Service.BOOKING,
                            "participants/undeafening",
                            inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/kicking", inRoom("'participant': 1")),
                    new Ask(
                            Service.BOOKING,
                            "participants/volume",
                            inRoom("'participant': 1, 'volume': 1")),
                    new Ask(Service.BOOKING, "web-accesses/listing", room()),
                    new Ask(Service.BOOKING, "web-accesses/creating", inRoom("'kind': 'READ'")),
                    new Ask(Service.BOOKING, "web-accesses/removing", inRoom("'id': 1")),
                    new Ask(
                            Service.BOOKING,
                            "tasks/reading",
                            "{'service': '0033199000001', 'id': 1}"),
                    new Ask(Service.BOOKING, "room-events/awaiting", room()),
                    new Ask(Service.BOOKING, "rooms/reading", room()),
                    new Ask(Service.BOOKING, "rooms/ending", room()),
                    new Ask(Service.BOOKING, "rooms/locking", room()),
                    new Ask(Service.BOOKING, "rooms/unlocking", room()),
                    new Ask(Service.BOOKING, "rooms/listing", number()),
                    new Ask(
                            Service.BOOKING,
                            "opened-rooms/listing",
                            "{'after': 0, 'openedBefore': '" + LONG_AGO + "'}"),
                    new Ask(
                            Service.BOOKING,
                            "rooms/opening",
                            "{'number': '0033199000001', 'accessCode': '123456789', 'until': '"
                                    + LONG_AGO
                                    + "'}"),
                    new Ask(
                            Service.BOOKING,
                            "rooms/prolonging",
                            inRoom("'until': '" + LONG_AGO + "'")),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/making",
                            "{'features': ['LINES'], 'allowedIps': ['192.0.2.0/24']}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/reading",
                            "{'id': '" + NOBODY + "'}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/showing",
                            "{'id': '" + NOBODY + "'}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/credentials/revoking",
                            "{'id': 1}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/audit/searching",
                            "{'number': '0033199000001', 'accessCode': '123456789', 'limit': 1}"),
                    new Ask(
                            Service.STATISTICS,
                            "histories/listing",
                            of("'from': '" + LONG_AGO + "', 'to': '" + LONG_AGO + "'")),
                    new Ask(Service.STATISTICS, "histories/reading", of("'ids': [1]")),
                    new Ask(Service.FORWARDING, "lines/forwarding/reading", number()),
                    new Ask(Service.FORWARDING, "lines/forwarding/stopping", number()),
                    new Ask(Service.FORWARDING, "lines/unanswered/stopping", number()),
                    new Ask(
                            Service.FORWARDING,
                            "lines/forwarding/setting",
                            "{'line': '0033199000011', 'to': '0033612345678'}"),
                    new Ask(
                            Service.FORWARDING,
                            "lines/unanswered/setting",
                            "{'line': '0033199000011', 'to': '0033612345678', 'afterSeconds': 20}"),
                    new Ask(Service.FORWARDING, "redirects/reading", number()),
                    new Ask(Service.FORWARDING, "queues/reading", number()),
                    new Ask(Service.FORWARDING, "queues/closing/reading", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/overflow/setting",
                            of("'overflow': {'action': 'playback', 'parameter': '1'}")),
                    new Ask(
                            Service.FORWARDING,
                            "queues/closing/setting",
                            of("'closing': {'timed': true, 'kind': 'none'}")),
                    new Ask(Service.FORWARDING, "queues/agents/listing", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/agents/placing",
                            of("'phone': '0033612345678', 'ringSeconds': 10, 'position': 1")),
                    new Ask(
                            Service.FORWARDING,
                            "queues/agents/switching",
                            of("'agent': 1, 'status': 'AVAILABLE'")),
                    new Ask(Service.FORWARDING, "queues/openings/listing", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/openings/adding",
                            of("'day': 'MONDAY', 'from': '08:00:00', 'to': '09:00:00'")),
                    new Ask(Service.FORWARDING, "queues/openings/removing", of("'id': 1")),
                    new Ask(Service.STATISTICS, "queues/live/calls", number()),
                    new Ask(Service.STATISTICS, "queues/live/statistics", number()));

    ObjectNode right() throws IOException {
        return (ObjectNode) JSON.readTree(body.replace('\'', '"'));
    }

    private static String room() {
        return "{'number': '0033199000001', 'accessCode': '123456789'}";
    }

    private static String inRoom(String more) {
        return "{'room': " + room() + ", " + more + "}";
    }

    private static String number() {
        return "{'number': '0033199000041'}";
    }

    private static String of(String more) {
        return "{'number': '0033199000041', " + more + "}";
    }

    @Override
    public String toString() {
        return path;
    }
}

package io.switchboard.web;

import io.switchboard.web.ScriptedDouble.Answer;
import java.io.IOException;

/**
 * Stands in for the notifier: it keeps one letter to everybody, and is away to those whose address begins with {@code unlettered}; some
 * letters wait, and one is dead.
 */
public final class NotifierDouble {

    static final String DEAD = "00000000-0000-4000-8000-0000000000d1";

    private static final String ROOT = "/api/v1/";
    private static final String LETTERS =
            """
            [{"kind": "letter", "since": "2026-11-21T17:14:00Z", "until": "2026-11-28T17:14:00Z",
              "facts": {"letter": "conference-open", "access-code": "987654321", "ends-at": "2026-11-21T19:14:00Z", "odd-thing": "odd value"}}]
            """;
    private static final String COUNTS =
            """
            {"waiting": [{"medium": "mail", "letters": 12, "tried": 3, "oldest": "2026-11-29T08:00:00Z"}],
             "since": "2026-11-22T09:00:00Z", "sent": 1840, "dead": 2, "withdrawn": 1, "unreadEvents": 1}
            """;
    private static final String FOUND =
            """
            {"items": [
              {"id": "%s", "kind": "conference-open", "medium": "mail", "subject": "0a1b2c3d-0000-4000-8000-000000000001",
               "recipient": "3f9ac2d41b07", "state": "dead", "attempts": 1, "createdAt": "2026-11-29T07:58:00Z",
               "endedAt": "2026-11-29T07:58:02Z", "reason": "550 5.1.1 recipient address not accepted", "sendable": true},
              {"id": "00000000-0000-4000-8000-0000000000d2", "kind": "hotline-unattended", "medium": "mattermost", "channel": "accueil",
               "state": "waiting", "attempts": 3, "createdAt": "2026-11-29T07:50:00Z", "nextAttemptAt": "2026-11-29T08:20:00Z",
               "reason": "Mattermost answered 503", "sendable": false},
              {"id": "00000000-0000-4000-8000-0000000000d3", "kind": "sign-in", "medium": "mail", "recipient": "77aa00bb11cc",
               "state": "sent", "attempts": 1, "createdAt": "2026-11-29T07:40:00Z", "endedAt": "2026-11-29T07:40:01Z", "sendable": false}],
             "next": "older-ones"}
            """
                    .formatted(DEAD);
    private static final String UNREAD =
            """
            [{"topic": "conference-events", "partition": 3, "offset": 4711, "type": "io.switchboard.ConferenceBooked.v1",
              "event": "0199", "reason": "MismatchedInput", "noticedAt": "2026-11-29T06:00:00Z"}]
            """;

    private NotifierDouble() {}

    /** For looking at pages by hand: {@code NotifierDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]));
    }

    static int start(int port) throws IOException {
        return new ScriptedDouble(ROOT, NotifierDouble::usual).start(port);
    }

    private static Answer usual(String path, String body) {
        return switch (path) {
            case "people/data" -> new Answer(body.contains("unlettered") ? 503 : 200, LETTERS);
            case "administration/deliveries/counts" -> new Answer(200, COUNTS);
            case "administration/deliveries/searching" -> new Answer(200, FOUND);
            case "administration/unread-events" -> new Answer(200, UNREAD);
            case "administration/jobs" -> new Answer(200, "[]");
            default -> Answer.NOTHING;
        };
    }
}

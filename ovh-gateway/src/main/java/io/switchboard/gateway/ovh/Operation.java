package io.switchboard.gateway.ovh;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpMethod;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The operations of OVH that we use: there is no other way to ask it. A template is what logs and metrics call an operation, since real
 * paths name rooms.
 */
enum Operation {
    TIME(GET, "/auth/time", Long.class),
    /** No part of the API: where a service account gets its tokens. */
    TOKEN(POST, "/auth/oauth2/token", Void.class),
    CURRENT_CREDENTIAL(GET, "/auth/currentCredential", OvhCredential.class),
    REQUEST_CREDENTIAL(POST, "/auth/credential", KeyOffice.KeyWish.class, KeyOffice.Granted.class),
    /** The same path, asked with a key that a person may not have validated yet. */
    REQUESTED_CREDENTIAL(GET, "/auth/currentCredential", KeyOffice.Standing.class),

    CREDENTIALS(GET, "/me/api/credential", Long[].class),
    CREDENTIAL(GET, "/me/api/credential/{credentialId}", OvhCredential.class),
    REVOKE_CREDENTIAL(DELETE, "/me/api/credential/{credentialId}", Void.class),
    APPLICATION(GET, "/me/api/application/{applicationId}", OvhApplication.class),

    CONFERENCES(GET, "/telephony/{billingAccount}/conference", String[].class),
    LINES(GET, "/telephony/{billingAccount}/line", String[].class),
    REDIRECTS(GET, "/telephony/{billingAccount}/redirect", String[].class),
    QUEUE_NUMBERS(GET, "/telephony/{billingAccount}/easyHunting", String[].class),
    NUMBERS(GET, "/telephony/{billingAccount}/number", String[].class),
    NUMBER(GET, "/telephony/{billingAccount}/number/{serviceName}", OvhNumber.class),
    LINE(GET, "/telephony/{billingAccount}/line/{serviceName}", OvhLine.class),
    REDIRECT(GET, "/telephony/{billingAccount}/redirect/{serviceName}", OvhRedirect.class),
    LINE_OPTIONS(
            GET, "/telephony/{billingAccount}/line/{serviceName}/options", OvhLineOptions.class),
    CHANGE_LINE_OPTIONS(
            PUT,
            "/telephony/{billingAccount}/line/{serviceName}/options",
            Lines.Options.class,
            Void.class),

    ROOMS_STATS(GET, conference("/roomsStats"), RoomsStats.class),
    ROOMS(GET, conference("/rooms"), Long[].class),
    CREATE_ROOM(POST, conference("/rooms"), Conferences.NewRoom.class, OvhRoom.class),
    ROOM(GET, room(""), OvhRoom.class),
    CONFIGURE_ROOM(PUT, room(""), Conferences.RoomSettings.class, Void.class),
    LOCK_ROOM(POST, room("/lock"), OvhTask.class),
    UNLOCK_ROOM(POST, room("/unlock"), OvhTask.class),
    PARTICIPANTS(GET, room("/participants"), Long[].class),
    PARTICIPANT(GET, room("/participants/{id}"), OvhParticipant.class),
    MUTE(POST, room("/participants/{id}/mute"), OvhTask.class),
    UNMUTE(POST, room("/participants/{id}/unmute"), OvhTask.class),
    DEAFEN(POST, room("/participants/{id}/deaf"), OvhTask.class),
    UNDEAFEN(POST, room("/participants/{id}/undeaf"), OvhTask.class),
    KICK(POST, room("/participants/{id}/kick"), OvhTask.class),
    SET_VOLUME(POST, room("/participants/{id}/energy"), Participants.Volume.class, OvhTask.class),
    WEB_ACCESSES(GET, room("/webAccess"), Long[].class),
    WEB_ACCESS(GET, room("/webAccess/{id}"), OvhWebAccess.class),
    CREATE_WEB_ACCESS(POST, room("/webAccess"), WebAccesses.NewAccess.class, OvhWebAccess.class),
    REMOVE_WEB_ACCESS(DELETE, room("/webAccess/{id}"), Void.class),
    HISTORIES(GET, conference("/histories"), null, Long[].class, "dateBegin.from", "dateBegin.to"),
    HISTORY(GET, conference("/histories/{id}"), OvhHistory.class),

    QUEUES(GET, queues("/hunting/queue"), Long[].class),
    QUEUE(GET, queues("/hunting/queue/{queueId}"), OvhQueue.class),
    CHANGE_QUEUE(PUT, queues("/hunting/queue/{queueId}"), Queues.Overflow.class, Void.class),
    LIVE_CALLS(GET, queues("/hunting/queue/{queueId}/liveCalls"), Long[].class),
    LIVE_CALL(GET, queues("/hunting/queue/{queueId}/liveCalls/{id}"), OvhLiveCall.class),
    LIVE_STATISTICS(
            GET, queues("/hunting/queue/{queueId}/liveStatistics"), OvhQueueStatistics.class),
    AGENTS(GET, queues("/hunting/agent"), Long[].class),
    AGENT(GET, queues("/hunting/agent/{agentId}"), OvhAgent.class),
    CREATE_AGENT(POST, queues("/hunting/agent"), Agents.NewAgent.class, OvhAgent.class),
    CHANGE_AGENT(PUT, queues("/hunting/agent/{agentId}"), Agents.AgentSettings.class, Void.class),
    AGENT_PLACES(GET, queues("/hunting/queue/{queueId}/agent"), Long[].class),
    AGENT_PLACE(GET, queues("/hunting/queue/{queueId}/agent/{agentId}"), OvhAgentPlace.class),
    PLACE_AGENT(
            POST,
            queues("/hunting/agent/{agentId}/queue"),
            Agents.NewPlace.class,
            OvhAgentPlace.class),
    MOVE_AGENT(
            PUT, queues("/hunting/agent/{agentId}/queue/{queueId}"), Agents.Move.class, Void.class),
    CLOSING(GET, queues("/timeConditions"), OvhClosing.class),
    CHANGE_CLOSING(PUT, queues("/timeConditions"), Openings.Closing.class, Void.class),
    OPENINGS(GET, queues("/timeConditions/conditions"), null, Long[].class, "policy"),
    OPENING(GET, queues("/timeConditions/conditions/{conditionId}"), OvhOpening.class),
    CREATE_OPENING(
            POST,
            queues("/timeConditions/conditions"),
            Openings.NewOpening.class,
            OvhOpening.class),
    REMOVE_OPENING(DELETE, queues("/timeConditions/conditions/{conditionId}"), Void.class),

    TASK(GET, "/telephony/{billingAccount}/service/{serviceName}/task/{taskId}", OvhTask.class);

    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");

    private final HttpMethod method;
    private final String template;
    private final Class<?> body;
    private final Class<?> answer;
    private final List<String> query;

    Operation(HttpMethod method, String template, Class<?> answer) {
        this(method, template, null, answer);
    }

    /**
     * @param body what is sent, a record; null for nothing
     * @param answer what is read of the answer; {@link Void} for nothing
     */
    Operation(HttpMethod method, String template, Class<?> body, Class<?> answer, String... query) {
        this.method = method;
        this.template = template;
        this.body = body;
        this.answer = answer;
        this.query = List.of(query);
    }

    private static String conference(String rest) {
        return "/telephony/{billingAccount}/conference/{serviceName}" + rest;
    }

    private static String room(String rest) {
        return conference("/rooms/{roomNumber}" + rest);
    }

    private static String queues(String rest) {
        return "/telephony/{billingAccount}/easyHunting/{serviceName}" + rest;
    }

    HttpMethod method() {
        return method;
    }

    /** Whether it does more than read. */
    boolean changes() {
        return method != GET;
    }

    String template() {
        return template;
    }

    Class<?> body() {
        return body;
    }

    Class<?> answer() {
        return answer;
    }

    /** Names of what may stand after the path. */
    List<String> query() {
        return query;
    }

    /** The path with its parameters in their order, percent-encoded as it is sent and signed. */
    String path(List<String> parameters) {
        return filled(parameters.stream().map(Operation::encoded).toList());
    }

    /** The path of several things at once: in place of the last parameter all of theirs, between commas that stay as they are. */
    String path(List<String> parameters, List<String> last) {
        var joined = last.stream().map(Operation::encoded).collect(Collectors.joining(","));
        var all = parameters.stream().map(Operation::encoded).collect(Collectors.toList());
        all.add(joined);
        return filled(all);
    }

    private String filled(List<String> encoded) {
        var next = encoded.iterator();
        return PARAMETER.matcher(template).replaceAll(_ -> Matcher.quoteReplacement(next.next()));
    }

    static String encoded(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}

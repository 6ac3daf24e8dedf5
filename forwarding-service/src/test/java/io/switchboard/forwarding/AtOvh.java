package io.switchboard.forwarding;

import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.Forward;
import io.switchboard.contracts.line.ForwardLine;
import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.contracts.line.Redirect;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.forwarding.GatewayDouble.Call;
import io.switchboard.forwarding.GatewayDouble.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What OVH has, as the double of the gateway tells it: what somebody does in OVH's manager is done here. */
public final class AtOvh {

    public static final String CONFERENCE = "0033199000001";
    public static final String ACCOUNT = "aa1111111-ovh-1";

    private static final Forward OFF = new Forward(false, "number", Optional.empty());

    private static final Map<String, OfferedNumber> OFFERED = new ConcurrentHashMap<>();
    private static final Map<String, Redirect> REDIRECTS = new ConcurrentHashMap<>();
    private static final Map<String, LineForwarding> LINES = new ConcurrentHashMap<>();
    private static final Map<String, QueueAtOvh> QUEUES = new ConcurrentHashMap<>();

    private AtOvh() {}

    /** A line that forwards nowhere. */
    public static void hasLine(String line) {
        offers(line, "sip");
        LINES.put(
                line,
                new LineForwarding(
                        new DialNumber(line), OFF, OFF, Duration.ofSeconds(20), OFF, OFF));
    }

    /** A public number that leads to a line. */
    public static void hasRedirect(String number, String line) {
        offers(number, "redirect");
        REDIRECTS.put(
                number,
                new Redirect(
                        new DialNumber(number), "redirect", Optional.of(new DialNumber(line))));
    }

    /** A number of another kind. */
    public static void offers(String number, String feature) {
        OFFERED.put(
                number, new OfferedNumber(new DialNumber(number), ACCOUNT, feature, "A number"));
    }

    /** A queue without agents that is never open. */
    public static QueueAtOvh hasQueue(String number) {
        offers(number, "easyHunting");
        return QUEUES.computeIfAbsent(number, QueueAtOvh::new);
    }

    public static QueueAtOvh queue(String number) {
        return QUEUES.get(number);
    }

    /** OVH has it no more. */
    public static void loses(String number) {
        OFFERED.remove(number);
        REDIRECTS.remove(number);
        LINES.remove(number);
        QUEUES.remove(number);
    }

    /** The phone to which all calls of a line go; empty while it rings itself. */
    public static Optional<String> forwardOf(String line) {
        return Optional.of(LINES.get(line).always())
                .filter(Forward::on)
                .flatMap(Forward::to)
                .map(PhoneNumber::ovh);
    }

    public static LineForwarding line(String line) {
        return LINES.get(line);
    }

    /** Somebody forwards a line in OVH's manager; null for nowhere. */
    public static void forwards(String line, String phone) {
        LINES.computeIfPresent(line, (_, it) -> always(it, phone == null ? OFF : to(phone)));
    }

    /** Somebody changes in OVH's manager what callers get when nobody answers; null for nothing. */
    public static void forwardsUnanswered(String line, String phone, Duration after) {
        var forward = phone == null ? OFF : to(phone);
        LINES.computeIfPresent(line, (_, it) -> unanswered(it, forward, after));
    }

    static Reply does(Call call) {
        if (call.what().startsWith("queues/")) {
            var queue = QUEUES.get(call.number());
            return queue == null ? Reply.problem(404, "unknown-number") : queue.does(call);
        }
        return switch (call.what()) {
            case "conference-numbers" -> Reply.json(List.of(conferenceNumber()));
            case "lines/offered" -> observed(List.copyOf(OFFERED.values()));
            case "queues" -> observed(QUEUES.keySet().stream().map(DialNumber::new).toList());
            case "redirects/reading" -> redirect(call.as(LineKey.class));
            case "lines/forwarding/reading" -> known(call, it -> observed(LINES.get(it)));
            case "lines/forwarding/setting" ->
                    known(
                            call,
                            it ->
                                    set(
                                            it,
                                            always(
                                                    LINES.get(it),
                                                    to(call.as(ForwardLine.class).to()))));
            case "lines/forwarding/stopping" ->
                    known(call, it -> set(it, always(LINES.get(it), OFF)));
            case "lines/unanswered/setting" -> known(call, it -> unanswered(it, call));
            case "lines/unanswered/stopping" ->
                    known(call, it -> set(it, unanswered(LINES.get(it), OFF, null)));
            default -> Reply.problem(404, "not-found");
        };
    }

    static Reply observed(Object what) {
        return Reply.json(new Observed<>(what, Instant.now(), false));
    }

    private static Reply known(Call call, Function<String, Reply> deed) {
        return LINES.containsKey(call.number())
                ? deed.apply(call.number())
                : Reply.problem(404, "unknown-number");
    }

    private static Reply redirect(LineKey key) {
        var redirect = REDIRECTS.get(key.number().ovh());
        return redirect == null ? Reply.problem(404, "unknown-number") : observed(redirect);
    }

    private static Reply set(String line, LineForwarding forwarding) {
        LINES.put(line, forwarding);
        return Reply.json(forwarding);
    }

    private static Reply unanswered(String line, Call call) {
        var wish = call.as(ForwardUnanswered.class);
        var nature = wish.kind() == ForwardUnanswered.Kind.VOICEMAIL ? "voicemail" : "number";
        var forward = new Forward(true, nature, Optional.of(wish.to()));
        return set(
                line,
                unanswered(LINES.get(line), forward, Duration.ofSeconds(wish.afterSeconds())));
    }

    private static Forward to(String phone) {
        return to(new PhoneNumber(phone));
    }

    private static Forward to(PhoneNumber phone) {
        return new Forward(true, "number", Optional.of(phone));
    }

    private static LineForwarding always(LineForwarding it, Forward forward) {
        return new LineForwarding(
                it.line(),
                forward,
                it.unanswered(),
                it.unansweredAfter(),
                it.busy(),
                it.unregistered());
    }

    /** All three at once, as the gateway sets them. */
    private static LineForwarding unanswered(LineForwarding it, Forward forward, Duration after) {
        return new LineForwarding(
                it.line(),
                it.always(),
                forward,
                after == null ? it.unansweredAfter() : after,
                forward,
                forward);
    }

    private static ConferenceNumber conferenceNumber() {
        return new ConferenceNumber(new DialNumber(CONFERENCE), 0, 0, 0, Instant.now(), false);
    }
}

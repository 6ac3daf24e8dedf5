package io.switchboard.forwarding.steering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.AddOpening;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.OpeningKey;
import io.switchboard.contracts.queue.PlaceAgent;
import io.switchboard.contracts.queue.SwitchAgent;
import io.switchboard.forwarding.gateway.Fresh;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.gateway.Lines;
import io.switchboard.forwarding.gateway.Queues;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the gateway for a step. Outside of any transaction; what goes wrong comes as {@link GatewayTrouble}. */
@Singleton
class StepCalls {

    private static final String AGENT_GONE = "unknown-agent";

    private final Lines lines;
    private final Queues queues;
    private final Phones phones;
    private final UnansweredMarks marks;

    StepCalls(Lines lines, Queues queues, Phones phones, UnansweredMarks marks) {
        this.lines = lines;
        this.queues = queues;
        this.phones = phones;
        this.marks = marks;
    }

    Uni<Answer> make(Hotline hotline, Step step, String key) {
        var number = hotline.number();
        return switch (step) {
            case Step.Forward(var phone, _, _) ->
                    done(lines.forward(key, hotline.line(), phones.open(phone)));
            case Step.StopForward _ -> done(lines.stop(key, hotline.line()));
            case Step.SetUnanswered _ -> done(unanswered(hotline, key));
            case Step.Place place -> place(hotline, place, key);
            case Step.LogOut(_, var id) ->
                    done(
                            queues.switchTo(
                                            key,
                                            new SwitchAgent(number, id, AgentStatus.LOGGED_OUT))
                                    .onFailure(StepCalls::isAgentGone)
                                    .recoverWithNull());
            case Step.FindAgents _ ->
                    queues.agents(Lane.INTERACTIVE, number)
                            .map(it -> new Answer.Agents(Fresh.of(it)));
            case Step.Open(var opening, _) ->
                    queues.open(
                                    key,
                                    new AddOpening(
                                            number, opening.day(), opening.from(), opening.to()))
                            .map(Answer.Opened::new);
            case Step.Remove(_, var id, _) -> done(queues.remove(key, new OpeningKey(number, id)));
            case Step.FindOpenings _ ->
                    queues.openings(Lane.INTERACTIVE, number)
                            .map(it -> new Answer.Openings(Fresh.of(it)));
            case Step.Wait _, Step.Nothing _ ->
                    throw new IllegalArgumentException("there is nothing to ask for");
        };
    }

    private Uni<Answer> place(Hotline hotline, Step.Place place, String key) {
        return queues.place(
                        key,
                        new PlaceAgent(
                                hotline.number(),
                                phones.open(place.phone()),
                                place.ringSeconds(),
                                place.position()))
                .map(Answer.Placed::new);
    }

    private Uni<?> unanswered(Hotline hotline, String key) {
        var to = marks.to(hotline);
        if (hotline.kind() == HotlineKind.QUEUE) {
            return queues.close(
                    key, hotline.number(), new Closing(true, closingKind(hotline, to), to));
        }
        return to.<Uni<?>>map(phone -> lines.forwardUnanswered(key, wish(hotline, phone)))
                .orElseGet(() -> lines.stopUnanswered(key, hotline.line()));
    }

    private static ForwardUnanswered wish(Hotline hotline, PhoneNumber to) {
        var after = Math.toIntExact(hotline.rules().unansweredAfter().toSeconds());
        return new ForwardUnanswered(
                hotline.line(),
                to,
                after,
                isMessage(hotline)
                        ? ForwardUnanswered.Kind.VOICEMAIL
                        : ForwardUnanswered.Kind.NUMBER);
    }

    private static String closingKind(Hotline hotline, Optional<PhoneNumber> to) {
        if (to.isEmpty()) {
            return "none";
        }
        return isMessage(hotline) ? "voicemail" : "number";
    }

    private static boolean isMessage(Hotline hotline) {
        return hotline.rules().unansweredKind() == Unanswered.Kind.MESSAGE;
    }

    private static boolean isAgentGone(Throwable failure) {
        return failure instanceof GatewayTrouble.Refused refused
                && refused.reason().equals(AGENT_GONE);
    }

    private static Uni<Answer> done(Uni<?> call) {
        return call.replaceWith(new Answer.Done());
    }
}

package io.switchboard.notifier.rule;

import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.contracts.gateway.event.CredentialExpiring;
import io.switchboard.contracts.gateway.event.CredentialRefused;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.PlannedLetter;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterConfig;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who hears of what: event, letter, audience; the medium is the audience's, a mailbox or a channel. A new event does not compile until it
 * stands here. Nothing is unsealed, and nobody is written to whose address an event does not bear, since they asked to be forgotten.
 */
@ApplicationScoped
class Rules {

    private static final UUID KEY_TO_OVH = new UUID(0, 1);
    private static final UUID OURSELVES = new UUID(0, 2);

    private final Audiences to;
    private final LetterConfig config;

    Rules(Audiences audiences, LetterConfig config) {
        this.to = audiences;
        this.config = config;
    }

    // spotless:off
    List<PlannedLetter> on(ConferenceEvent happened) {
        return switch (happened) {
            case ReservationRequested it -> tell(it.reservation(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ConferenceBooked it     -> tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ConferenceExtended it   -> tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case InvitationRequested it  -> tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ModerationOffered it    -> tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ConferenceCancelled it  -> tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ConferenceFailed it     -> both(
                                            tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone())),
                                            tell(it.conference(), OperatorLetters.of(it), to.secretariat()));
            case ConferenceLost it       -> both(
                                            tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone())),
                                            tell(it.conference(), OperatorLetters.of(it), to.secretariat()));
            case SurveyDue it            -> config.surveyAddress().isEmpty() ? nobody()
                                          : tell(it.conference(), ConferenceLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case ConferenceEnded _       -> nobody(); // Whoever booked it knows when it ends.
        };
    }

    List<PlannedLetter> on(ForwardingEvent happened) {
        return switch (happened) {
            case ForwardingChanged it    -> tell(it.hotline().id(), HotlineLetters.of(it), to.group(it.notices()));
            case ForwardingDelayed it    -> it.goesOn()
                                          ? tell(it.hotline().id(), HotlineLetters.of(it), to.group(it.notices()))
                                          : tell(it.hotline().id(), HotlineLetters.of(it), to.group(it.notices()), to.secretariat());
            case HotlineUnattended it    -> tell(it.hotline().id(), HotlineLetters.of(it), to.group(it.notices()), to.secretariat());
            case ShiftDeclined it        -> tell(it.hotline().id(), HotlineLetters.of(it), to.group(it.notices()));
            case ShiftReminderDue it     -> tell(it.hotline().id(), HotlineLetters.of(it), to.person(it.address(), it.language(), it.zone()));
        };
    }

    List<PlannedLetter> on(AccessEvent happened) {
        return switch (happened) {
            case SignInRequested it      -> tell(it.request(), AccessLetters.of(it), to.person(it.address(), it.language(), it.zone()));
            case PersonErased _          -> nobody(); // What we hold of them is erased instead.
        };
    }

    List<PlannedLetter> on(GatewayEvent happened) {
        return switch (happened) {
            case CredentialExpiring it   -> tell(KEY_TO_OVH, OperatorLetters.of(it), to.secretariat(), to.operators());
            case CredentialRefused it    -> OperatorLetters.isPartial(it)
                                          ? tell(KEY_TO_OVH, OperatorLetters.of(it), to.secretariat(), to.operators())
                                          : both(
                                            tell(KEY_TO_OVH, OperatorLetters.of(it), to.secretariat(), to.operators()),
                                            tell(KEY_TO_OVH, OperatorLetters.disturbed(it), to.everybody()));
        };
    }

    /** What we have noticed ourselves. */
    List<PlannedLetter> on(DeadLettersFound found) {
        return                              tell(OURSELVES, found, to.secretariat(), to.operators());
    }
    // spotless:on

    private static List<PlannedLetter> tell(UUID subject, Letter letter, List<Addressee> audience) {
        return audience.stream().map(it -> new PlannedLetter(subject, it, letter)).toList();
    }

    private static List<PlannedLetter> tell(
            UUID subject, Letter letter, List<Addressee> one, List<Addressee> other) {
        return both(tell(subject, letter, one), tell(subject, letter, other));
    }

    private static List<PlannedLetter> both(List<PlannedLetter> one, List<PlannedLetter> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<PlannedLetter> nobody() {
        return List.of();
    }
}

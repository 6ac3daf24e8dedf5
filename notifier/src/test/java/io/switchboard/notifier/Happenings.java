package io.switchboard.notifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Announces what happened as the booking service does, to people of a test's own making. */
@Singleton
public class Happenings {

    public static final String CODE = "472913586";
    public static final String SECRET = "Zl3q9mVt0-secret-of-the-link_k2Xw7RyB1nPs4C";

    public static final String TITLE = "Revue d'équipe 🎉";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DialNumber NUMBER = new DialNumber("0033199000001");

    private final Sealer sealer;
    private final ObjectMapper json;
    private final Clock clock;

    Happenings(Sealer sealer, ObjectMapper json, Clock clock) {
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    public static String somebody() {
        return "p" + UUID.randomUUID().toString().substring(0, 13) + "@people.example";
    }

    public ReservationRequested requested(String address, Instant expiresAt) {
        var secret = sealer.seal(Ring.LINK, SealedField.CONFIRMATION_SECRET, SECRET);
        return new ReservationRequested(
                UUID.randomUUID(),
                sealed(address),
                "people.example",
                secret,
                Duration.ofHours(2),
                null,
                null,
                expiresAt,
                Language.FRENCH,
                PARIS);
    }

    public ConferenceBooked booked(String address) {
        return new ConferenceBooked(
                UUID.randomUUID(),
                UUID.randomUUID(),
                sealed(address),
                "people.example",
                NUMBER,
                sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, CODE),
                sealer.seal(Ring.LINK, SealedField.CONFERENCE_SECRET, SECRET),
                sealer.seal(Ring.ADDRESS, SealedField.TITLE, TITLE),
                null,
                clock.instant(),
                inHours(2),
                Language.FRENCH,
                PARIS);
    }

    public ConferenceFailed failed(String address) {
        return new ConferenceFailed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                sealed(address),
                "people.example",
                clock.instant(),
                clock.instant(),
                Language.ENGLISH,
                PARIS);
    }

    public ConferenceCancelled cancelled(String address) {
        return new ConferenceCancelled(
                UUID.randomUUID(),
                sealed(address),
                "people.example",
                NUMBER,
                null,
                null,
                inHours(2),
                clock.instant(),
                1,
                Language.ENGLISH,
                PARIS);
    }

    public Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    public ConferenceExtended extended(ConferenceBooked booked) {
        return new ConferenceExtended(
                booked.conference(),
                booked.address(),
                booked.domain(),
                NUMBER,
                booked.accessCode(),
                booked.secret(),
                booked.title(),
                null,
                booked.bookedAt(),
                booked.endsAt(),
                inHours(26),
                1,
                Language.ENGLISH,
                PARIS);
    }

    public InvitationRequested again(ConferenceBooked booked) {
        return new InvitationRequested(
                booked.conference(),
                booked.address(),
                booked.domain(),
                NUMBER,
                booked.accessCode(),
                booked.secret(),
                booked.title(),
                null,
                booked.bookedAt(),
                booked.endsAt(),
                0,
                Language.ENGLISH,
                PARIS);
    }

    public ModerationOffered moderation(String address) {
        return new ModerationOffered(
                UUID.randomUUID(),
                sealed(address),
                "people.example",
                NUMBER,
                sealer.seal(Ring.LINK, SealedField.MODERATION_SECRET, SECRET),
                null,
                inHours(2),
                Language.ENGLISH,
                PARIS);
    }

    /** @param address null once its person was forgotten */
    public ConferenceLost lost(String address) {
        return new ConferenceLost(
                UUID.randomUUID(),
                address == null ? null : sealed(address),
                "people.example",
                NUMBER,
                null,
                null,
                inHours(2),
                clock.instant(),
                1,
                Language.ENGLISH,
                PARIS);
    }

    public SurveyDue survey(String address) {
        return survey(UUID.randomUUID(), address);
    }

    public SurveyDue survey(UUID conference, String address) {
        return new SurveyDue(conference, sealed(address), clock.instant(), Language.ENGLISH, PARIS);
    }

    public SignInRequested signIn(String address) {
        return new SignInRequested(
                UUID.randomUUID(),
                sealed(address),
                sealer.seal(Ring.LINK, SealedField.SIGN_IN_SECRET, SECRET),
                inHours(1),
                Language.ENGLISH,
                PARIS);
    }

    public PersonErased erased(String address) {
        return new PersonErased(UUID.randomUUID(), sealed(address), clock.instant());
    }

    /** Announces it once, under a fresh id, which it returns. */
    public UUID announce(ConferenceEvent event) {
        var id = UUID.randomUUID();
        announce(id, event);
        return id;
    }

    public void announce(UUID id, ConferenceEvent event) {
        produce(id, event.getClass().getSimpleName(), write(event));
    }

    public void announce(AccessEvent event) {
        var door = Topic.named(AccessEvent.TOPIC);
        produce(door, UUID.randomUUID(), event.getClass().getSimpleName(), write(event));
    }

    public void announce(GatewayEvent event) {
        var topic = Topic.named(GatewayEvent.TOPIC);
        produce(topic, UUID.randomUUID(), event.getClass().getSimpleName(), write(event));
    }

    public void announce(ForwardingEvent event) {
        announce(UUID.randomUUID(), event);
    }

    public void announce(UUID id, ForwardingEvent event) {
        var topic = Topic.named(ForwardingEvent.TOPIC);
        produce(topic, id, event.getClass().getSimpleName(), write(event));
    }

    /** Announces whatever stands there, readable or not. */
    public void produce(UUID id, String name, String payload) {
        produce(Topic.named(ConferenceEvent.TOPIC), id, name, payload);
    }

    private void produce(Topic topic, UUID id, String name, String payload) {
        var subject = UUID.randomUUID().toString();
        var headers =
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        "io.switchboard.%s.v1".formatted(name),
                        "ce_source",
                        "booking-service",
                        "ce_subject",
                        subject,
                        "ce_time",
                        clock.instant().toString(),
                        "ce_aggregateversion",
                        "1",
                        "content-type",
                        "application/json");
        topic.produce(subject, payload, headers);
    }

    private Sealed sealed(String address) {
        return sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address);
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

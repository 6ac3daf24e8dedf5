package io.switchboard.booking;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Ring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** What has happened before a test begins, told by the doors that people use. */
@Singleton
public class Scene {

    private final Announced announced;
    private final Rows rows;
    private final ConferenceNumbers numbers;

    Scene(Announced announced, Rows rows, ConferenceNumbers numbers) {
        this.announced = announced;
        this.rows = rows;
        this.numbers = numbers;
    }

    /** As at the very start. */
    public void noNumberIsKnown() {
        numbers.forget(new DialNumber(GatewayDouble.FIRST));
        numbers.forget(new DialNumber(GatewayDouble.SECOND));
    }

    /** A conference as the browser that confirmed knows it. */
    public record Confirmed(String id, String secret, JsonPath view) {

        public String state() {
            return view.getString("conference.state");
        }

        public String code() {
            return view.getString("conference.accessCode");
        }

        public String number() {
            return view.getString("conference.number");
        }
    }

    /** Somebody asked; what the mail to them carries. */
    public String mailedSecret() {
        return mailedSecret(Caller.freshAddress());
    }

    public String mailedSecret(String address) {
        return secretOf(Caller.ask(address).statusCode(202).extract().path("id"));
    }

    public String secretOf(String reservation) {
        var event = announced.await("ReservationRequested", reservation);
        return announced.open(
                Ring.LINK, SealedField.CONFIRMATION_SECRET, event.get("secret").asText());
    }

    public Confirmed confirmed(String mailedSecret) {
        return confirmed(Caller.confirm(mailedSecret));
    }

    private static Confirmed confirmed(ValidatableResponse answered) {
        var answer = answered.statusCode(200).extract().jsonPath();
        return new Confirmed(answer.getString("conference.id"), answer.getString("secret"), answer);
    }

    /** One of somebody who has signed in. */
    public Confirmed conferenceOf(String address) {
        return conferenceOf(address, Caller.conference());
    }

    public Confirmed conferenceOf(String address, Map<String, Object> conference) {
        return confirmed(Caller.book(UUID.randomUUID().toString(), address, conference));
    }

    public Confirmed conference() {
        return confirmed(mailedSecret());
    }

    /** The private link in the confirmation mail. */
    public String privateLink(String conference) {
        var event = announced.await("ConferenceBooked", conference);
        return announced.open(
                Ring.LINK, SealedField.CONFERENCE_SECRET, event.get("secret").asText());
    }

    /** The code that a conference has now, shown or not. */
    public String codeOf(String conference) {
        return announced.open(Ring.CODE, SealedField.ACCESS_CODE, row(conference, "access_code"));
    }

    public String row(String conference, String column) {
        return rows.read(
                        "select %s from conference where id = ?".formatted(column),
                        UUID.fromString(conference))
                .getFirst();
    }

    /** Lets a job look at it now, as if its time had come. */
    public void isDue(String conference) {
        rows.read(
                "update conference set due_at = clock_timestamp() where id = ?",
                UUID.fromString(conference));
    }
}

package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import io.switchboard.testing.Topic.Message;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.SignedInBrowser;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class OnesOwnDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject Sealer sealer;
    @Inject PersonSessions sessions;
    @Inject AccessStore store;

    private final String address = "claire-" + UUID.randomUUID() + "@org.example";
    private final Browser claire = as(address, Browser.french());

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/data.json", "/me/erasure"})
    void leadsWhoHasNotSignedInToWhereTheyCan(String page) {
        Browser.french().opens(page).statusCode(303).header("Location", startsWith("/sign-in"));
    }

    @Test
    void showsAllThatIsHeldInWords() {
        books();
        asksForALink();

        claire.opens("/me")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString(address),
                                containsString("<h3>Conférence</h3>"),
                                containsString("987 654 321"),
                                containsString("samedi 21 novembre 2026 à 20"),
                                containsString("<dt>odd-thing</dt><dd>odd value</dd>"),
                                containsString("Lien de connexion"),
                                containsString("Votre session, dans ce navigateur"),
                                containsString("Effacement prévu le")));
        as(address, Browser.english())
                .opens("/me")
                .body(allOf(containsString("Sign-in link"), containsString("Will be erased on")));
    }

    @Test
    void showsWhatHotlinesHold() {
        ForwardingRemote.answers(
                "people/data",
                List.of(
                        new HeldData(
                                "planned-shift",
                                Instant.parse("2026-11-21T08:00:00Z"),
                                null,
                                Map.of(
                                        "hotline", "Permanence de Lyon",
                                        "day", "monday",
                                        "from", "09:00",
                                        "valid-until", "2026-12-01")),
                        new HeldData(
                                "hotline-change",
                                Instant.parse("2026-11-21T08:00:00Z"),
                                null,
                                Map.of("change", "stopped", "odd", "9"))));

        claire.opens("/me")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<h2>Permanences</h2>"),
                                containsString("<h3>Créneau planifié</h3>"),
                                containsString("<dd>Permanence de Lyon</dd>"),
                                containsString("<dd>lundi</dd>"),
                                containsString("<dd>9\u00a0h\u00a000</dd>"),
                                containsString("<dd>mardi 1er décembre</dd>"),
                                containsString("<dd>arrêtée</dd>"),
                                containsString("<dt>odd</dt><dd>9</dd>")));
        as(address, Browser.english()).opens("/me").body(containsString("<dd>Monday</dd>"));
        claire.opens("/me/data.json").body("held.hotlines.kind", hasItem("planned-shift"));
    }

    @Test
    void showsNobodyElses() {
        books();
        var paul = as("paul-" + UUID.randomUUID() + "@org.example", Browser.french());

        paul.opens("/me")
                .body(
                        allOf(
                                not(containsString(address)),
                                not(containsString("<h3>Conférence</h3>"))));
    }

    @Test
    void handsItOutAsAFileThatNobodyKeeps() {
        books();

        claire.opens("/me/data.json")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"data.json\"")
                .body("address", equalTo(address))
                .body("held.booking.kind", hasItem("conference"))
                .body("held.letters.facts.access-code", hasItem("987654321"))
                .body("held.door.kind", hasItem("session"))
                .body("unanswered", equalTo(List.of()));
    }

    @Test
    void saysWhichPartDoesNotAnswerAndShowsTheOthers() {
        var unlettered = as("unlettered-" + UUID.randomUUID() + "@org.example", Browser.french());
        BookingRemote.is("away");
        ForwardingRemote.refuses("people/data", 503, "away");

        unlettered
                .opens("/me")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("ne répond pas pour l’instant"),
                                containsString("Votre session, dans ce navigateur")));
        unlettered
                .opens("/me/data.json")
                .body("unanswered", hasItems("booking", "hotlines", "letters"))
                .body("held.door.kind", hasItem("session"));
    }

    @Test
    void erasesAllOfItAtOnceAndTellsEverybodyInTheHouse() throws IOException {
        asksForALink();
        var elsewhere = as(address, Browser.english());

        claire.opens("/me/erasure")
                .statusCode(200)
                .body(containsString("Effacer toutes vos données"));
        assertThat(erased()).as("asking changes nothing").isEmpty();
        claire.presses(claire.hidden()).statusCode(303);
        claire.opens("/me/erased")
                .statusCode(200)
                .body(containsString("Vos sessions sont terminées"));

        elsewhere.opens("/me").statusCode(303);
        assertThat(claire.cookie("__Host-person")).isNull();
        var told =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(this::erased, it -> !it.isEmpty());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().value()).doesNotContain("claire");
        as(address, Browser.french()).opens("/me").body(not(containsString("Lien de connexion")));
    }

    @Test
    void leavesWhatTheyDidForEverybodyWithoutSayingWho() {
        var mark = sessions.id(EmailAddress.of(address)).substring(0, 12);
        var id = UUID.randomUUID();
        run(
                """
                insert into announcement (id, french, english, tone, shown_from, changed_by, changed_at)
                values ($1, 'Bonjour', 'Hello', 'info', '2030-01-01T00:00:00Z', $2, '2026-11-21T10:00:00Z')
                """,
                Tuple.of(id, mark));
        claire.opens("/me").body(containsString("Annonce que vous avez écrite"));

        claire.opens("/me/erasure");
        claire.presses(claire.hidden()).statusCode(303);

        var kept = run("select changed_by from announcement where id = $1", Tuple.of(id));
        assertThat(kept.iterator().next().getString("changed_by")).isEqualTo("erased");
        run("delete from announcement where id = $1", Tuple.of(id));
    }

    private RowSet<Row> run(String sql, Tuple values) {
        return store.run(sql, values).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void endsAllSessionsAtAPress() {
        var elsewhere = as(address, Browser.english());
        claire.opens("/me");
        var token = claire.hidden().get("form-token");

        claire.sends("/me/sessions/end", Map.of("form-token", token))
                .statusCode(303)
                .header("Location", "/");

        claire.opens("/me").statusCode(303);
        elsewhere.opens("/me").statusCode(303);
        claire.opens("/me/sessions/end").statusCode(303).header("Location", "/me");
    }

    /** What the house was told about this address. */
    private List<Message> erased() {
        return Topic.named(AccessEvent.TOPIC).all().stream()
                .filter(it -> it.headers().get("ce_type").contains("PersonErased"))
                .filter(it -> addressIn(it).equals(address))
                .toList();
    }

    private String addressIn(Message message) {
        try {
            JsonNode event = JSON.readTree(message.value());
            return sealer.open(
                    Ring.ADDRESS, SealedField.ADDRESS, new Sealed(event.get("address").asText()));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void books() {
        claire.opens("/");
        claire.presses(Map.of("hours", "1")).statusCode(303);
    }

    private void asksForALink() {
        var somebody = Browser.french();
        somebody.opens("/sign-in");
        somebody.presses(Map.of("address", address)).statusCode(303);
    }

    private static Browser as(String address, Browser browser) {
        var cookie = SignedInBrowser.cookie(address);
        return browser.keeps(cookie[0], cookie[1]);
    }
}

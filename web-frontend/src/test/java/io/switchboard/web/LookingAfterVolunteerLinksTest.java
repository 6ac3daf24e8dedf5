package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.hotline.link.MadeLink;
import io.switchboard.contracts.hotline.link.VolunteerLinkView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links for volunteers without an account are made, seen once, and revoked. */
@WebTest
class LookingAfterVolunteerLinksTest {

    private static final String LINKS = "/hotlines/lyon/links";
    private static final UUID SATURDAY = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    private final Browser paul = Browser.french();

    @BeforeEach
    void comeIn() {
        paul.signedInAs("paul@example.org");
        KnownHotline.mayBeManaged();
        ForwardingRemote.answers(
                "volunteer-links/listing",
                List.of(
                        new VolunteerLinkView(
                                SATURDAY,
                                "Équipe du samedi",
                                true,
                                Instant.parse("2026-11-21T08:00:00Z"),
                                null),
                        new VolunteerLinkView(
                                UUID.randomUUID(),
                                "Tous",
                                false,
                                Instant.parse("2026-11-20T08:00:00Z"),
                                Instant.parse("2026-11-21T07:30:00Z"))));
    }

    @Test
    void saysWhatEachIsGoodFor() {
        var page = Jsoup.parse(paul.opens(LINKS).statusCode(200).extract().asString());

        assertThat(page.select(".mine li").eachText().stream().map(it -> it.replace('\u00a0', ' ')))
                .containsExactly(
                        "Équipe du samedi numéros connus seulement "
                                + "Créé : samedi 21 novembre 2026 à 9 h 00 (heure de Paris) Jamais utilisé Révoquer",
                        "Tous tout numéro accepté par la permanence "
                                + "Créé : vendredi 20 novembre 2026 à 9 h 00 (heure de Paris) "
                                + "Dernière utilisation : samedi 21 novembre 2026 à 8 h 30 (heure de Paris) Révoquer");
    }

    @Test
    void showsANewOneOnce() {
        ForwardingRemote.answers(
                "volunteer-links/making", new MadeLink(UUID.randomUUID(), "s3cret_Of-Saturday"));
        paul.opens(LINKS + "/new").statusCode(200).body(containsString("checked"));

        paul.presses(Map.of("label", "Équipe du samedi", "knownOnly", "yes"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString(
                                ">https://conf.example.org/hotlines/link/s3cret_Of-Saturday<"));

        assertThat(ForwardingRemote.asked("volunteer-links/making").getFirst())
                .contains("\"label\":\"Équipe du samedi\"", "\"knownOnly\":true");
    }

    @Test
    void keepsWhatWasChosenWhenTheNameIsMissing() {
        paul.opens(LINKS + "/new");

        paul.presses(Map.of("label", " "))
                .statusCode(422)
                .body(allOf(containsString("60 signes au plus"), not(containsString("checked"))));
        ForwardingRemote.refuses("volunteer-links/making", 409, "too-many-links");
        paul.presses(Map.of("label", "Dimanche"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("20 liens sont déjà en service"),
                                containsString("value=\"Dimanche\"")));
    }

    @Test
    void asksBeforeItRevokesOne() {
        paul.opens(LINKS + "/" + SATURDAY + "/revoke")
                .statusCode(200)
                .body(containsString("Équipe du samedi"));
        assertThat(ForwardingRemote.asked("volunteer-links/revoking")).isEmpty();

        paul.presses().statusCode(303).header("Location", LINKS);

        assertThat(ForwardingRemote.asked("volunteer-links/revoking").getFirst())
                .contains("\"link\":\"" + SATURDAY + "\"");
    }

    @Test
    void isNotForWhoCameByOne() {
        KnownHotline.mayBeOperated();

        paul.opens(LINKS).statusCode(303).header("Location", "/hotlines/lyon");
        paul.opens(LINKS + "/new").statusCode(303);
    }

    @Test
    void speaksEnglishToo() {
        Browser.english()
                .signedInAs("paul@example.org")
                .opens(LINKS)
                .statusCode(200)
                .body(containsString("known phones only"));
    }
}

package io.switchboard.notifier.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.switchboard.notifier.Caller;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class OnesOwnLettersTest {

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void areShownToWhoeverTheyWereWrittenTo() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        happenings.announce(booked);
        happenings.announce(happenings.booked(Happenings.somebody()));
        await().until(() -> rows.outcomes(booked.conference()).contains("sent"));

        var data = ask("web-frontend", address.toUpperCase()).statusCode(200).extract();

        assertThat(data.jsonPath().getList("kind")).containsExactly("letter");
        assertThat(Instant.parse(data.path("[0].until")))
                .isAfter(Instant.parse(data.path("[0].since")).plus(Duration.ofDays(6)));
        assertThat(data.jsonPath().<String, String>getMap("[0].facts"))
                .containsEntry("letter", "conference-open")
                .containsEntry("address", address)
                .containsEntry("state", "sent")
                .containsEntry("title", Happenings.TITLE)
                .containsEntry("access-code", Happenings.CODE);
        assertThat(data.asString()).doesNotContain(Happenings.SECRET);
    }

    @Test
    void areThoseAboutTheirHotlinesToo() {
        var address = Happenings.somebody();
        var started = hotlines.started(hotlines.group(Happenings.somebody(), address));
        happenings.announce(started);
        happenings.announce(hotlines.reminder(address, happenings.inHours(24)));
        await().until(() -> PostOffice.to(address).size() == 2);

        var data = ask("web-frontend", address).statusCode(200).extract();

        assertThat(data.jsonPath().<String>getList("facts.letter"))
                .containsExactlyInAnyOrder("answerer-changed", "shift-reminder");
        assertThat(data.jsonPath().<String>getList("facts.answers"))
                .contains(HotlineHappenings.ANSWERER);
        assertThat(data.jsonPath().<String>getList("facts.by")).contains(HotlineHappenings.ACTOR);
        assertThat(data.jsonPath().<String>getList("facts.name"))
                .contains(HotlineHappenings.VOLUNTEER);
        assertThat(data.asString()).doesNotContain(Happenings.SECRET);
    }

    @Test
    void areNoneOfAStranger() {
        ask("web-frontend", Happenings.somebody()).statusCode(200).body("size()", is(0));
    }

    @Test
    void areForTheFrontendOnly() {
        ask("booking-service", Happenings.somebody()).statusCode(403);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("address", Happenings.somebody()))
                .post("/api/v1/people/data")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse ask(String caller, String address) {
        return new Caller(caller).post("/api/v1/people/data", Map.of("address", address));
    }
}

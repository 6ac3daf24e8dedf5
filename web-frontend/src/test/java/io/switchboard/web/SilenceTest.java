package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.switchboard.contracts.hotline.link.LinkedHotline;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WebTest
class SilenceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metricsPage;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void noLogNamesASecretAnAddressOrACode() {
        var secret = UUID.randomUUID().toString();
        var browser = Browser.french();

        browser.opens("/");
        browser.presses(Map.of("address", "claire.secret@org.example", "hours", "2"))
                .statusCode(303);
        browser.opens("/confirm/" + secret);
        browser.presses().statusCode(303);
        browser.opens("/conference").statusCode(200);
        browser.opens("/confirm/nonsense-" + secret);
        browser.presses().statusCode(500);
        browser.opens("/hotlines/link/" + secret);
        ForwardingRemote.answers(
                "volunteer-links/following", new LinkedHotline("lyon", "Permanence de Lyon"));
        browser.presses().statusCode(303);
        ForwardingRemote.refuses("hotlines/showing", 503, "away");
        browser.opens("/hotlines/lyon").statusCode(503);
        BookingRemote.is("away");
        browser.opens("/conference").statusCode(503);
        browser.opens("/c/" + UUID.randomUUID() + "/" + secret);
        browser.presses().statusCode(503);

        assertThat(said)
                .as("the bug was logged")
                .anyMatch(line -> line.contains("unexpected failure"));
        assertThat(said)
                .noneMatch(
                        line ->
                                line.contains(secret)
                                        || line.contains("claire")
                                        || line.contains("123456789"));
    }

    @Test
    void metricsNamePathsByTheirTemplates() {
        var secret = UUID.randomUUID().toString();
        Browser.french().opens("/confirm/" + secret).statusCode(200);

        var metrics = given().get(metricsPage).asString();

        assertThat(metrics).contains("/confirm/{secret}").doesNotContain(secret);
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord record) {
            said.add(
                    record.getMessage()
                            + " "
                            + Arrays.toString(record.getParameters())
                            + trace(record.getThrown()));
        }

        private static String trace(Throwable thrown) {
            return thrown == null ? "" : " " + thrown + trace(thrown.getCause());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

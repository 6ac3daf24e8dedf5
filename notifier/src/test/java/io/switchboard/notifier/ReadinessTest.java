package io.switchboard.notifier;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class ReadinessTest {

    @Test
    void hangsOnPostgresOnly() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem(containsString("PostgreSQL")))
                .body("checks.name", not(hasItem(containsString("Kafka"))));
    }

    @Test
    void figuresTellOfMails() {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                when().get("/q/metrics")
                                        .then()
                                        .statusCode(200)
                                        .body(containsString("deliveries_waiting_oldest_seconds")));
    }

    @Test
    void developersSeeEveryLetter() {
        when().get("/mails").then().statusCode(200).body(containsString("<iframe"));
        when().get("/mails/conference-open/en.html")
                .then()
                .statusCode(200)
                .body(containsString("Your conference is open"));
        when().get("/mails/conference-open/fr.txt")
                .then()
                .statusCode(200)
                .body(containsString("Votre conférence est ouverte"));
        when().get("/mails/answerer-changed-rota-started/fr.html")
                .then()
                .statusCode(200)
                .body(containsString("Le créneau prévu a commencé"));
        when().get("/mails/hotline-unattended-declined/en.md")
                .then()
                .statusCode(200)
                .body(containsString("[Answer the calls](https://conference.example/hotlines/"));
        when().get("/mails/conference-open/en.md").then().statusCode(404);
        when().get("/mails/nothing/fr.txt").then().statusCode(404);
    }
}

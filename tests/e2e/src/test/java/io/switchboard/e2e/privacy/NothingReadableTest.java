package io.switchboard.e2e.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.hotline.Hotlines;
import io.switchboard.e2e.hotline.Volunteer;
import io.switchboard.e2e.hotline.VolunteerLinks;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Http;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import io.switchboard.testing.Topic.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** After the other journeys: whatever they left behind, no address, access code or link of anybody can be read in it. */
@InTheHouse
@Order(NothingReadableTest.AFTER_THE_OTHERS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingReadableTest {
    static final int AFTER_THE_OTHERS = Integer.MAX_VALUE - 1;

    private final House house;
    private String link;

    NothingReadableTest(House house) {
        this.house = house;
    }

    /** So that there is something to look for when this test runs alone. */
    @BeforeAll
    void somebodyBooksAndAnswers() {
        book();
        answer();
    }

    private void answer() {
        var volunteer = Volunteer.of(house);
        volunteer.leavesToNobody(Hotlines.LILLE);
        link = new VolunteerLinks(volunteer, Hotlines.LILLE).makes("Au bureau", false);
        var page = volunteer.opens(Hotlines.LILLE);
        var answered =
                volunteer.press(Volunteer.form(page, "06 12 34 00 99").with("name", "Philomene"));
        assertThat(answered.status()).isEqualTo(200);
        volunteer.leavesToNobody(Hotlines.LILLE);
    }

    private void book() {
        var person = new Persistent(house);
        person.request(form -> form.with("title", Confidences.TITLE));
        person.confirm();
        var letter = house.mails().awaitOpening(person.mailAddress());
        assertThat(letter.text()).contains(Confidences.TITLE);
        var guest = new Person(house.site());
        guest.press(guest.open(letter.privateLink()).form());
    }

    @Test
    void inTables() {
        var dump = house.records().dump();

        assertThat(dump)
                .anyMatch(it -> it.startsWith("booking.conference."))
                .anyMatch(it -> it.startsWith("forwarding.shift.phone="));
        assertThat(confidences().readableIn(dump)).isEmpty();
    }

    @Test
    void inTopics() {
        var dump = new ArrayList<String>();
        for (String topic : house.topics()) {
            house.topic(topic).all().forEach(it -> dump.add(topic + " " + written(it)));
        }

        assertThat(dump)
                .anyMatch(it -> it.startsWith("conference-events "))
                .anyMatch(it -> it.startsWith("forwarding-events "));
        assertThat(confidences().readableIn(dump)).isEmpty();
    }

    @Test
    void inLogs() throws IOException {
        try (Stream<Path> files = Files.walk(house.data().resolve("logs"))) {
            var dump =
                    files.filter(Files::isRegularFile).flatMap(NothingReadableTest::lines).toList();

            assertThat(dump).isNotEmpty();
            assertThat(confidences().readableIn(dump)).isEmpty();
        }
    }

    @Test
    void inMetrics() throws IOException {
        var dump = new ArrayList<String>();
        for (Door service : Door.SERVICES) {
            house.part(service).awaitReady();
            Http.get(house.at(service.ofOperators(), "/q/metrics"))
                    .body()
                    .lines()
                    .forEach(dump::add);
        }

        assertThat(dump).anyMatch(it -> it.startsWith("http_server_requests_seconds"));
        assertThat(confidences().readableIn(dump)).isEmpty();
    }

    @Test
    void inTraces() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                house.spans().told().stream()
                                        .anyMatch(it -> it.contains("send by mail")));
        var dump = house.spans().told();

        assertThat(dump).anyMatch(it -> it.startsWith("ovh-gateway "));
        assertThat(confidences().readableIn(dump)).isEmpty();
    }

    private Confidences confidences() {
        return Confidences.of(house).withLink(link);
    }

    private static String written(Message message) {
        return message.key() + " " + message.headers() + " " + message.value();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(line -> file.getFileName() + " " + line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

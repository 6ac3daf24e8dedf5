package io.switchboard.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.hotline.Hotlines;
import io.switchboard.e2e.hotline.Volunteer;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import io.switchboard.testing.MetricsTable;
import io.switchboard.testing.MetricsTable.Metric;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether services tell Prometheus what {@code docs/metrics.md} says they do; dashboards and alerts are held against that. */
@InTheHouse
class MetricsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What others bring along begins so; all else is ours, and stands in the table. */
    private static final List<String> OF_LIBRARIES =
            List.of(
                    "http_",
                    "jvm_",
                    "kafka_",
                    "mail_active_",
                    "mail_bytes_",
                    "mail_connections_",
                    "netty_",
                    "postgresql_",
                    "process_",
                    "sql_",
                    "stork_",
                    "system_",
                    "vertx_",
                    "worker_");

    /** Of the key of development, which has no end unless somebody sets one: too far away for anybody to be told of it. */
    private static final Duration LEFT = Duration.ofDays(90);

    private final House house;
    private final Person administrator;
    private final MetricsTable table = MetricsTable.of(Path.of("../.."));

    MetricsTest(House house) {
        this.house = house;
        this.administrator = new Person(house.site());
    }

    @Test
    void hasAllThatIsPromised() {
        Awaitility.await("all metrics of docs/metrics.md are there")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(missing(Scrape.all(house))).isEmpty());
    }

    /** Dashboards and alerts stand on these too: each is there as soon as there is something to tell. */
    @Test
    void hasAtSomeTimeWhatIsPromisedForTimes() {
        var missing = new HashSet<>(atTimes());
        ourKeyEnds(Instant.now().plus(LEFT));
        somethingHappens();

        Awaitility.await("all that is there at times has been there")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> {
                            lookAtOurKey();
                            Scrape.ofBoth(house).forEach(it -> missing.removeAll(present(it)));
                            assertThat(missing).isEmpty();
                        });
    }

    @AfterEach
    void asBefore() {
        ourKeyEnds(null);
        Volunteer.of(house).leavesToNobody(Hotlines.LYON);
    }

    private void ourKeyEnds(Instant end) {
        var text = end == null ? null : end.truncatedTo(ChronoUnit.SECONDS).toString();
        house.simulator()
                .ask("PATCH", "credentials/1002", Collections.singletonMap("expiration", text));
    }

    /** Whoever opens the page has OVH asked, unless it was within the last minute. */
    private void lookAtOurKey() {
        var page = administrator.open("/admin");
        if (page.hasForm("/admin/sign-in")) {
            administrator.press(
                    page.form("/admin/sign-in")
                            .with("name", "admin")
                            .with("key", house.administratorKey()));
        }
    }

    /** So that every service is asked for something, and somebody answers a queue. */
    private void somethingHappens() {
        new Persistent(house).book();
        var volunteer = Volunteer.of(house);
        volunteer.leavesToNobody(Hotlines.LYON);
        volunteer.answers(Hotlines.LYON, "06 12 34 00 98");
        volunteer.open("/stats");
        volunteer.open("/unsubscribe/nothing-that-was-mailed");
    }

    private Set<String> atTimes() {
        return table.all().stream()
                .filter(Metric::sometimes)
                .flatMap(
                        metric ->
                                metric.from().stream()
                                        .flatMap(
                                                service ->
                                                        metric.series()
                                                                .map(it -> service + " " + it)))
                .collect(Collectors.toSet());
    }

    private static Set<String> present(Scrape scrape) {
        return scrape.series().stream()
                .map(it -> scrape.service() + " " + it)
                .collect(Collectors.toSet());
    }

    @Test
    void promisesAllThatThereIs() {
        var unknown =
                Scrape.all(house).stream()
                        .flatMap(
                                scrape ->
                                        scrape.series().stream()
                                                .filter(MetricsTest::isOurs)
                                                .filter(series -> !isPromised(scrape, series))
                                                .map(series -> scrape.service() + " " + series));

        assertThat(unknown).isEmpty();
    }

    @Test
    void hasTheLabelsAndKindsThatArePromised() {
        for (var scrape : Scrape.all(house)) {
            for (var series : scrape.series()) {
                table.row(series)
                        .ifPresent(
                                metric -> {
                                    assertThat(scrape.labels().get(series))
                                            .as(scrape.service() + " " + series)
                                            .isEqualTo(metric.labelsOf(series));
                                    assertThat(scrape.kind(metric.name()))
                                            .as(scrape.service() + " " + series)
                                            .isEqualTo(kind(metric));
                                });
            }
        }
    }

    private List<String> missing(List<Scrape> scrapes) {
        return scrapes.stream().flatMap(this::missing).toList();
    }

    private Stream<String> missing(Scrape scrape) {
        return table.all().stream()
                .filter(metric -> metric.from().contains(scrape.service()) && !metric.sometimes())
                .flatMap(Metric::series)
                .filter(series -> !scrape.series().contains(series))
                .map(series -> scrape.service() + " " + series);
    }

    private boolean isPromised(Scrape scrape, String series) {
        return table.row(series)
                .filter(metric -> metric.from().contains(scrape.service()))
                .isPresent();
    }

    private static boolean isOurs(String series) {
        return OF_LIBRARIES.stream().noneMatch(series::startsWith);
    }

    private static String kind(Metric metric) {
        return metric.kind().equals("timer") ? "summary" : metric.kind();
    }
}

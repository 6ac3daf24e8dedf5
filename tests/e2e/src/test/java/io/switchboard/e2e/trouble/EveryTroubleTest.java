package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that services live on goes away, and each of them dies, while people go on with what they do: afterwards the books agree.
 * With {@code -De2e.long=true} all scenes, each for a minute; {@code -De2e.scenes=…} plays those whose name matches,
 * and {@code -De2e.seed=…}, which each run tells, makes the choices of another run again.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class EveryTroubleTest {
    static final boolean LONG = Boolean.getBoolean("e2e.long");

    private static final Duration AWAY =
            Duration.ofSeconds(Integer.getInteger("e2e.away", LONG ? 60 : 5));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Two notifiers, four letters at once each: what may come twice when they die once, or Postgres under them; of several deaths more is not expected. */
    private static final int MAILS_UNDER_WAY = 8;

    private static final String CHOICE = System.getProperty("e2e.scenes", ".*");

    private final Crowd crowd;
    private final Stage stage;
    private final Books books;
    private final Report report = new Report();

    EveryTroubleTest(House house) {
        this.crowd = new Crowd(house);
        this.stage = new Stage(house, crowd, AWAY);
        this.books = Books.begin(house);
    }

    static Stream<Scene> scenes() {
        return Troubles.all()
                .filter(it -> it.inEveryCheck() || LONG)
                .filter(it -> it.name().matches(CHOICE));
    }

    @BeforeAll
    void begin() {
        report.begin();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void losesNothingAndDoublesNothing(Scene scene) {
        try {
            play(scene);
        } catch (RuntimeException | Error failure) {
            report.failed(scene, failure);
            throw failure;
        }
    }

    private void play(Scene scene) {
        var before = crowd.bookings().size();
        var repeats = books.repeats();

        scene.trouble().accept(stage);

        var quiet = System.nanoTime();
        Awaitility.await("the books agree")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(books.faults(crowd)).isEmpty());
        var healed = Duration.ofNanos(System.nanoTime() - quiet);
        var people = crowd.bookings().subList(before, crowd.bookings().size());
        report.add(scene, people, crowd.bookings().size(), books, healed);
        assertThat(books.faultsOfLetters(crowd)).isEmpty();
        assertThat(books.repeats() - repeats).isLessThanOrEqualTo(MAILS_UNDER_WAY);
        assertThat(people).allMatch(it -> it.person().attempts() <= scene.presses());
    }
}

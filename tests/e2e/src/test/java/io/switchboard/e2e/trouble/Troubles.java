package io.switchboard.e2e.trouble;

import static io.switchboard.e2e.trouble.Scene.always;
import static io.switchboard.e2e.trouble.Scene.inTheLongForm;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.Part;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** All that goes wrong, in the order in which it is played. */
final class Troubles {
    /** What services live on, as far as it runs here. */
    static final List<Door> OURS =
            List.of(
                    Door.POSTGRES,
                    Door.KAFKA,
                    Door.OVH_SIMULATOR,
                    Door.MAILBOX,
                    Door.MATTERMOST,
                    Door.PROVIDER);

    private static final int KILLS =
            Integer.getInteger("e2e.kills", EveryTroubleTest.LONG ? 12 : 6);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(2);

    /** Of what is left to chance: with the same one the same are killed, after the same pauses. */
    static final long SEED =
            Long.getLong("e2e.seed", ThreadLocalRandom.current().nextLong(1_000_000));

    private Troubles() {}

    static Stream<Scene> all() {
        return Stream.of(
                        Stream.of(
                                always("Postgres is away", stage -> away(stage, Door.POSTGRES)),
                                always("Postgres says that its disk is full", Troubles::refusing),
                                always("Kafka says nothing", Troubles::kafkaSaysNothing),
                                always("SMTP is away", stage -> awayUnnoticed(stage, Door.MAILBOX)),
                                always(
                                        "OVH is away",
                                        stage -> awayUnnoticed(stage, Door.OVH_SIMULATOR)),
                                always("one of each service is killed", Troubles::oneOfEach),
                                inTheLongForm("the clock jumps", Troubles::theClockJumps)),
                        Door.SERVICES.stream().map(Troubles::bothAreAway),
                        Stream.of(
                                always("services are killed at random", Troubles::atRandom),
                                inTheLongForm("everything is killed at once", Troubles::allAtOnce),
                                inTheLongForm(
                                        "Kafka is away", stage -> awayUnnoticed(stage, Door.KAFKA)),
                                inTheLongForm("Postgres' disk is full", SmallDisk::ofPostgres),
                                inTheLongForm("Kafka's disk is full", SmallDisk::ofKafka)),
                        Stream.of(Door.POSTGRES, Door.MAILBOX, Door.OVH_SIMULATOR)
                                .map(Troubles::saysNothing),
                        OURS.stream().map(Troubles::isKilled),
                        Door.SERVICES.stream().map(Troubles::oneIsKilled),
                        Door.SERVICES.stream().map(Troubles::theOtherIsKilled))
                .flatMap(it -> it);
    }

    /** Soon after each other: the other replica of each lives. */
    private static void oneOfEach(Stage stage) {
        var victims = Door.SERVICES.stream().map(stage.house()::part).toList();
        stage.during(
                () -> {
                    stage.house().services().forEach(stage::awaitBack);
                    for (Part victim : victims) {
                        victim.kill();
                        stage.passTime(BETWEEN_KILLS);
                    }
                    victims.forEach(stage::awaitBack);
                });
    }

    private static Scene oneIsKilled(Door service) {
        return inTheLongForm(
                        service.part() + " is killed",
                        stage -> stage.during(() -> stage.kill(stage.house().part(service))))
                .noticedAsOneRetryAtMost();
    }

    private static Scene saysNothing(Door part) {
        return inTheLongForm(part.part() + " says nothing", stage -> saysNothing(stage, part));
    }

    private static Scene theOtherIsKilled(Door service) {
        return inTheLongForm(
                        "the other " + service.part() + " is killed",
                        stage -> stage.during(() -> stage.kill(stage.house().second(service))))
                .noticedAsOneRetryAtMost();
    }

    private static Scene isKilled(Door part) {
        return inTheLongForm(
                part.part() + " is killed",
                stage -> stage.during(() -> stage.kill(stage.house().part(part))));
    }

    /** In the long version what services live on, too. */
    private static void atRandom(Stage stage) {
        var victims = EveryTroubleTest.LONG ? stage.everything() : stage.house().services();
        var chance = new Random(SEED);
        stage.during(
                () -> {
                    for (int kill = 0; kill < KILLS; kill++) {
                        victims.get(chance.nextInt(victims.size())).kill();
                        stage.passTime(Duration.ofMillis(chance.nextInt(1_000, 4_000)));
                    }
                    victims.forEach(stage::awaitBack);
                });
    }

    /** Pages that need nobody's rows are still there. */
    private static void away(Stage stage, Door part) {
        stage.during(
                () ->
                        stage.without(
                                List.of(stage.house().part(part)), stage.both(Door.WEB_FRONTEND)));
    }

    /** Ready means able: what can work without it is ready without it. */
    private static void awayUnnoticed(Stage stage, Door part) {
        stage.during(
                () -> stage.without(List.of(stage.house().part(part)), stage.house().services()));
    }

    /** Worse than being gone: whoever asks it waits. Ready means able, all the same. */
    private static void kafkaSaysNothing(Stage stage) {
        stage.during(
                () -> {
                    stage.house().services().forEach(stage::awaitBack);
                    stage.house().part(Door.KAFKA).freeze();
                    try {
                        stage.passTime();
                        assertThat(stage.house().services()).allMatch(Part::isReady);
                    } finally {
                        stage.house().part(Door.KAFKA).thaw();
                    }
                });
    }

    private static void saysNothing(Stage stage, Door door) {
        stage.during(
                () -> {
                    stage.house().part(door).freeze();
                    try {
                        stage.passTime();
                    } finally {
                        stage.house().part(door).thaw();
                    }
                });
    }

    private static void refusing(Stage stage) {
        stage.during(
                () -> {
                    try (var _ = FullDatabase.of(stage.house())) {
                        stage.passTime();
                    }
                });
    }

    private static Scene bothAreAway(Door service) {
        return inTheLongForm(
                "both of " + service.part() + " are away",
                stage ->
                        stage.during(
                                () -> stage.without(stage.both(service), stage.allBut(service))));
    }

    private static void allAtOnce(Stage stage) {
        stage.during(
                () -> {
                    stage.everything().forEach(Part::kill);
                    stage.everything().forEach(stage::awaitBack);
                });
    }

    /** Over a night, on which what is daily falls due; back a little; and back again. */
    private static void theClockJumps(Stage stage) {
        var ahead = Duration.ofHours(26);
        try {
            for (Duration offset : List.of(ahead, ahead.minusMinutes(10))) {
                stage.house().moveClock(offset);
                stage.crowd().renew();
                stage.during(stage::passTime);
            }
        } finally {
            stage.house().moveClock(Duration.ZERO);
        }
        stage.crowd().renew();
        stage.during(stage::passTime);
    }
}

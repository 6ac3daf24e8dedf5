package io.switchboard.forwarding.administration;

import static io.switchboard.forwarding.administration.Administering.freshSlug;
import static io.switchboard.forwarding.administration.Administering.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.testing.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class FollowingAFileTest {

    private final Rows rows;
    private final FileJob job;
    private final HotlinesYaml yaml;
    private final String slug = freshSlug();
    private final String number = OvhNumbers.fresh();
    private final String line = OvhNumbers.fresh();

    FollowingAFileTest(Rows rows, FileJob job, HotlinesYaml yaml) {
        this.rows = rows;
        this.job = job;
        this.yaml = yaml;
    }

    @BeforeEach
    void aNumberThatLeadsToALine() {
        rows.quieten();
        GatewayDouble.reset();
        AtOvh.hasLine(line);
        AtOvh.hasRedirect(number, line);
    }

    @AfterEach
    void well() {
        GatewayDouble.reset();
        rows.read("update hotline set from_file = false where slug = ?", slug);
    }

    @Test
    void makesItsHotlinesOnce() {
        assertThat(follow(written("Lyon"))).isEqualTo("there=1 waiting=0 refused=0 left=none");
        assertThat(follow(written("Lyon"))).isEqualTo("there=1 waiting=0 refused=0 left=none");

        show(slug).statusCode(200).body("settings.name", equalTo("Lyon"));
        assertThat(rows.read("select from_file from hotline where slug = ?", slug))
                .containsExactly("t");
    }

    @Test
    void makesThemOnceThoughSeveralReplicasRead() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(3)) {
            replicas.invokeAll(
                    IntStream.range(0, 3)
                            .<Callable<String>>mapToObj(_ -> () -> follow(written("Lyon")))
                            .toList());
        }

        assertThat(rows.read("select id from hotline where slug = ?", slug)).hasSize(1);
    }

    @Test
    void changesThemAsTheFileChanges() {
        follow(written("Lyon"));

        follow(written("Lyon and around"));

        show(slug).body("settings.name", equalTo("Lyon and around"));
    }

    @Test
    void waitsForOvhWithoutHoldingUpAnything() {
        GatewayDouble.fails("lines/offered", Reply.problem(503, "ovh-away"));
        assertThat(follow(written("Lyon"))).isEqualTo("there=0 waiting=1 refused=0 left=none");

        GatewayDouble.isWell();
        assertThat(follow(written("Lyon"))).contains("there=1");
    }

    @Test
    void namesWhatCannotWorkAndGoesOnWithTheOthers() {
        var queue = OvhNumbers.fresh();
        AtOvh.hasQueue(queue).hasAgent(OvhNumbers.freshMobile(), AgentStatus.AVAILABLE);
        var text =
                """
                hotlines:
                  - {slug: %s, number: %s, name: Queue that somebody uses}
                  - {slug: %s, number: %s, name: Nowhere}
                """
                                .formatted(freshSlug(), queue, freshSlug(), OvhNumbers.fresh())
                        + entry("Lyon");

        assertThat(follow(text)).isEqualTo("there=1 waiting=0 refused=2 left=none");
    }

    @Test
    void leavesWhatLeftItAndSaysSo() {
        follow(written("Lyon"));

        assertThat(follow("hotlines: []")).isEqualTo("there=0 waiting=0 refused=0 left=" + slug);

        show(slug).statusCode(200).body("fromFile", equalTo(false));
        Administering.retire(slug).statusCode(204);
    }

    @Test
    void doesNotTakeWhatSomebodyMadeByHand() {
        Administering.create(slug, number).statusCode(200);

        assertThat(follow(written("Lyon"))).contains("refused=1");

        show(slug).body("settings.name", equalTo("Permanence"));
    }

    @Test
    void doesNotMoveAHotlineToAnotherNumber() {
        follow(written("Lyon"));
        var other = OvhNumbers.fresh();
        AtOvh.hasRedirect(other, line);

        assertThat(follow(written("Lyon").replace(number, other))).contains("refused=1");

        show(slug).body("summary.number", endsWith(number));
    }

    private String follow(String text) {
        return Work.done(() -> job.follow(yaml.read(text)));
    }

    private String written(String name) {
        return "hotlines:\n" + entry(name);
    }

    private String entry(String name) {
        return "  - {slug: %s, number: %s, name: %s, operators: [camille@example.org]}\n"
                .formatted(slug, number, name);
    }
}

package io.switchboard.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.ovh.Agents;
import io.switchboard.gateway.ovh.Frugal;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhAgent;
import io.switchboard.gateway.ovh.Series;
import io.switchboard.gateway.ovh.SeriesReader;
import io.switchboard.platform.time.Deadline;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingManyAtOnceTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final HostedNumber NUMBER =
            new HostedNumber("aa1111111-ovh-1", new DialNumber("0033199000041"));

    @Inject Memory memory;

    @Inject SharedReads reads;

    @Inject Readings readings;

    @Inject SeriesReader reader;

    @Inject Frugal frugal;

    @Inject Clock clock;

    @Inject Agents agents;

    @Inject Budget budget;

    private final SimulatorClient ovh = SimulatorClient.running();
    private final Manner manner = new Manner(Duration.ofMinutes(5), UUID.randomUUID());
    private final List<Long> ids = new ArrayList<>();
    private Lists lists;

    @BeforeEach
    void placeAgents() {
        ovh.reset();
        readings.forget(manner.subject());
        lists =
                new Lists(
                        readings,
                        reader,
                        new Together(memory, reads, frugal.batches()),
                        frugal.pages(),
                        clock);
        for (var phone : List.of("0033612345601", "0033612345602", "0033612345603")) {
            ids.add(told(agents.create(NUMBER, new PhoneNumber(phone), 10, allowance())).agentId());
        }
        ovh.forgetCalls();
    }

    @AfterEach
    void leaveNothing() {
        ovh.reset();
    }

    @Test
    void takesOneCallWhereOvhDoesBatches() {
        features("on");

        var found = some(ids.get(1), 1L, ids.get(0));

        assertThat(found.what())
                .extracting(OvhAgent::agentId)
                .containsExactly(ids.get(1), ids.get(0));
        assertThat(SentToOvh.about("/agent/")).hasSize(1);
    }

    @Test
    void asksOnlyForWhatItDoesNotKnow() {
        features("on");
        some(ids.get(0), ids.get(1));
        ovh.forgetCalls();

        some(ids.get(0), ids.get(1), ids.get(2));

        assertThat(SentToOvh.about("/agent/"))
                .containsExactly("GET /easyHunting/0033199000041/hunting/agent/" + ids.get(2));
    }

    @Test
    void asksOneByOneWhereOvhDoesNot() {
        features("odd");

        var found = some(ids.get(0), 1L, ids.get(1), ids.get(2));

        assertThat(found.what()).extracting(OvhAgent::agentId).containsExactlyElementsOf(ids);
        assertThat(SentToOvh.about("/agent/")).hasSize(5);
    }

    @Test
    void takesOneCallForAllWhereOvhDoesPages() {
        features("on");

        var found = told(lists.all(series(), manner, allowance()));

        assertThat(found.what()).extracting(OvhAgent::agentId).containsExactlyElementsOf(ids);
        assertThat(SentToOvh.all()).hasSize(1);
    }

    @Test
    void listsAndAsksWhereOvhDoesNot() {
        features("off");

        var found = told(lists.all(series(), manner, allowance()));

        assertThat(found.what()).extracting(OvhAgent::agentId).containsExactlyElementsOf(ids);
    }

    @Test
    void tellsWhatItKnewOfAllWhileOvhIsAway() {
        features("on");
        some(ids.get(0), ids.get(1));
        ovh.faults(Map.of("dropRate", 1));

        var later = new Manner(Duration.ZERO, manner.subject());
        var found = told(lists.some(series(), ids.subList(0, 2), later, allowance()));

        assertThat(found.stale()).isTrue();
        assertThat(found.what())
                .extracting(OvhAgent::agentId)
                .containsExactlyElementsOf(ids.subList(0, 2));
    }

    private Observed<List<OvhAgent>> some(Long... which) {
        return told(lists.some(series(), List.of(which), manner, allowance()));
    }

    private Series<Long, OvhAgent> series() {
        return agents.of(NUMBER);
    }

    private void features(String mode) {
        ovh.ask("POST", "features", Map.of("batch", mode, "pages", mode));
    }

    private Allowance allowance() {
        return budget.allow(Lane.INTERACTIVE, Deadline.in(LONG));
    }

    private static <T> T told(Uni<T> asked) {
        return asked.await().atMost(LONG);
    }
}

package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.platform.time.Deadline;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SeveralForOneCallTest {

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final HostedNumber NUMBER =
            new HostedNumber("aa1111111-ovh-1", new DialNumber("0033199000041"));

    @Inject TypedCalls calls;

    @Inject OvhJson json;

    @Inject Frugal frugal;

    @Inject Agents agents;

    @Inject BillingAccounts accounts;

    @Inject OvhConfig config;

    @Inject Budget budget;

    private final SimulatorClient ovh = SimulatorClient.running();
    private Batches batches;
    private Pages pages;

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        batches = frugal.batches();
        pages = frugal.pages();
    }

    @AfterEach
    void leaveNothing() {
        ovh.reset();
    }

    @Test
    void tellsAllThatAreThereAndWhichAreNot() {
        features("on");
        var ids = List.of(agent("0033612345601"), agent("0033612345602"));
        ovh.forgetCalls();

        var told = told(batches.read(agents.of(NUMBER), with(ids, 1L), allowance()));

        assertThat(told.found()).containsOnlyKeys(ids);
        assertThat(told.found().get(ids.getLast()).number()).isEqualTo("0033612345602");
        assertThat(told.missing()).containsExactly(1L);
        assertThat(SentToOvh.about("/hunting/agent/")).hasSize(1);
    }

    @Test
    void isSignedAsItIsSent() {
        features("on");

        var told = told(batches.read(agents.of(NUMBER), List.of(1L, 2L, 3L), allowance()));

        assertThat(told.missing()).containsExactly(1L, 2L, 3L);
        assertThat(SentToOvh.about("/hunting/agent/").getFirst()).endsWith("/agent/1,2,3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "odd"})
    void restsAfterASurprise(String mode) {
        features(mode);
        var ids = List.of(agent("0033612345601"), agent("0033612345602"));

        var told = told(batches.read(agents.of(NUMBER), ids, allowance()));

        assertThat(told.found()).isEmpty();
        assertThat(told.missing()).isEmpty();
        assertThat(batches.usable()).isFalse();
    }

    @Test
    void doesNotRestBecauseOvhIsAway() {
        features("on");
        ovh.faults(Map.of("dropRate", 1));

        var failed = batches.read(agents.of(NUMBER), List.of(1L, 2L), allowance());

        assertThat(failed.onFailure().recoverWithNull().await().atMost(LONG)).isNull();
        assertThat(batches.usable()).isTrue();
    }

    @Test
    void tellsAWholeList() {
        features("on");
        var ids = List.of(agent("0033612345601"), agent("0033612345602"));
        ovh.forgetCalls();

        var all = told(pages.all(agents.of(NUMBER), allowance())).orElseThrow();

        assertThat(all).extracting(OvhAgent::agentId).containsExactlyElementsOf(ids);
        assertThat(SentToOvh.all()).hasSize(1);
    }

    @Test
    void tellsNumbersWithWhatTheyAreFor() {
        features("on");

        var all = told(pages.all(accounts.numbers(NUMBER.billingAccount()), allowance()));

        assertThat(all.orElseThrow())
                .extracting(OvhNumber::featureType)
                .contains("conference", "redirect", "easyHunting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "odd"})
    void restsAfterAPageThatIsNone(String mode) {
        features(mode);
        agent("0033612345601");

        var all = told(pages.all(agents.of(NUMBER), allowance()));

        assertThat(all).isEmpty();
        assertThat(pages.usable()).isFalse();
    }

    @Test
    void isNotEvenTriedWhenNobodyWantsIt() {
        assertThat(new Batches(calls, json, config).usable()).isFalse();
        assertThat(new Pages(calls, json, config).usable()).isFalse();
    }

    private void features(String mode) {
        ovh.ask("POST", "features", Map.of("batch", mode, "pages", mode));
    }

    private long agent(String phone) {
        return told(agents.create(NUMBER, new PhoneNumber(phone), 10, allowance())).agentId();
    }

    private Allowance allowance() {
        return budget.allow(Lane.LIVE, Deadline.in(LONG));
    }

    private static <T> T told(Uni<T> asked) {
        return asked.await().atMost(LONG);
    }

    private static List<Long> with(List<Long> ids, long other) {
        var all = new ArrayList<>(ids);
        all.add(other);
        return all;
    }
}

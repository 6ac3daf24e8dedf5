package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.Feature;
import io.switchboard.gateway.budget.BudgetConfig;
import io.switchboard.gateway.ovh.KeyOffice.Desk;
import io.switchboard.gateway.ovh.KeyOffice.KeyWish;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Asks for consumer keys without a service around it: the settings come from the environment, and nothing is counted. It waits for answers. */
public final class LoneOffice implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final OvhConfig config;
    private final Set<Feature> features;
    private final Wire wire;
    private final ObjectMapper json = JsonMapper.builder().build();
    private final KeyOffice office;

    private LoneOffice(Vertx vertx, SmallRyeConfig settings) {
        this.vertx = vertx;
        this.config = settings.getConfigMapping(OvhConfig.class);
        this.features = settings.getConfigMapping(FeaturesConfig.class).features();
        KeyCheck.check(config);
        var ours =
                Application.of(config)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "set OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET, which OVH gives to applications"));
        this.wire = new Wire(vertx, config, settings.getConfigMapping(BudgetConfig.class));
        this.office = new KeyOffice(ours, wire, clock(settings), new OvhJson(json));
    }

    private OvhClock clock(SmallRyeConfig settings) {
        var unread = new SimpleMeterRegistry();
        var breaker = new Breaker(settings.getConfigMapping(BreakerConfig.class), unread);
        var time = new OvhTime(wire, config, Clock.systemUTC(), breaker);
        return new OvhClock(time, config, Clock.systemUTC(), unread);
    }

    /** @throws IllegalStateException when a setting is missing */
    public static LoneOffice open() {
        var settings =
                new SmallRyeConfigBuilder()
                        .addDefaultSources()
                        .addDiscoveredConverters()
                        // Without any named, the key is for all of the account's.
                        .withDefaultValue("ovh.billing-accounts", "*")
                        .withMapping(OvhConfig.class)
                        .withMapping(BudgetConfig.class)
                        .withMapping(BreakerConfig.class)
                        .withMapping(FeaturesConfig.class)
                        .withMappingIgnore("ovh.**")
                        .withMappingIgnore("gateway.**")
                        .build();
        var vertx = Vertx.vertx();
        try {
            return new LoneOffice(vertx, settings);
        } catch (RuntimeException wrong) {
            vertx.close();
            throw wrong;
        }
    }

    /** The least that a key must be allowed for these features; for those that are set when none is named. */
    public List<AccessRule> rules(Set<Feature> named) {
        return Needs.rules(named.isEmpty() ? features : named, config.billingAccounts());
    }

    /** @throws OvhFailure when OVH gives none */
    public RequestedKey ask(List<AccessRule> rules, List<String> allowedIps) {
        return answer(office.ask(new KeyWish(rules, allowedIps, null), desk()));
    }

    /** Pending too while OVH stumbles. */
    public KeyState state(Hidden consumerKey) {
        return answer(
                office.state(consumerKey, desk())
                        .onFailure(OvhFailure.class)
                        .recoverWithItem(KeyState.PENDING));
    }

    private Desk desk() {
        return (call, whose) ->
                whose.proof()
                        .chain(
                                proof ->
                                        wire.send(
                                                call,
                                                config.answerTimeout(),
                                                request -> proof.on(request, call)))
                        .map(answer -> successful(answer, call));
    }

    private Answer successful(Answer answer, OvhCall call) {
        if (!answer.successful()) {
            throw Refusal.in(answer, call.operation(), json);
        }
        return answer;
    }

    private static <T> T answer(Uni<T> asked) {
        try {
            return asked.ifNoItem().after(PATIENCE).fail().subscribeAsCompletionStage().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof OvhFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        wire.close();
        vertx.close();
    }
}

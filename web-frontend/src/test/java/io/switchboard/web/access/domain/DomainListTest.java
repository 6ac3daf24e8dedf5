package io.switchboard.web.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.WebTest;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class DomainListTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject DomainListLedger ledger;
    @Inject ObjectMapper json;
    @Inject Vertx vertx;
    @Inject Clock clock;
    @Inject Pool pool;

    private final ListDouble list = new ListDouble();

    /** What one replica knows and does. */
    private record Replica(AllowedDomains domains, DomainListUpkeep upkeep) {

        Entry check(String address) {
            return domains.check(EmailAddress.of(address));
        }
    }

    @BeforeEach
    void forget() {
        now(pool.query("delete from allowed_domain_list").execute());
    }

    @AfterEach
    void close() {
        list.close();
    }

    @Test
    void letsInWhoIsOnItHoweverItWasWritten() {
        list.holds(" X.Gouv.fr ", "@example.org", ".collectivité.example", "no domain", "", "*");
        var replica = replica();

        assertThat(now(replica.upkeep().refresh())).isEqualTo("domains=3");

        assertThat(replica.check("a+b@x.gouv.FR")).isEqualTo(new Allowed());
        assertThat(replica.check("a@example.org")).isEqualTo(new Allowed());
        assertThat(replica.check("a@nord.collectivité.example")).isEqualTo(new Allowed());
        assertThat(replica.check("a@below.x.gouv.fr")).isEqualTo(new Foreign());
        assertThat(replica.check("a@elsewhere.example")).isEqualTo(new Foreign());
    }

    @Test
    void letsNobodyInAndCallsNobodyForeignBeforeItWasEverRead() {
        list.answers(500, "");
        var replica = replica();

        assertThatThrownBy(() -> now(replica.upkeep().refresh()))
                .isInstanceOf(UnreadableList.class);

        assertThat(replica.check("a@x.gouv.fr")).isEqualTo(new NotKnownYet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {} | status 500",
                "200 | {\"records\": [ | no JSON",
                "200 | | no list of records",
                "200 | <html></html> | no JSON",
                "200 | {\"error\": \"x\"} | no list of records",
                "200 | {\"records\": []} | no domain in it",
                "200 | {\"records\": [{\"fields\": {\"domain\": 7}}]} | no domain in it"
            })
    void keepsTheLastGoodOneWhileTheAnswerIsNone(int status, String body, String reason) {
        list.holds("x.gouv.fr");
        var replica = replica();
        now(replica.upkeep().refresh());
        var fetchedAt = replica.domains().list().fetchedAt();

        list.answers(status, body == null ? "" : body);
        assertThatThrownBy(() -> now(replica.upkeep().refresh())).hasMessage(reason);

        now(replica.upkeep().learn());
        assertThat(replica.check("a@x.gouv.fr")).isEqualTo(new Allowed());
        assertThat(replica.check("a@y.gouv.fr")).isEqualTo(new Foreign());
        assertThat(replica.domains().list().isTroubled()).isTrue();
        assertThat(replica.domains().list().outcome()).isEqualTo(reason);
        assertThat(replica.domains().list().fetchedAt()).isEqualTo(fetchedAt);
    }

    @Test
    void survivesARestartWhileTheListIsDown() {
        list.holds("x.gouv.fr");
        now(replica().upkeep().refresh());
        list.close();

        var restarted = replica();
        now(restarted.upkeep().learn());

        assertThat(restarted.check("a@x.gouv.fr")).isEqualTo(new Allowed());
        assertThatThrownBy(() -> now(restarted.upkeep().refresh()))
                .isInstanceOf(UnreadableList.class);
    }

    @Test
    void isReadByOneReplicaForAll() {
        list.holds("x.gouv.fr");
        var first = replica();
        var second = replica();
        now(first.upkeep().refresh());
        now(second.upkeep().learn());
        assertThat(second.check("a@x.gouv.fr")).isEqualTo(new Allowed());

        list.holds("y.gouv.fr");
        now(first.upkeep().refresh());
        now(second.upkeep().learn());

        assertThat(second.check("a@x.gouv.fr")).isEqualTo(new Foreign());
        assertThat(second.check("a@y.gouv.fr")).isEqualTo(new Allowed());
        assertThat(list.asked()).hasSize(2);
    }

    @Test
    void readsNoMoreThanItsBounds() {
        list.holds("x.gouv.fr", "y.gouv.fr", "z.gouv.fr");

        assertThatThrownBy(() -> now(replica(Map.of("list.most", "2")).upkeep().refresh()))
                .hasMessage("more than 2 records");
        assertThatThrownBy(() -> now(replica(Map.of("list.longest", "50")).upkeep().refresh()))
                .hasMessage("longer than 50 bytes");
        list.answers(200, "x".repeat(3_000_000));
        assertThatThrownBy(() -> now(replica().upkeep().refresh()))
                .hasMessage("longer than 2000000 bytes");
    }

    @Test
    void followsNobodyElsewhere() {
        try (var elsewhere = new ListDouble().holds("evil.example")) {
            list.leadsTo(elsewhere.url());

            assertThatThrownBy(() -> now(replica().upkeep().refresh())).hasMessage("status 302");

            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void bringsItsKey() {
        list.holds("x.gouv.fr");

        assertThatThrownBy(() -> now(replica(Map.of("list.key", "another")).upkeep().refresh()))
                .hasMessage("status 401");
    }

    @Test
    void ofAnotherPlaceIsForgotten() {
        list.holds("x.gouv.fr");
        now(replica().upkeep().refresh());

        var moved = replica(Map.of("list.field", "name"));
        now(moved.upkeep().learn());

        assertThat(moved.check("a@x.gouv.fr")).isEqualTo(new NotKnownYet());
    }

    @Test
    void standsBesidePatterns() {
        list.answers(500, "");
        var replica = replica(Map.of("patterns", "@example.org"));

        assertThat(replica.check("a@example.org")).isEqualTo(new Allowed());
        assertThat(replica.check("a@x.gouv.fr")).isEqualTo(new NotKnownYet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/list", "/list", "mailto:x@example.org"})
    void isReadOverTheWebOnly(String url) {
        var config = Settings.list(url, Map.of());

        assertThatThrownBy(() -> DomainListPlace.of(config.list()))
                .hasMessageContaining("DOMAIN_LIST_URL must be an https address");
    }

    @Test
    void isToldToAdministratorsWithItsAge() {
        list.holds("x.gouv.fr", "y.gouv.fr");
        var replica = replica();
        assertThat(seen(replica).title()).isEqualTo("La liste n’a jamais pu être lue");
        assertThat(seen(replica).remote().read()).isNull();

        now(replica.upkeep().refresh());
        assertThat(seen(replica).tone()).isEqualTo("good");
        assertThat(seen(replica).remote().read()).contains("heure de Paris");

        list.answers(500, "");
        assertThatThrownBy(() -> now(replica.upkeep().refresh())).hasMessage("status 500");
        now(replica.upkeep().learn());
        assertThat(seen(replica).tone()).isEqualTo("wait");
        assertThat(seen(replica).remote().size()).isEqualTo(2);
        assertThat(seen(replica).remote().trouble()).isEqualTo("status 500");
    }

    private static DomainView seen(Replica replica) {
        var words = MessageBundles.get(DomainMessages.class);
        var reader = new DomainView.Reader(words, Language.FRENCH, ZoneId.of("Europe/Paris"));
        return DomainView.of(List.of(), "list.example", replica.domains().list(), reader);
    }

    private Replica replica() {
        return replica(Map.of());
    }

    private Replica replica(Map<String, String> more) {
        var settings = new HashMap<>(Map.of("list.key", ListDouble.KEY));
        settings.putAll(more);
        var config = Settings.list(list.url(), settings);
        var domains = new AllowedDomains(config);
        var source = new DomainListSource(vertx, json, config.list());
        return new Replica(domains, new DomainListUpkeep(domains, ledger, source, clock));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}

package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Settings;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import io.switchboard.launcher.settings.Ovh;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of the simulator once {@code deploy/compose/real-ovh.yml} is laid over it: nothing. */
class RealOvhTest {
    private final Compose base = Compose.read(Compose.FILE);
    private final Compose real = Compose.read(Compose.REAL_OVH);

    @ParameterizedTest
    @EnumSource(Service.class)
    void meansProduction(Service service) throws Exception {
        var environment = laidOver(service);

        assertThat(environment).containsEntry("QUARKUS_PROFILE", "prod");
        assertThat(environment).containsEntry("SWITCHBOARD_CLOCK_FOLLOW", "");
        assertThat(environment.values())
                .noneMatch(
                        value ->
                                value != null
                                        && value.matches(
                                                ".*(ovh-simulator|mailbox|mattermost:|example\\.org|-dev-).*"));
        for (String variable : environment.keySet()) {
            assertThat(Settings.knows(service, variable)).as(variable).isTrue();
        }
    }

    @Test
    void takesEitherFormOfKeys() throws Exception {
        var forms =
                Map.of(
                        "OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET",
                        "OVH_CLIENT_ID", "OVH_CLIENT_SECRET");
        for (var form : forms.entrySet()) {
            var keys =
                    Map.of(form.getKey(), "k", form.getValue(), "s", "OVH_BILLING_ACCOUNTS", "a");
            var settings = new io.switchboard.launcher.settings.Settings(keys);

            assertThat(laidOver(Service.OVH_GATEWAY))
                    .containsKeys(
                            Ovh.chosen(settings).environment().keySet().toArray(String[]::new));
        }
    }

    @Test
    void startsNothingThatOnlyPretends() {
        for (String part : List.of("ovh-simulator", "mailbox", "mattermost")) {
            assertThat(real.services().get(part).profiles()).as(part).isNotEmpty();
        }
        assertThat(base.services().get("ovh-gateway").dependsOn().get("ovh-simulator").required())
                .isFalse();
    }

    /** Who may come by plain HTTP is asked for, and whoever else tries finds nobody. */
    @Test
    void opensTheDoorToItsProxyAlone() {
        assertThat(laidOver(Service.WEB_FRONTEND).get("TRUSTED_PROXIES"))
                .startsWith("${TRUSTED_PROXIES:?");
        assertThat(real.services().get("web-frontend").ports())
                .containsExactly(
                        "${WEB_FRONTEND_LISTEN:-127.0.0.1}:${WEB_FRONTEND_PORT:-8080}:8080");
        assertThat(Tree.read(Compose.REAL_OVH)).contains("\n    ports: !override [");
    }

    private Map<String, String> laidOver(Service service) {
        var environment = new HashMap<>(base.services().get(service.folder()).environment());
        environment.putAll(real.services().get(service.folder()).environment());
        return environment;
    }
}

package io.switchboard.simulator.redirect;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingANumberElsewhereTest {
    private static final String ALIAS = ACCOUNT + "/redirect/0033199000021";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void tellsTheLineBehindAnAlias() {
        var alias = ovh.caller().get(ALIAS);

        assertThat(alias.text("featureType")).isEqualTo("redirect");
        assertThat(ovh.caller().get(ACCOUNT + "/line/" + alias.text("destination")).status())
                .isEqualTo(200);
    }

    @Test
    void tellsAnAliasThatIsNoRedirect() {
        var alias = ovh.caller().get(ACCOUNT + "/redirect/0033199000023").body();

        assertThat(alias.get("featureType").asText()).isEqualTo("empty");
        assertThat(alias.get("destination").isNull()).isTrue();
    }

    @Test
    void takesAMomentByATask() {
        var change = "{\"destination\":\"0033199000013\"}";

        var task = ovh.caller().post(ALIAS + "/changeDestination", change);

        assertThat(task.text("status")).isEqualTo("todo");
        assertThat(task.text("serviceType")).isEqualTo("redirect");
        assertThat(ovh.caller().get(ALIAS).text("destination")).isEqualTo("0033199000011");
        ovh.eventually(
                ACCOUNT + "/service/0033199000021/task/" + task.text("taskId"),
                it -> it.text("status").equals("done"));
        assertThat(ovh.caller().get(ALIAS).text("destination")).isEqualTo("0033199000013");
    }

    @Test
    void failsWhenTheNumberServesSomethingElseByThen() {
        var task =
                ovh.caller()
                        .post(ALIAS + "/changeDestination", "{\"destination\":\"0033199000013\"}");

        ovh.admin("PUT", "/admin/redirects/0033199000021", "{\"featureType\":\"empty\"}");

        ovh.eventually(
                ACCOUNT + "/task/" + task.text("taskId"), it -> it.text("status").equals("error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"destination\":\"\"}", "{\"destination\":\"0199000013\"}"})
    void refusesNoSuchDestination(String change) {
        var refused = ovh.caller().post(ALIAS + "/changeDestination", change);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("destination");
        assertThat(ovh.caller().get(ACCOUNT + "/task").body()).isEmpty();
    }

    @Test
    void refusesOnAnAliasThatIsNoRedirect() {
        var refused =
                ovh.caller()
                        .post(
                                ACCOUNT + "/redirect/0033199000023/changeDestination",
                                "{\"destination\":\"0033199000013\"}");

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void isSetUpByTheAdmin() {
        var alias =
                "{\"featureType\":\"ddi\",\"destination\":\"0033199000013\",\"description\":\"Hotline\"}";
        assertThat(ovh.admin("PUT", "/admin/redirects/0033199000029", alias).status())
                .isEqualTo(200);

        assertThat(ovh.caller().get(ACCOUNT + "/redirect/0033199000029").text("description"))
                .isEqualTo("Hotline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "featureType=\"conference\"",
                "destination=\"13\"",
                "description=7",
                "billingAccount=7",
                "colour=\"red\""
            })
    void refusesAnAdminsSlip(String slip) {
        var field = slip.substring(0, slip.indexOf('='));
        var body = "{\"" + slip.replace("=", "\":") + "}";

        var refused = ovh.admin("PUT", "/admin/redirects/0033199000029", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(ovh.admin("PUT", "/admin/redirects/29", "{}").text("field"))
                .isEqualTo("serviceName");
        assertThat(ovh.admin("PUT", "/admin/redirects/0033199000011", "{}").status())
                .isEqualTo(409);
    }
}

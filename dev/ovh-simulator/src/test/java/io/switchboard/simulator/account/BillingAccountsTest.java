package io.switchboard.simulator.account;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BillingAccountsTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void areListedAndShown() {
        assertThat(ovh.caller().get("/telephony").body().toString())
                .isEqualTo("[\"aa1111111-ovh-1\"]");
        assertThat(ovh.caller().get(ACCOUNT).text("status")).isEqualTo("enabled");
        assertThat(ovh.caller().get("/telephony/other").status()).isEqualTo(404);
    }

    @Test
    void answer460OnceExpired() {
        ovh.admin("PUT", "/admin/accounts/aa1111111-ovh-1", "{\"status\":\"expired\"}");

        var rooms = ovh.caller().get(NUMBER + "/rooms");

        assertThat(rooms.status()).isEqualTo(460);
        assertThat(rooms.text("message")).isEqualTo("This service is expired");
        assertThat(ovh.caller().get(ACCOUNT).text("status")).isEqualTo("expired");
    }

    @Test
    void areAddedByTheAdmin() {
        var account = "{\"billingAccount\":\"bb2222222-ovh-1\",\"description\":\"Second\"}";

        assertThat(ovh.admin("POST", "/admin/accounts", account).status()).isEqualTo(201);

        assertThat(ovh.caller().get("/telephony").body()).hasSize(2);
        assertThat(ovh.caller().get("/telephony/bb2222222-ovh-1").text("description"))
                .isEqualTo("Second");
        assertThat(ovh.admin("POST", "/admin/accounts", account).status()).isEqualTo(409);
        assertThat(
                        ovh.admin("POST", "/admin/accounts", "{\"billingAccount\":\"a/b\"}")
                                .text("field"))
                .isEqualTo("billingAccount");
    }
}

package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.switchboard.platform.identity.ServiceTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class ServicesOnPagesTest {

    @Inject ServiceTokens tokens;

    private final Browser service = Browser.french();

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/conferences", "/me"})
    void areNobody(String page) {
        var status =
                service.with("Authorization", "Bearer " + tokens.to("web-frontend"))
                        .opens(page)
                        .extract()
                        .statusCode();

        assertThat(status).isIn(303, 404);
        assertThat(service.cookie("__Host-person")).isNull();
    }

    @Test
    void areSentToTheProviderLikeAnybody() {
        service.with("Authorization", "Bearer " + tokens.to("web-frontend"))
                .opens("/sign-in/provider")
                .statusCode(303)
                .header("Location", startsWith(System.getProperty(RunningProvider.ISSUER)));

        service.opens("/sign-in/provider/return").statusCode(400).body(not(startsWith("{")));
        assertThat(service.cookie("__Host-person")).isNull();
    }
}

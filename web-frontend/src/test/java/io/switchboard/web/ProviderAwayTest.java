package io.switchboard.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.switchboard.parts.provider.Algorithm;
import io.switchboard.parts.provider.Provider;
import io.switchboard.parts.provider.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WebTest
@TestProfile(ProviderAwayTest.NobodyThere.class)
class ProviderAwayTest {

    private static final String PORT = "switchboard.provider-away.port";

    @Test
    void keepsNothingFromStartingAndIsFoundWhenItComesBack() throws Exception {
        var browser = Browser.french();

        browser.opens("/").statusCode(200);
        browser.opens("/sign-in")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("type=\"email\""),
                                containsString("href=\"/sign-in/provider\"")));
        browser.opens("/sign-in/provider")
                .statusCode(503)
                .header("Retry-After", "30")
                .body(
                        allOf(
                                containsString("ne répond pas"),
                                containsString("href=\"/sign-in/provider\""),
                                containsString("href=\"/sign-in\"")));

        try (var provider =
                Provider.start(Integer.getInteger(PORT), registration(), Algorithm.ES256)) {
            browser.opens("/sign-in/provider")
                    .statusCode(303)
                    .header("Location", startsWith(provider.issuer() + "/authorize?"));
        }
    }

    private static Registration registration() {
        return Registration.strict(
                "switchboard",
                "secret",
                RunningProvider.SITE + "/sign-in/provider/return",
                RunningProvider.SITE + "/sign-out/return");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The profile is asked in another class loader than the test: they agree by a system property. */
    public static class NobodyThere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var port = freePort();
            System.setProperty(PORT, Integer.toString(port));
            return Map.of(
                    "switchboard.provider.issuer", "http://localhost:%d/api/v2".formatted(port));
        }
    }
}

package io.switchboard.simulator.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.fault.FaultInjection;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * {@code POST /auth/oauth2/token}, which OVH has on its web site rather than under {@code /1.0}. Like OVH's it tells a
 * wrong pair with status 200. The pair may come in the form or, as in RFC 6749, in {@code Authorization: Basic}.
 */
public final class TokenEndpoint {
    static final String PATH = "/auth/oauth2/token";

    private static final Pattern BASIC = Pattern.compile("Basic ([A-Za-z0-9+/=]+)");

    private final ServiceAccounts accounts;
    private final FaultInjection faults;

    public TokenEndpoint(ServiceAccounts accounts, FaultInjection faults) {
        this.accounts = accounts;
        this.faults = faults;
    }

    public void addTo(AdminRoutes routes) {
        routes.router().route(HttpMethod.POST, PATH).handler(this::answer);
    }

    private void answer(RoutingContext http) {
        var form = http.request().formAttributes();
        if (faults.showsTokenPage(PATH)) {
            http.response()
                    .putHeader("Content-Type", "text/html")
                    .end("<html><body>We will be back soon.</body></html>\n");
        } else if (!"client_credentials".equals(form.get("grant_type"))) {
            AdminRoutes.json(http, 400, new Refusal("unsupported_grant_type"));
        } else if (!"all".equals(form.get("scope"))) {
            AdminRoutes.json(http, 400, new Refusal("invalid_scope"));
        } else {
            AdminRoutes.json(http, 200, issue(http));
        }
    }

    private Object issue(RoutingContext http) {
        var pair = pair(http);
        return accounts.issue(pair.id(), pair.secret())
                .<Object>map(token -> Issued.of(token))
                .orElseGet(() -> new Refusal("invalid_client"));
    }

    private static Pair pair(RoutingContext http) {
        var header = http.request().getHeader("Authorization");
        var basic = BASIC.matcher(header == null ? "" : header);
        if (basic.matches()) {
            return Pair.of(basic.group(1));
        }
        var form = http.request().formAttributes();
        return new Pair(form.get("client_id"), form.get("client_secret"));
    }

    private record Pair(String id, String secret) {
        static Pair of(String encoded) {
            try {
                var text = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
                return new Pair(text[0], text.length == 2 ? text[1] : "");
            } catch (IllegalArgumentException _) {
                return new Pair("", "");
            }
        }
    }

    private record Issued(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("scope") String scope) {
        static Issued of(AccessToken token) {
            return new Issued(token.text(), "Bearer", ServiceAccounts.VALIDITY.toSeconds(), "all");
        }
    }

    private record Refusal(String error) {}
}

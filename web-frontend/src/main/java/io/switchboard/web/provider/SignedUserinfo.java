package io.switchboard.web.provider;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Refuses what is told of a person unless it is a token: Quarkus verifies one, and would believe plain JSON. Its algorithm must be one of a
 * key pair, so that one of algorithm {@code none} is refused there.
 */
@OidcEndpoint(OidcEndpoint.Type.USERINFO)
@Singleton
@Unremovable
class SignedUserinfo implements OidcResponseFilter {

    private static final int OK = 200;
    private static final Pattern TOKEN =
            Pattern.compile("application/jwt\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    private final boolean demanded;

    SignedUserinfo(ProviderConfig config) {
        demanded = config.signedUserinfo();
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        var type = answer.responseHeaders().get(HttpHeaders.CONTENT_TYPE);
        return demanded
                        && answer.statusCode() == OK
                        && (type == null || !TOKEN.matcher(type).matches())
                ? Uni.createFrom()
                        .failure(
                                new ProviderRefused(
                                        ProviderTrouble.UNTRUSTED, "userinfo-not-signed"))
                : Uni.createFrom().voidItem();
    }
}

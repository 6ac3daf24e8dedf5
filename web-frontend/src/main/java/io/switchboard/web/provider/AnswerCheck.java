package io.switchboard.web.provider;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Tells a provider in trouble from one that refuses us; the answer itself would be lost on the way to who asked. */
@OidcEndpoint({OidcEndpoint.Type.TOKEN, OidcEndpoint.Type.USERINFO})
@Singleton
@Unremovable
class AnswerCheck implements OidcResponseFilter {

    private static final int SERVER_ERROR = 500;
    private static final int BAD_REQUEST = 400;

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        var status = answer.statusCode();
        if (status < BAD_REQUEST) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .failure(new ProviderRefused(trouble(status), "provider-status-" + status));
    }

    /** A code that is spent, too old or another's is a bad request; whatever else it refuses is for operators to settle. */
    private static ProviderTrouble trouble(int status) {
        if (status >= SERVER_ERROR) {
            return ProviderTrouble.AWAY;
        }
        return status == BAD_REQUEST ? ProviderTrouble.OVER : ProviderTrouble.ERRED;
    }
}

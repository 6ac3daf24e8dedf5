package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.SignInMeters;
import io.switchboard.web.access.Way;
import io.switchboard.web.page.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.jboss.resteasy.reactive.RestResponse;

/** What awaits who comes back from the provider: the page they wanted to see, or a sentence. */
@ApplicationScoped
class Return {

    private static final Logger LOG = Logger.getLogger(Return.class);
    private static final String DENIED = "access_denied";

    private final Provider provider;
    private final Admission admission;
    private final Leaving leaving;
    private final SignInMeters meters;
    private final Pages pages;
    private final TroubleFace face;

    Return(
            Provider provider,
            Admission admission,
            Leaving leaving,
            SignInMeters meters,
            Pages pages,
            TroubleFace face) {
        this.provider = provider;
        this.admission = admission;
        this.leaving = leaving;
        this.meters = meters;
        this.pages = pages;
        this.face = face;
    }

    /** @param error what the provider says went wrong there; null when nothing did */
    Uni<RestResponse<String>> welcome(RoutingContext exchange, String error, Wanted wanted) {
        return (error == null ? provider.vouched(exchange) : failed(error))
                .invoke(vouched -> leaving.remember(vouched.stay()))
                .chain(vouched -> admission.admit(vouched, wanted.zone()))
                .invoke(() -> meters.letIn(Way.PROVIDER))
                .map(_ -> pages.goTo(wanted.destination().path()))
                .onFailure(ProviderRefused.class)
                .recoverWithUni(refused -> refuse(refused, wanted));
    }

    /** Anybody may write what they like into this address: it is neither believed nor logged. */
    private static Uni<Vouched> failed(String error) {
        return Uni.createFrom()
                .failure(
                        error.equals(DENIED)
                                ? new ProviderRefused(ProviderTrouble.CANCELLED, "denied")
                                : new ProviderRefused(ProviderTrouble.ERRED, "error"));
    }

    Uni<RestResponse<String>> refuse(Throwable failure, Wanted wanted) {
        var refused = (ProviderRefused) failure;
        LOG.logf(
                refused.trouble().isOperators() ? Level.WARN : Level.INFO,
                "sign-in by provider refused trouble=%s reason=%s",
                refused.trouble(),
                refused.getMessage());
        meters.refused(Way.PROVIDER);
        return face.show(refused.trouble(), wanted.destination());
    }
}

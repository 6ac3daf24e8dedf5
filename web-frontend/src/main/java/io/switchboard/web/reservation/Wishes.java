package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** A wish goes its way by who has it. */
@ApplicationScoped
class Wishes {

    private final SignedIn signedIn;
    private final AtOnce atOnce;
    private final ByMail byMail;

    Wishes(SignedIn signedIn, AtOnce atOnce, ByMail byMail) {
        this.signedIn = signedIn;
        this.atOnce = atOnce;
        this.byMail = byMail;
    }

    Uni<RestResponse<String>> pass(ReservationForm form) {
        return signedIn.who()
                .map(person -> atOnce.book(person, form))
                .orElseGet(() -> byMail.request(form));
    }
}

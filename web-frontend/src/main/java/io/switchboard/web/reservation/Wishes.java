package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.access.domain.AllowedDomains;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** A wish goes its way by who has it: strangers' ends at the door. */
@ApplicationScoped
class Wishes {

    private final SignedIn signedIn;
    private final AtOnce atOnce;
    private final ByMail byMail;
    private final AllowedDomains domains;
    private final Corrections corrections;

    Wishes(
            SignedIn signedIn,
            AtOnce atOnce,
            ByMail byMail,
            AllowedDomains domains,
            Corrections corrections) {
        this.signedIn = signedIn;
        this.atOnce = atOnce;
        this.byMail = byMail;
        this.domains = domains;
        this.corrections = corrections;
    }

    Uni<RestResponse<String>> pass(ReservationForm form) {
        return signedIn.who()
                .map(person -> atOnce.book(person, form))
                .orElseGet(() -> ofSomebody(form));
    }

    private Uni<RestResponse<String>> ofSomebody(ReservationForm form) {
        return switch (domains.check(form.parsedAddress().orElseThrow())) {
            case Allowed _ -> byMail.request(form);
            case Foreign _ -> corrections.ofForeignAddress(form);
            case NotKnownYet _ -> corrections.whileNobodyKnows(form);
        };
    }
}

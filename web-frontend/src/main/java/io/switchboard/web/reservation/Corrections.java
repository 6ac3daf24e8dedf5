package io.switchboard.web.reservation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.reservation.LandingView.Trouble;
import io.switchboard.web.reservation.ReservationPages.Landing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The form once more, with what was typed and with what is to be done about it. */
@ApplicationScoped
class Corrections {

    private static final int UNPROCESSABLE = 422;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Pages pages;
    private final Visitor visitor;

    Corrections(Pages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    Uni<RestResponse<String>> ofMistakesIn(ReservationForm form) {
        var words = words();
        var trouble =
                new Trouble(
                        form.hasAddress() ? null : words.noAddress(),
                        form.hasLength() ? null : words.noLength(),
                        null);
        return pages.show(UNPROCESSABLE, corrected(form, trouble));
    }

    Uni<RestResponse<String>> after(BookingTrouble trouble, ReservationForm form) {
        return switch (trouble) {
            // Under its old name, in case the request did arrive: pressing again must not send a
            // second mail.
            case Away _ ->
                    pages.showLater(
                            StatusCode.SERVICE_UNAVAILABLE, Away.PAUSE, same(form, words().away()));
            case Refused refused -> after(refused, form);
        };
    }

    private Uni<RestResponse<String>> after(Refused refused, ReservationForm form) {
        var words = words();
        return switch (refused.refusal()) {
            case MALFORMED_ADDRESS ->
                    pages.show(
                            UNPROCESSABLE,
                            corrected(form, Trouble.withAddress(words.malformedAddress())));
            case FOREIGN_ADDRESS ->
                    pages.show(
                            StatusCode.FORBIDDEN,
                            corrected(form, Trouble.withAddress(words.foreignAddress())));
            case TOO_MANY_REQUESTS -> {
                var pause = refused.retryAfter().orElse(A_WHILE);
                var minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
                yield pages.showLater(
                        StatusCode.TOO_MANY_REQUESTS,
                        pause,
                        same(form, words.tooManyRequests(minutes)));
            }
            default ->
                    throw new IllegalStateException("no answer to a request: " + refused.refusal());
        };
    }

    private static TemplateInstance corrected(ReservationForm form, Trouble trouble) {
        return new Landing(LandingView.of(form.renamed(), trouble));
    }

    private static TemplateInstance same(ReservationForm form, String sentence) {
        return new Landing(LandingView.of(form, Trouble.withAll(sentence)));
    }

    private ReservationMessages words() {
        return visitor.words(ReservationMessages.class);
    }
}

package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
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
    private final Landings landings;
    private final SignedIn signedIn;

    Corrections(Pages pages, Visitor visitor, Landings landings, SignedIn signedIn) {
        this.pages = pages;
        this.visitor = visitor;
        this.landings = landings;
        this.signedIn = signedIn;
    }

    /** Of somebody who has signed in, it is no mistake that no address was typed. */
    Mistakes mistakesIn(ReservationForm form) {
        var words = words();
        return new Mistakes(
                signedIn.isSomebody() || form.parsedAddress().isPresent()
                        ? null
                        : addressMistake(form),
                form.until().isChosen() ? null : words.noLength(),
                form.details().isTitleShortEnough() ? null : words.longTitle(),
                form.details().isStartWhole() ? null : words.halfStart());
    }

    private String addressMistake(ReservationForm form) {
        return form.address().isEmpty() ? words().noAddress() : words().malformedAddress();
    }

    Uni<RestResponse<String>> of(Mistakes mistakes, ReservationForm form) {
        return show(UNPROCESSABLE, form, mistakes);
    }

    Uni<RestResponse<String>> after(BookingTrouble trouble, ReservationForm form) {
        return switch (trouble) {
            // Under its old name, in case the request did arrive: pressing again must not send a
            // second mail.
            case Away _ ->
                    pages.showLater(
                            StatusCode.SERVICE_UNAVAILABLE,
                            Away.PAUSE,
                            landings.with(form, words().away()));
            case Refused refused -> after(refused, form);
        };
    }

    private Uni<RestResponse<String>> after(Refused refused, ReservationForm form) {
        var words = words();
        return switch (refused.refusal()) {
            case MALFORMED_ADDRESS -> of(Mistakes.inAddress(words.malformedAddress()), form);
            case UNOFFERED_LENGTH -> of(Mistakes.inUntil(words.noLength()), form);
            case UNOFFERED_DAY -> of(Mistakes.inUntil(words.unofferedDay()), form);
            case UNOFFERED_START -> of(Mistakes.inStart(words.unofferedStart()), form);
            case TOO_MANY_REQUESTS -> {
                var pause = refused.retryAfter().orElse(A_WHILE);
                var minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
                yield pages.showLater(
                        StatusCode.TOO_MANY_REQUESTS,
                        pause,
                        landings.with(form, words.tooManyRequests(minutes)));
            }
            default ->
                    throw new IllegalStateException("no answer to a request: " + refused.refusal());
        };
    }

    Uni<RestResponse<String>> ofForeignAddress(ReservationForm form) {
        return show(StatusCode.FORBIDDEN, form, Mistakes.inAddress(words().foreignAddress()));
    }

    /** While nobody can tell whose addresses may book. */
    Uni<RestResponse<String>> whileNobodyKnows(ReservationForm form) {
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE,
                Away.PAUSE,
                landings.with(form, words().nobodyKnows()));
    }

    private Uni<RestResponse<String>> show(int status, ReservationForm form, Mistakes mistakes) {
        return pages.show(status, landings.with(form.renamed(), mistakes));
    }

    private ReservationMessages words() {
        return visitor.words(ReservationMessages.class);
    }
}

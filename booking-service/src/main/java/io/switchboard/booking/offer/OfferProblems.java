package io.switchboard.booking.offer;

import io.switchboard.booking.offer.OfferRefused.NotLater;
import io.switchboard.booking.offer.OfferRefused.UnofferedDay;
import io.switchboard.booking.offer.OfferRefused.UnofferedLength;
import io.switchboard.booking.offer.OfferRefused.UnofferedStart;
import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what is not on offer becomes an answer. */
public class OfferProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(OfferRefused refused) {
        return Problem.answer(Problem.UNPROCESSABLE, slug(refused), refused);
    }

    private static String slug(OfferRefused refused) {
        return switch (refused) {
            case UnofferedLength _ -> "unoffered-length";
            case UnofferedDay _ -> "unoffered-day";
            case UnofferedStart _ -> "unoffered-start";
            case NotLater _ -> "not-later";
        };
    }
}

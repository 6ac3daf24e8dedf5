package io.switchboard.web.booking;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to booking-service who we are. */
class BookingToken extends ServiceToken {

    BookingToken(ServiceTokens tokens) {
        super(tokens, "booking-service");
    }
}

package io.switchboard.contracts.booking;

/**
 * A conference and the means to look at it again.
 *
 * @param secret opens the conference for whoever has just confirmed it, for half a day; other than the one in the mail
 */
public record ConfirmedConference(ConferenceView conference, String secret) {

    @Override
    public String toString() {
        return "ConfirmedConference[" + conference + "]";
    }
}

package io.switchboard.web.conference;

import io.switchboard.contracts.booking.ConferenceView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How to call an open conference.
 *
 * @param link dials the number, then the code
 * @param invitation what to pass on, line by line
 */
record CallFace(String number, String code, String link, List<String> invitation) {

    /**
     * @param start in words; null for any time
     * @param until in words
     */
    static CallFace of(
            ConferenceView conference, String start, String until, ConferenceMessages words) {
        var number = conference.number();
        var code = conference.accessCode();
        var invitation =
                Stream.of(
                        conference.title() == null ? words.invitationTitle() : conference.title(),
                        start == null ? null : words.invitationStart(start),
                        words.invitationCall(number.spoken()),
                        words.invitationCode(code.grouped()),
                        words.invitationUntil(until));
        return new CallFace(
                number.spoken(),
                code.grouped(),
                number.linkTyping(code),
                invitation.filter(Objects::nonNull).toList());
    }

    @Override
    public String toString() {
        return "CallFace";
    }
}

package io.switchboard.gateway.line;

import static io.switchboard.gateway.ovh.OvhForwardNature.NUMBER;
import static io.switchboard.gateway.ovh.OvhForwardNature.VOICEMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.line.ForwardUnanswered.Kind;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.ovh.OvhForwardNature;
import io.switchboard.gateway.ovh.OvhLineOptions;
import org.junit.jupiter.api.Test;

class ReadingForwardsBackTest {

    private static final DialNumber LINE = new DialNumber("0033199000011");
    private static final String PHONE = "0033612345678";
    private static final int SECONDS = 20;

    private final UnansweredStart start = new UnansweredStart(null, null, null);
    private final UnansweredStop stop = new UnansweredStop(null, null, null);

    @Test
    void isContentWithAllThreeThatApplyInNeed() {
        assertThat(start.shows(options(true, true, true, NUMBER, PHONE), wish(Kind.NUMBER)))
                .isTrue();
        assertThat(start.shows(options(true, true, true, VOICEMAIL, PHONE), wish(Kind.VOICEMAIL)))
                .isTrue();
        assertThat(start.shows(options(true, true, true, VOICEMAIL, ""), wish(Kind.VOICEMAIL)))
                .isTrue();
    }

    @Test
    void missesOneThatOvhDidNotTake() {
        var wish = wish(Kind.NUMBER);

        assertThat(start.shows(options(false, true, true, NUMBER, PHONE), wish)).isFalse();
        assertThat(start.shows(options(true, false, true, NUMBER, PHONE), wish)).isFalse();
        assertThat(start.shows(options(true, true, false, NUMBER, PHONE), wish)).isFalse();
        assertThat(start.shows(options(true, true, true, NUMBER, "0033612345679"), wish)).isFalse();
    }

    @Test
    void doesNotTakeAPhoneForAVoicemail() {
        assertThat(start.shows(options(true, true, true, VOICEMAIL, PHONE), wish(Kind.NUMBER)))
                .isFalse();
        assertThat(start.shows(options(true, true, true, NUMBER, PHONE), wish(Kind.VOICEMAIL)))
                .isFalse();
    }

    @Test
    void isDoneWithStoppingWhenNoneIsLeft() {
        var line = new LineKey(LINE);

        assertThat(stop.shows(options(false, false, false, NUMBER, PHONE), line)).isTrue();
        assertThat(stop.shows(options(false, true, false, NUMBER, PHONE), line)).isFalse();
        assertThat(stop.shows(options(false, false, true, NUMBER, PHONE), line)).isFalse();
    }

    private static ForwardUnanswered wish(Kind kind) {
        return new ForwardUnanswered(LINE, new PhoneNumber(PHONE), SECONDS, kind);
    }

    private static OvhLineOptions options(
            boolean noReply, boolean busy, boolean backup, OvhForwardNature nature, String to) {
        return new OvhLineOptions(
                false, null, "", noReply, SECONDS, nature, to, busy, nature, to, backup, nature,
                to);
    }
}

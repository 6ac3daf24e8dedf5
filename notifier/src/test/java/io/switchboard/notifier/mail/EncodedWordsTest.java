package io.switchboard.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

    @Test
    void leaveWhatEveryServerReadsAlone() {
        assertThat(EncodedWords.of("Your conference")).isEqualTo("Your conference");
    }

    @Test
    void cutNoCharacterInTwo() throws UnsupportedEncodingException {
        for (var shift = 0; shift < 4; shift++) {
            var text = "x".repeat(shift) + "🎉é ".repeat(40);

            var header = EncodedWords.of(text);

            assertThat(header.split("\r\n")).allSatisfy(it -> assertThat(it).hasSizeLessThan(76));
            assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(text);
        }
    }
}

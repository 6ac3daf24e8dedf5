package io.switchboard.gateway.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "GET, /telephony, '', $1$04f61c8eecc77c3bc2d01821a3818ef7448d8667",
                "PUT, /telephony/ba-1/line/0033100000000/options, '{\"forwardUnconditional\":true}',"
                        + " $1$bd75d10400c77956c56fa6a8482411a03dd20820",
                "GET, /email/pro/svc/account?primaryEmailAddress=%25%40example.org, '',"
                        + " $1$2288e133ece486afc8ab228ac4a01a57df2b43eb"
            })
    void isTheOneThatOvhExpects(String method, String path, String body, String expected) {
        var url = "https://eu.api.ovh.com/1.0" + path;

        var signature =
                Signature.of(
                        "demoSecret",
                        "demoConsumer",
                        method,
                        url,
                        body.getBytes(UTF_8),
                        1700000000);

        assertThat(signature).isEqualTo(expected);
    }
}

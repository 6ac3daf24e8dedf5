package io.switchboard.simulator.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String API = "https://eu.api.ovh.com/1.0";

    @Test
    void signsACallWithoutABody() {
        assertThat(signature("GET", API + "/telephony", ""))
                .isEqualTo("$1$04f61c8eecc77c3bc2d01821a3818ef7448d8667");
    }

    @Test
    void signsTheBytesOfABody() {
        var url = API + "/telephony/ba-1/line/0033100000000/options";

        assertThat(signature("PUT", url, "{\"forwardUnconditional\":true}"))
                .isEqualTo("$1$bd75d10400c77956c56fa6a8482411a03dd20820");
    }

    @Test
    void signsAQueryAsItIsEncoded() {
        var url = API + "/email/pro/svc/account?primaryEmailAddress=%25%40example.org";

        assertThat(signature("GET", url, ""))
                .isEqualTo("$1$2288e133ece486afc8ab228ac4a01a57df2b43eb");
    }

    @Test
    void tellsTheTwoFormsOfAnAddressApart() {
        assertThat(signature("GET", API + "/telephony", ""))
                .isNotEqualTo(signature("GET", "https://eu.api.ovh.com/v1/telephony", ""));
    }

    private static String signature(String method, String url, String body) {
        return Signature.of(
                        "demoSecret",
                        "demoConsumer",
                        method,
                        url,
                        body.getBytes(UTF_8),
                        "1700000000")
                .text();
    }
}

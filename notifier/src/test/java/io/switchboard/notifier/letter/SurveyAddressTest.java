package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyAddressTest {

    @Test
    void isMailedAsItIs() {
        assertThat(SurveyAddress.of(" https://survey.example/f?x=1 ").page())
                .hasToString("https://survey.example/f?x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://survey.example",
                "survey.example",
                "https:///f",
                "mailto:a@b.example"
            })
    void isRefusedUnlessItIsHttps(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAddress.of(written));
    }
}

package io.switchboard.notifier.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    @Test
    void isAnAddressThatShowsItselfToNobody() {
        var webhook = Webhook.of(" https://chat.example/hooks/s3cret ");

        assertThat(webhook.address()).hasPath("/hooks/s3cret");
        assertThat(webhook).hasToString("webhook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3cret", "ftp://chat.example/s3cret", "https:s3cret", "https://a b/s3cret"})
    void refusesAnythingElseWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> Webhook.of(written))
                .hasMessage("MATTERMOST_WEBHOOK is no http or https address")
                .hasNoCause();
    }
}

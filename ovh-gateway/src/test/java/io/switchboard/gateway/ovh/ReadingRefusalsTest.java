package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRefusalsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "400 | {\"errorCode\":\"INVALID_SIGNATURE\",\"httpCode\":\"400 Bad Request\"}   | refuses-us",
                "400 | {\"errorCode\":\"QUERY_TIME_OUT\",\"message\":\"Query out of time\"}     | wrong-time",
                "400 | {\"class\":\"Client::BadRequest\",\"message\":\"[pin] no\"}              | rejected",
                "400 | {\"class\":\"CartAlreadyExists\"}                                        | exists",
                "401 | {\"message\":\"You must login first\"}                                   | refuses-us",
                "403 | {\"errorCode\":\"NOT_CREDENTIAL\"}                                       | refuses-us",
                "403 | {\"errorCode\":\"INVALID_CREDENTIAL\"}                                   | refuses-us",
                "403 | {\"message\":\"This application key is invalid\"}                        | refuses-us",
                "403 | {\"errorCode\":\"NOT_GRANTED_CALL\"}                                     | not-granted",
                "403 | {\"class\":\"Client::Forbidden\",\"message\":\"no\"}                     | not-granted",
                "404 | {\"class\":\"Client::NotFound\"}                                         | not-found",
                "409 | {\"class\":\"Client::Conflict\"}                                         | exists",
                "409 | {\"message\":\"This pop is already being processed\"}                    | in-progress",
                "429 | ''                                                                       | rate-limited",
                "460 | {\"class\":\"Client::ResourceExpired\"}                                  | expired",
                "500 | {\"class\":\"Server::InternalServerError\"}                              | server-trouble",
                "302 | ''                                                                       | server-trouble",
                "500 | {\"class\":[\"not\",\"what\"                                             | server-trouble"
            })
    void tellsThemApart(int status, String body, String outcome) {
        var refusal = Refusal.in(fromOvh(status, body), Operation.ROOM, JSON);

        assertThat(refusal.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "408", "502", "503", "504"})
    void takesTheHtmlOfAProxyForTrouble(int status) {
        var html = Buffer.buffer("<html><h1>Gateway Time-out</h1></html>");
        var answer = new Answer(status, "x", null, "text/html", null, null, html);

        var refusal = Refusal.in(answer, Operation.CREATE_ROOM, JSON);

        assertThat(refusal).isInstanceOf(OvhFailure.ServerTrouble.class);
        assertThat(refusal.mayHaveHappened()).isTrue();
    }

    @Test
    void saysWhichCallFailedAndNothingOfWhatItWasAbout() {
        var body = "{\"class\":\"Client::NotFound\",\"message\":\"Room 123456789 is not there\"}";

        var refusal = Refusal.in(fromOvh(404, body), Operation.ROOM, JSON);

        assertThat(refusal)
                .hasMessageContaining("/rooms/{roomNumber}")
                .hasMessageContaining("Client::NotFound")
                .hasMessageContaining("EU.ext-3.63ac85b6")
                .message()
                .doesNotContain("123456789");
    }

    @Test
    void waitsAsLongAsOvhSays() {
        var answer = new Answer(429, "", "EU.1", "application/json", null, "17", Buffer.buffer());

        var refusal = (OvhFailure.RateLimited) Refusal.in(answer, Operation.ROOM, JSON);

        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(17));
    }

    private static Answer fromOvh(int status, String body) {
        return new Answer(
                status,
                "reason",
                "EU.ext-3.63ac85b6",
                "application/json",
                null,
                null,
                Buffer.buffer(body));
    }
}

package io.switchboard.e2e.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Spans;
import io.switchboard.e2e.house.Spans.Seen;
import io.switchboard.e2e.person.Person;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever looks at one trace sees what a click has led to, in every service, at OVH and in the post. */
@InTheHouse
class FromTheClickToTheMailTest {
    private static final String OF_A_STRANGER = "0123456789abcdef0123456789abcdef";

    private final House house;
    private final Spans spans;

    FromTheClickToTheMailTest(House house) {
        this.house = house;
        this.spans = house.spans();
    }

    @Test
    void isOneTraceThatNobodyOutsideChose() throws Exception {
        var before = Set.copyOf(spans.all());
        lookByATraceOfTheirOwn();
        book();

        var mail = await(before, it -> it.name().equals("send by mail") && isOfABooking(it));
        var ovh = await(before, it -> it.trace().equals(mail.trace()) && isACallToOvh(it));

        assertThat(spans.causesOf(mail))
                .extracting(Seen::service)
                .containsSubsequence("notifier", "booking-service", "web-frontend");
        assertThat(spans.causesOf(mail))
                .extracting(Seen::name)
                .containsSubsequence(
                        "send by mail", "hear ConferenceBooked", "announce ConferenceBooked");
        assertThat(spans.causesOf(ovh))
                .extracting(Seen::service)
                .containsSubsequence("ovh-gateway", "booking-service", "web-frontend");
        var click = spans.causesOf(mail).getLast();
        assertThat(click.parent()).isEmpty();
        assertThat(click.kind()).isEqualTo(SpanKind.SPAN_KIND_SERVER);
        assertThat(click.name()).startsWith("POST /");
        assertThat(spans.causesOf(ovh).getLast()).isEqualTo(click);
        assertThat(spans.of(OF_A_STRANGER)).isEmpty();
    }

    private void lookByATraceOfTheirOwn() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(house.site())
                            .timeout(Duration.ofSeconds(20))
                            .header("traceparent", "00-" + OF_A_STRANGER + "-0123456789abcdef-01");
            assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private void book() {
        var person = new Person(house.site());
        person.request(person.mailAddress());
        var letter = house.mails().awaitConfirmationRequest(person.mailAddress());
        person.press(person.open(letter.confirmationLink()).form());
        house.mails().awaitOpening(person.mailAddress());
    }

    /** As soon as all that caused it is there, too: each service tells by itself, and at its own time. */
    private Seen await(Set<Seen> before, Predicate<Seen> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> newOnes(before, wanted), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Seen> newOnes(Set<Seen> before, Predicate<Seen> wanted) {
        return spans.all().stream()
                .filter(it -> !before.contains(it))
                .filter(wanted)
                .filter(it -> spans.causesOf(it).getLast().parent().isEmpty())
                .toList();
    }

    private boolean isOfABooking(Seen mail) {
        return names(mail).contains("hear ConferenceBooked");
    }

    private Set<String> names(Seen span) {
        return spans.causesOf(span).stream().map(Seen::name).collect(Collectors.toSet());
    }

    private static boolean isACallToOvh(Seen span) {
        return span.service().equals("ovh-gateway")
                && span.kind() == SpanKind.SPAN_KIND_CLIENT
                && span.name().startsWith("POST /telephony/{billingAccount}/conference/");
    }
}

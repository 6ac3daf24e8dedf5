package io.switchboard.simulator.conference;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The events channel of a room, whatever OVH means by it. */
class WaitingForNewsTest {
    @RegisterExtension private static final RunningOvh ovh = new RunningOvh();

    @Test
    void leadsNowhereAtFirst() {
        var room = ovh.room(123456789);

        assertThat(channel(room)).doesNotStartWith("http");
    }

    @Test
    void answersOnceSomethingHappens() {
        set("on");
        var room = ovh.room(123456789);
        var news = await(channel(room));

        // Who calls before we wait is no news.
        Awaitility.await()
                .until(
                        () -> {
                            ovh.join(123456789, "0033612345678");
                            return news.isDone();
                        });

        assertThat(news.join().statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotSayTheCode() {
        set("on");

        assertThat(channel(ovh.room(123456789))).startsWith("http://").doesNotContain("123456789");
    }

    @Test
    void canLeadElsewhere() {
        set("odd");

        assertThat(channel(ovh.room(123456789))).startsWith("https://events.example.org/");
    }

    @Test
    void knowsNoOtherChannel() {
        assertThat(await(ovh.origin() + "/events/x").join().statusCode()).isEqualTo(404);
    }

    private static void set(String channels) {
        ovh.admin("POST", "/admin/events-channels", "{\"channels\":\"%s\"}".formatted(channels));
    }

    private static String channel(String room) {
        return ovh.caller().get(room).text("eventsChannel");
    }

    private static CompletableFuture<HttpResponse<String>> await(String channel) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(channel)).build(),
                        BodyHandlers.ofString());
    }
}

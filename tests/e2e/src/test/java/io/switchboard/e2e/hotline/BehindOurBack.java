package io.switchboard.e2e.hotline;

import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who sets lines where we do not see it, as in OVH's own manager. */
final class BehindOurBack {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String WHO =
            "grant_type=client_credentials&client_id=switchboard-dev-client"
                    + "&client_secret=switchboard-dev-client-secret&scope=all";

    private final House house;
    private final HttpClient http = HttpClient.newHttpClient();

    BehindOurBack(House house) {
        this.house = house;
    }

    void forward(LineAtOvh line, String phone) {
        ask(
                "PUT",
                "line/%s/options".formatted(line.line()),
                "{\"forwardUnconditional\":true,\"forwardUnconditionalNumber\":\"%s\"}"
                        .formatted(phone));
    }

    private void ask(String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(
                                house.at(
                                        Door.OVH_SIMULATOR,
                                        "/1.0/telephony/aa1111111-ovh-1/" + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body));
        send(request);
    }

    private String token() {
        var request =
                HttpRequest.newBuilder(house.at(Door.OVH_SIMULATOR, "/auth/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(WHO));
        var found = TOKEN.matcher(send(request));
        if (!found.find()) {
            throw new IllegalStateException("No access token");
        }
        return found.group(1);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}

package io.switchboard.e2e.rolling;

import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Page;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a browser of the strict kind: every request counts, and is made once. */
final class Guest implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.incrementAndGet();
    private final Map<String, String> cookies = new TreeMap<>();
    private final AtomicInteger requests;
    private final Line line;

    /** @param requests counts those of all guests */
    Guest(int port, AtomicInteger requests) {
        this.line = new Line(port);
        this.requests = requests;
    }

    String mailAddress() {
        return "guest.%d@people.example".formatted(number);
    }

    /** @throws Unserved when it is no page in the end */
    Page open(String address) throws IOException {
        return follow("GET " + address, "");
    }

    Page press(Form form) throws IOException {
        return follow("POST " + form.action(), form.encoded());
    }

    /** What lives as long as the page is open: how often something came until its orderly end. */
    int watch(String address, AtomicInteger heard) throws IOException {
        var answer = line.open("GET " + address, head("") + "Accept: text/event-stream\r\n");
        requests.incrementAndGet();
        if (answer.status() != 200) {
            throw new Unserved("GET " + address, answer.status());
        }
        int pieces = 0;
        while (!line.piece().isEmpty()) {
            pieces++;
            heard.incrementAndGet();
        }
        line.close();
        return pieces;
    }

    private Page follow(String request, String body) throws IOException {
        var answer = line.send(request, head(body), body);
        requests.incrementAndGet();
        answer.all("set-cookie").forEach(this::keep);
        if (answer.status() == 303 || answer.status() == 302) {
            return open(path(answer.one("location").orElseThrow()));
        }
        if (answer.status() != 200) {
            throw new Unserved(request, answer.status());
        }
        var address = URI.create("http://localhost" + request.substring(request.indexOf(' ') + 1));
        return new Page(answer.status(), address, answer.body());
    }

    static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private String head(String body) {
        var head = new StringBuilder();
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach((name, value) -> head.append(name + "=" + value + "; "));
            head.setLength(head.length() - 2);
            head.append("\r\n");
        }
        if (!body.isEmpty()) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\n");
        }
        return head.append("X-Forwarded-For: 198.51.100.%d\r\n".formatted(1 + number % 250))
                .toString();
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";")[0].split("=", 2);
        if (parts[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    /** An answer, but not the one that was wanted. */
    static final class Unserved extends IOException {
        private static final long serialVersionUID = 1L;

        Unserved(String request, int status) {
            super(request.split("\\?")[0] + " was answered with " + status);
        }
    }
}

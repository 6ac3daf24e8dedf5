package io.switchboard.e2e.person;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser got in the end, all redirects followed. */
public record Page(int status, URI address, String html) {
    private static final Pattern STATE = Pattern.compile("\\bdata-state=\"([A-Z]+)\"");

    static Page of(HttpResponse<String> answer) {
        return new Page(answer.statusCode(), answer.uri(), answer.body());
    }

    /** The first form of the page. */
    public Form form() {
        return form("");
    }

    /** The first form whose address ends so. */
    public Form form(String action) {
        return find(action)
                .orElseThrow(() -> new AssertionError("No form " + action + " on " + this));
    }

    /** Whether there is a form whose address ends so. */
    public boolean hasForm(String action) {
        return find(action).isPresent();
    }

    private Optional<Form> find(String action) {
        return Form.all(html).stream().filter(it -> it.action().endsWith(action)).findFirst();
    }

    public boolean isAt(String path) {
        return status == 200 && address.getPath().equals(path);
    }

    /** Whether it shows the conference in that state. */
    public boolean shows(String state) {
        var found = STATE.matcher(html);
        return found.find() && found.group(1).equals(state);
    }

    /** Without what stands on it or in its address: failures are printed. */
    @Override
    public String toString() {
        return "page with status " + status;
    }
}

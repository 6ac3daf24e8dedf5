package io.switchboard.forwarding.administration;

import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What administrators do, over HTTP. */
final class Administering {

    private static final String HOTLINES = "/api/v1/administration/hotlines";
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    private Administering() {}

    static String freshSlug() {
        return "town-" + COUNT.incrementAndGet();
    }

    static ValidatableResponse offered() {
        return Caller.web().get(HOTLINES + "/offered").then().statusCode(200);
    }

    static ValidatableResponse inspect(String number) {
        return ask("inspecting", Map.of("number", number));
    }

    static ValidatableResponse create(String slug, String number) {
        return create(slug, number, settings());
    }

    static ValidatableResponse create(String slug, String number, Map<String, Object> settings) {
        return create(slug, number, false, settings);
    }

    static ValidatableResponse create(
            String slug, String number, boolean takeOver, Map<String, Object> settings) {
        return ask(
                "creating",
                Map.of(
                        "slug", slug,
                        "number", number,
                        "takeOver", takeOver,
                        "settings", settings));
    }

    static ValidatableResponse change(String slug, Map<String, Object> settings) {
        return ask("setting", Map.of("hotline", slug, "settings", settings));
    }

    static ValidatableResponse show(String slug) {
        return ask("showing", Map.of("hotline", slug));
    }

    static ValidatableResponse retire(String slug) {
        return ask("retiring", Map.of("hotline", slug));
    }

    static ValidatableResponse list() {
        return Caller.web().get(HOTLINES).then().statusCode(200);
    }

    static ValidatableResponse ask(String verb, Object body) {
        return Caller.web().body(body).post(HOTLINES + "/" + verb).then();
    }

    /** As a hotline usually is. */
    static Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("name", "Permanence");
        settings.put("operators", List.of("camille@example.org"));
        settings.put("operatorDomains", List.of("group.example.org"));
        settings.put("notices", List.of("group@example.org"));
        settings.put("countries", List.of("FR"));
        settings.put("several", 1);
        settings.put("ringSeconds", 10);
        settings.put("unanswered", Map.of("kind", "NOTHING", "afterSeconds", 20));
        settings.put("drift", "REPAIR");
        settings.put("reminderHours", 24);
        settings.put("language", "fr");
        settings.put("zone", "Europe/Paris");
        return settings;
    }

    static Map<String, Object> settings(String field, Object value) {
        var settings = settings();
        settings.put(field, value);
        return settings;
    }

    static Map<String, Object> otherwise(String kind, String to) {
        return Map.of("kind", kind, "to", to, "afterSeconds", 25);
    }
}

package io.switchboard.forwarding.rota;

import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Caller;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What may be asked about rotas and volunteers. */
public final class Calls {

    private static final AtomicInteger PHONES = new AtomicInteger(10_000);

    private Calls() {}

    /** A phone that nobody has used, as it is typed. */
    public static String freshPhone() {
        return "06123" + PHONES.incrementAndGet();
    }

    public static ValidatableResponse rota(
            String verb, Map<String, Object> operator, String hotline, Object... besides) {
        return post("rotas/" + verb, Caller.wish(operator, hotline, besides));
    }

    public static ValidatableResponse volunteers(
            String verb, Map<String, Object> operator, String hotline, Object... besides) {
        return post("volunteers/" + verb, Caller.wish(operator, hotline, besides));
    }

    public static ValidatableResponse post(String path, Object body) {
        return Caller.web().body(body).post("/api/v1/" + path).then();
    }

    /** Whoever of a hotline has this name, with an address if there is one. */
    public static UUID volunteer(String hotline, String name, String... address) {
        var besides =
                address.length == 0
                        ? new Object[] {"name", name, "phone", freshPhone()}
                        : new Object[] {"name", name, "phone", freshPhone(), "address", address[0]};
        return id(volunteers("keeping", Caller.administrator(), hotline, besides));
    }

    public static UUID weekly(
            String hotline, UUID volunteer, String day, String from, String to, Object... besides) {
        var wish =
                Caller.wish(
                        Caller.administrator(),
                        hotline,
                        "volunteer",
                        volunteer,
                        "day",
                        day,
                        "from",
                        from,
                        "to",
                        to);
        for (var at = 0; at < besides.length; at += 2) {
            wish.put((String) besides[at], besides[at + 1]);
        }
        return id(post("rotas/planning", wish));
    }

    public static UUID dated(String hotline, UUID volunteer, String date, String from, String to) {
        return id(
                rota(
                        "planning",
                        Caller.administrator(),
                        hotline,
                        "volunteer",
                        volunteer,
                        "date",
                        date,
                        "from",
                        from,
                        "to",
                        to));
    }

    public static ValidatableResponse show(String hotline, String first, int days) {
        return rota("showing", Caller.administrator(), hotline, "first", first, "days", days);
    }

    public static ValidatableResponse decline(
            Map<String, Object> operator, String hotline, UUID planned, String date) {
        return rota(
                "excepting",
                operator,
                hotline,
                "planned",
                planned,
                "date",
                date,
                "kind",
                "DECLINED");
    }

    public static ValidatableResponse replace(
            String hotline, UUID planned, String date, UUID volunteer) {
        return rota(
                "excepting",
                Caller.administrator(),
                hotline,
                "planned",
                planned,
                "date",
                date,
                "kind",
                "REPLACED",
                "volunteer",
                volunteer);
    }

    public static ValidatableResponse asPlanned(String hotline, UUID planned, String date) {
        return rota(
                "excepting",
                Caller.administrator(),
                hotline,
                "planned",
                planned,
                "date",
                date,
                "kind",
                "AS_PLANNED");
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(200).extract().path("id"));
    }
}

package io.switchboard.web;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** What tests tell the double, and ask of it. */
final class BookingRemote {

    private BookingRemote() {}

    static void is(String mode) {
        tell("mode/" + mode);
    }

    static void forget() {
        is("well");
        tell("forget");
    }

    static void put(String conference, String state) {
        tell("conferences/" + conference + "/" + state);
    }

    /** Calls since {@link #forget}, oldest first: method, path, key, client, body. */
    static List<Map<String, String>> asked() {
        return given().get(url("requests")).then().statusCode(200).extract().jsonPath().getList("");
    }

    static List<Map<String, String>> asked(String path) {
        return asked().stream().filter(call -> call.get("path").equals(path)).toList();
    }

    private static void tell(String what) {
        given().get(url(what)).then().statusCode(200);
    }

    private static String url(String what) {
        return System.getProperty(RunningBooking.URL) + "/double/" + what;
    }
}

package io.switchboard.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.switchboard.parts.provider.Algorithm;
import io.switchboard.parts.provider.Mischief;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tests tell the provider, and what people do there. */
final class ProviderRemote {

    private ProviderRemote() {}

    static void recovers() {
        given().delete(admin("mischief")).then().statusCode(204);
    }

    static void does(Mischief... wrongs) {
        var names = Stream.of(wrongs).map(Mischief::name).collect(Collectors.joining(","));
        given().put(admin("mischief/" + names)).then().statusCode(204);
    }

    static void signsWith(Algorithm algorithm) {
        given().put(admin("algorithm/" + algorithm)).then().statusCode(204);
    }

    static void takesNewKeys() {
        given().delete(admin("keys")).then().statusCode(204);
    }

    /** Says at the provider who one is; where it sends the browser then, on our site. */
    static String signIn(String address, String email, String groups) {
        return decide(address, Map.of("email", email, "groups", groups, "decision", "go"));
    }

    static String cancel(String address) {
        return decide(address, Map.of("decision", "cancel"));
    }

    private static String decide(String address, Map<String, String> form) {
        return sentBack(
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(form)
                        .post(URI.create(address)));
    }

    /** Opens an address at the provider that sends the browser straight back. */
    static String visit(String address) {
        return sentBack(
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get(URI.create(address)));
    }

    private static String sentBack(Response response) {
        var back = response.then().statusCode(303).extract().header("Location");
        if (!back.startsWith(RunningProvider.SITE)) {
            throw new AssertionError("sent elsewhere: " + back);
        }
        return back.substring(RunningProvider.SITE.length());
    }

    private static URI admin(String what) {
        return URI.create(System.getProperty(RunningProvider.ISSUER)).resolve("/admin/" + what);
    }
}

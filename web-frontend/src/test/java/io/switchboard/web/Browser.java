package io.switchboard.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.web.access.SignedInBrowser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A browser without script: keeps cookies, knows one language, sends the form it was shown with what a person fills in. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form [^>]*action=\"([^\"]+)\"");

    private final String language;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private String page = "";

    private Browser(String language) {
        this.language = language;
    }

    static Browser french() {
        return new Browser("fr-FR,fr;q=0.9,en;q=0.5");
    }

    static Browser english() {
        return new Browser("en-GB,en;q=0.9");
    }

    Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    ValidatableResponse opens(String path) {
        return shown(request().get(path));
    }

    /** Follows an address that is encoded already. */
    ValidatableResponse opensAsWritten(String path) {
        return shown(request().urlEncodingEnabled(false).get(path));
    }

    /** Presses the button of the page's form. */
    ValidatableResponse presses(Map<String, String> filledIn) {
        var action = ACTION.matcher(page);
        if (!action.find()) {
            throw new AssertionError("this page has no form");
        }
        var fields = hidden();
        fields.putAll(filledIn);
        return sends(action.group(1), fields);
    }

    ValidatableResponse presses() {
        return presses(Map.of());
    }

    ValidatableResponse sends(String path, Map<String, String> fields) {
        return shown(
                request()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(fields)
                        .post(path));
    }

    /** The hidden fields of the page shown last. */
    Map<String, String> hidden() {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .forEach(it -> fields.put(it.group(1), unescaped(it.group(2))));
        return fields;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Signed in as the administrator Anne. */
    Browser signedIn() {
        opens("/admin/sign-in");
        presses(Map.of("name", "anne", "key", RunningGateway.KEY_OF_ANNE)).statusCode(303);
        return this;
    }

    /** Signed in as somebody with this address. */
    Browser signedInAs(String address) {
        var cookie = SignedInBrowser.cookie(address);
        return keeps(cookie[0], cookie[1]);
    }

    /** Likewise, of somebody whom their provider makes an administrator. */
    Browser signedInAsAdministrator(String address) {
        var cookie = SignedInBrowser.administratorsCookie(address);
        return keeps(cookie[0], cookie[1]);
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    /** Names of all that it keeps. */
    Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    /** All that it keeps, by name. */
    Map<String, String> jar() {
        return Map.copyOf(cookies);
    }

    Browser keeps(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    Browser loses(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", language)
                .headers(headers)
                .cookies(cookies);
    }

    private ValidatableResponse shown(Response response) {
        for (Cookie cookie : response.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        page = mainOf(response.asString());
        return response.then();
    }

    /** What a page is about, if it holds a form; else all of it, with the forms around. */
    private static String mainOf(String html) {
        var main = html.indexOf("<main");
        return main >= 0 && html.indexOf("<form", main) >= 0 ? html.substring(main) : html;
    }
}

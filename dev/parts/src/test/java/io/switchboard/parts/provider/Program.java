package io.switchboard.parts.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.parts.web.Request;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/** A program that sends people to the provider, and the browser between them. */
final class Program {
    static final String RETURN = "http://localhost/back";
    static final String STATE = "state-state-state-state-state-state";
    static final String NONCE = "nonce-nonce-nonce-nonce-nonce-nonce";
    static final Registration REGISTRATION =
            Registration.strict(
                    "switchboard", "a secret/with+signs", RETURN, "http://localhost/out");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String issuer;

    Program(String issuer) {
        this.issuer = issuer;
    }

    record Redeemed(int status, JsonNode tokens) {}

    String wish() {
        return "?response_type=code&client_id=switchboard&scope=openid+email+uid&redirect_uri="
                + encoded(RETURN)
                + "&state="
                + STATE
                + "&nonce="
                + NONCE;
    }

    HttpResponse<String> page(String language) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(issuer + "/authorize" + wish()))
                        .header("Accept-Language", language));
    }

    HttpResponse<String> asks(String wish) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/authorize" + wish)));
    }

    HttpResponse<String> decides(String wish, String form) throws Exception {
        return post("/authorize" + wish, form);
    }

    String code() throws Exception {
        return code("");
    }

    String code(String more) throws Exception {
        var answer = decides(wish() + more, "email=camille%40example.org&decision=go");
        var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return Request.field(back.getRawQuery(), "code").orElseThrow();
    }

    Redeemed redeem(String code) throws Exception {
        return redeem(code, "");
    }

    /** The first value of a field counts, so {@code instead} stands before what is usual. */
    Redeemed redeem(String code, String instead) throws Exception {
        String form =
                "code=%s&grant_type=authorization_code&redirect_uri=%s%s&client_id=switchboard&client_secret=%s"
                        .formatted(
                                code,
                                encoded(RETURN),
                                instead,
                                encoded(REGISTRATION.clientSecret()));
        var answer = post("/token", form);
        return new Redeemed(answer.statusCode(), new JsonMapper().readTree(answer.body()));
    }

    HttpResponse<String> userinfo(String accessToken) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(issuer + "/userinfo"))
                        .header("Authorization", "Bearer " + accessToken));
    }

    HttpResponse<String> endsSession(String query) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/session/end" + query)));
    }

    void tells(String method, String path) throws Exception {
        send(
                HttpRequest.newBuilder(URI.create(issuer).resolve(path))
                        .method(method, BodyPublishers.noBody()));
    }

    JwtClaims verified(String token, Algorithm algorithm) throws Exception {
        var published =
                new JsonWebKeySet(
                        send(HttpRequest.newBuilder(URI.create(issuer + "/jwks"))).body());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(published.getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, algorithm.name()))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(REGISTRATION.clientId())
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

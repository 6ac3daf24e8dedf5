package io.switchboard.parts.provider;

import io.switchboard.parts.process.Logs;
import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.LocalServer;
import io.switchboard.parts.web.Page;
import io.switchboard.parts.web.Request;
import io.switchboard.parts.web.Route;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An OpenID provider that believes whoever signs in, and is otherwise as particular as ProConnect:
 * its paths, the length of state and nonce, addresses letter for letter, tokens of a minute, signed
 * userinfo, no refresh token. It can be told to do wrong.
 */
public final class Provider implements AutoCloseable {
    private static final String BASE = "/api/v2";
    private static final Duration SLOW = Duration.ofSeconds(30);

    private final Registration registration;
    private final Behaviour behaviour;
    private final Keys keys = new Keys();
    private final Grants grants = new Grants(Clock.systemUTC());
    private LocalServer http;

    private Provider(Registration registration, Algorithm algorithm) {
        this.registration = registration;
        this.behaviour = new Behaviour(algorithm);
    }

    /** Listens on the port of the loopback address; 0 takes a free one. */
    public static Provider start(int port, Registration registration, Algorithm algorithm)
            throws IOException {
        var provider = new Provider(registration, algorithm);
        provider.http = LocalServer.listen(port, provider.routes());
        return provider;
    }

    private List<Route> routes() {
        var authorization = new Authorization(registration, behaviour, grants);
        var signOut = new SignOut(registration, behaviour);
        return List.of(
                route("GET", "/.well-known/openid-configuration", _ -> discovery()),
                route("GET", "/jwks", _ -> Answer.json(200, keys.published())),
                route("GET", "/authorize", authorization::ask),
                route("POST", "/authorize", authorization::decide),
                route("POST", "/token", request -> tokens().token(request)),
                route("GET", "/userinfo", request -> tokens().userinfo(request)),
                route("GET", "/session/end", signOut::end),
                Route.on("GET /", _ -> welcome()),
                Route.on("PUT /admin/mischief/{names}", this::misbehave),
                Route.on("PUT /admin/algorithm/{name}", this::sign),
                Route.on("DELETE /admin/mischief", _ -> behave()),
                Route.on("DELETE /admin/keys", _ -> renewKeys()));
    }

    private Route route(String method, String path, Route.Handler handler) {
        return Route.on(method + " " + BASE + path, request -> answered(request, handler));
    }

    private Answer answered(Request request, Route.Handler handler) throws IOException {
        if (behaviour.does(Mischief.AWAY)) {
            return Answer.text(503, "Out of order.");
        }
        if (behaviour.does(Mischief.SLOW)
                && !request.exchange().getRequestURI().getPath().endsWith("/authorize")) {
            dawdle();
        }
        return handler.answer(request);
    }

    private static void dawdle() throws IOException {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException("closed meanwhile", closing);
        }
    }

    private Tokens tokens() {
        var statements = new Statements(issuer(), registration, behaviour, keys, Clock.systemUTC());
        return new Tokens(registration, behaviour, grants, statements);
    }

    private Answer discovery() {
        String issuer = issuer();
        return Answer.json(
                200,
                Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        issuer + "/authorize",
                        "token_endpoint",
                        issuer + "/token",
                        "userinfo_endpoint",
                        issuer + "/userinfo",
                        "end_session_endpoint",
                        issuer + "/session/end",
                        "jwks_uri",
                        issuer + "/jwks",
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("pairwise"),
                        "id_token_signing_alg_values_supported",
                        List.of(Algorithm.values()),
                        "userinfo_signing_alg_values_supported",
                        List.of(Algorithm.values())));
    }

    private Answer welcome() {
        return new Page("An identity provider for development")
                .add("<h1>An identity provider for development</h1>")
                .add("<p>Programs send people here, and it believes what they say of themselves.")
                .add(" To programs it is <code>%s</code>.</p>", issuer())
                .answer();
    }

    private Answer misbehave(Request request) {
        behaviour.misbehave(
                Stream.of(request.path("names").split(","))
                        .map(Mischief::named)
                        .collect(Collectors.toSet()));
        return Answer.nothing();
    }

    private Answer sign(Request request) {
        behaviour.sign(Algorithm.valueOf(request.path("name")));
        return Answer.nothing();
    }

    private Answer renewKeys() {
        keys.renew();
        return Answer.nothing();
    }

    private Answer behave() {
        behaviour.behave();
        return Answer.nothing();
    }

    /** Does these wrong, and nothing else, from now on. */
    public void misbehave(Mischief... wrongs) {
        behaviour.misbehave(Set.of(wrongs));
    }

    /** Signs so from now on. */
    public void sign(Algorithm algorithm) {
        behaviour.sign(algorithm);
    }

    /** As well as at its start. */
    public void recover() {
        behaviour.behave();
    }

    /** What programs are told, e.g. {@code http://localhost:8091/api/v2}. */
    public String issuer() {
        return "http://localhost:" + http.port() + BASE;
    }

    @Override
    public void close() {
        http.close();
    }

    /**
     * Arguments: the port, the client's id, where people come back to after signing in and after
     * signing out, and the algorithm. The client's secret is in the environment, as {@code
     * OIDC_CLIENT_SECRET}.
     */
    public static void main(String[] arguments) throws IOException {
        Logs.configure();
        var registration =
                Registration.strict(
                                arguments[1],
                                System.getenv("OIDC_CLIENT_SECRET"),
                                arguments[2],
                                arguments[3])
                        .with("acr_values", "code_challenge", "code_challenge_method");
        start(Integer.parseInt(arguments[0]), registration, Algorithm.valueOf(arguments[4]));
    }
}

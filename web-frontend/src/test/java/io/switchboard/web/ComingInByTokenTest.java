package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.ContentType;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs come in by a good token with the right scope, and by nothing else. */
@WebTest
class ComingInByTokenTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject Pool pool;

    @Test
    void letsAGoodTokenIn() {
        var program = Program.mayDo("figures");

        program.gets("/counts").statusCode(200).contentType(ContentType.JSON);
        program.gets("/counts").statusCode(200);
    }

    @Test
    void asksEveryVerbForAToken() {
        var verbs = verbs();
        assertThat(verbs).hasSizeGreaterThan(5);

        for (var verb : verbs) {
            given().contentType(ContentType.JSON)
                    .request(verb.method(), verb.path())
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", endsWith("token-missing"));
        }
        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void saysForEveryVerbWhatItNeeds() {
        assertThat(resources().flatMap(ComingInByTokenTest::methods))
                .isNotEmpty()
                .allMatch(
                        it ->
                                it.isAnnotationPresent(Needs.class)
                                        || it.getDeclaringClass().isAnnotationPresent(Needs.class));
        assertThat(resources()).allMatch(it -> it.isAnnotationPresent(ForPrograms.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sb_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "sb_",
                "x",
                "",
                "sb_0123456789ab_' or 1=1 --",
                "eyJhbGciOiJFUzI1NiJ9.e30.AAAA"
            })
    void refusesGuesses(String guess) {
        new Program(guess)
                .gets("/counts")
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void refusesAnAlteredToken() {
        var good = Program.mayDo("figures").token();
        var last = good.charAt(20) == 'A' ? "B" : "A";

        new Program(good.substring(0, 20) + last + good.substring(21))
                .gets("/counts")
                .statusCode(401)
                .body("type", endsWith("token-unknown"));
    }

    @Test
    void refusesTheSecretOfOneUnderTheIdOfAnother() {
        var one = Program.mayDo("figures");
        var other = Program.mayDo("administration");

        new Program(one.token().replace(one.id(), other.id()))
                .gets("/counts")
                .statusCode(401)
                .body("type", endsWith("token-unknown"));
    }

    @Test
    void refusesARevokedTokenAtOnce() {
        var program = Program.mayDo("figures");
        program.gets("/counts").statusCode(200);
        var anne = Browser.french().signedIn();
        anne.opens("/admin/tokens/" + program.id() + "/revoke").statusCode(200);
        anne.sends("/admin/tokens/" + program.id() + "/revoke", anne.hidden())
                .statusCode(303)
                .header("Location", "/admin/tokens/revoked");

        program.gets("/counts")
                .statusCode(401)
                .body("type", endsWith("token-revoked"))
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void refusesAnExpiredToken() {
        var program = Program.mayDo("figures");
        sql("update api_token set expires_at = now() where id = '%s'".formatted(program.id()));

        program.gets("/counts").statusCode(401).body("type", endsWith("token-expired"));
    }

    @Test
    void namesTheScopeThatIsMissing() {
        var program = Program.mayDo("figures");

        program.books("someone@example.org", Map.of("length", "PT2H"))
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", endsWith("scope-missing"))
                .body("detail", endsWith("conferences:write."));
        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void takesNoCookieForAToken() {
        var anne = Browser.french().signedIn();

        given().cookies(anne.jar())
                .get("/api/v1/counts")
                .then()
                .statusCode(401)
                .body("type", endsWith("token-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?token=%s", "?access_token=%s", "?Authorization=Bearer%%20%s"})
    void takesNoTokenInAnAddress(String query) {
        var token = Program.mayDo("figures").token();

        given().urlEncodingEnabled(false)
                .get("/api/v1/counts" + query.formatted(token))
                .then()
                .statusCode(401);
    }

    @Test
    void takesNoTokenInAReferer() {
        var token = Program.mayDo("figures").token();

        given().header("Referer", "https://conf.example.org/" + token)
                .get("/api/v1/counts")
                .then()
                .statusCode(401);
    }

    @Test
    void opensNoPageByAToken() {
        Program.mayDo("administration")
                .request()
                .redirects()
                .follow(false)
                .get("/admin/tokens")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/admin/sign-in"));
    }

    @Test
    void keepsNoTokenReadable() {
        var token = Program.mayDo("figures").token();

        var kept =
                sql("select row_to_json(t)::text as text from api_token t").stream()
                        .map(row -> row.getString("text"))
                        .toList();

        assertThat(kept).noneMatch(text -> text.contains(token.substring(16)));
    }

    @Test
    void answersProblemsThroughout() {
        var program = Program.mayDo("conferences:read", "conferences:write");

        program.gets("/nothing").statusCode(404).contentType(PROBLEM);
        program.puts("/conferences", Map.of()).statusCode(405).contentType(PROBLEM);
        program.request()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/conferences")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        program.request()
                .header("Idempotency-Key", "12345678")
                .body("{")
                .post("/api/v1/conferences")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        program.request()
                .accept("text/html")
                .get("/api/v1/conferences/" + UUID.randomUUID())
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
    }

    private record Verb(String method, String path) {}

    private static List<Verb> verbs() {
        return resources().flatMap(ComingInByTokenTest::verbs).toList();
    }

    private static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.switchboard.web")
                        .stream()
                        .filter(it -> it.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .filter(it -> it.getAnnotation(Path.class).value().startsWith("/api/v1"));
    }

    private static Stream<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(it -> method(it).isPresent());
    }

    private static Stream<Verb> verbs(Class<?> resource) {
        return methods(resource).map(it -> new Verb(method(it).orElseThrow(), path(resource, it)));
    }

    private static Optional<String> method(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                .filter(it -> it != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        var path =
                resource.getAnnotation(Path.class).value()
                        + (below == null ? "" : "/" + below.value());
        return path.replaceAll("/+", "/").replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
    }

    private List<Row> sql(String statement) {
        var rows = pool.query(statement).executeAndAwait();
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}

package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.startsWith;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.RestAssured;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has not signed in gets nothing of the administrators' pages, and asks nothing of the gateway. */
@WebTest
class LockedOutTest {

    private static final List<String> DOOR = List.of("/admin/sign-in", "/admin/sign-out");

    private record Route(String method, String path) {}

    @Test
    void isLedToTheDoorByEveryRoute() {
        var routes = routes();
        assertThat(routes).isNotEmpty();

        for (var route : routes) {
            RestAssured.given()
                    .redirects()
                    .follow(false)
                    .request(route.method(), route.path())
                    .then()
                    .statusCode(303)
                    .header("Location", startsWith("/admin/sign-in"))
                    .body(emptyOrNullString());
        }
        assertThat(GatewayRemote.asked()).isEmpty();
    }

    private static List<Route> routes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.switchboard.web")
                        .stream()
                        .filter(it -> it.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(LockedOutTest::routes)
                        .filter(route -> route.path().startsWith("/admin"))
                        .filter(route -> !DOOR.contains(route.path()))
                        .toList();
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(
                        it ->
                                it.isAnnotationPresent(GET.class)
                                        || it.isAnnotationPresent(POST.class))
                .map(method -> route(resource, method));
    }

    private static Route route(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        var path =
                resource.getAnnotation(Path.class).value()
                        + (below == null ? "" : "/" + below.value());
        var somewhere =
                path.replaceAll("/+", "/").replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
        return new Route(method.isAnnotationPresent(GET.class) ? "GET" : "POST", somewhere);
    }
}

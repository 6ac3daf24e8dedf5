package io.switchboard.web;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one the code gives, and it is about what programs may ask alone. */
@WebTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/web-frontend.yaml");

    /** Renew it with {@code -Dopenapi.renew=true}. */
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var served = served();

        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(sorted(served)).isEqualTo(sorted(Files.readString(COMMITTED)));
    }

    @Test
    void tellsOfNoPage() {
        assertThat(served().lines())
                .filteredOn(line -> line.startsWith("  /"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  /api/v1/"));
    }

    private static String served() {
        return when().get("/api/v1/openapi").then().statusCode(200).extract().asString();
    }

    /** The generator writes the limits of a field in an order of its mood. */
    private static List<String> sorted(String description) {
        return description.strip().lines().sorted().toList();
    }
}

package io.switchboard.stats;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/stats-collector.yaml");

    /** Renew it with {@code -Dopenapi.renew=true}. */
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var served = when().get("/q/openapi").then().statusCode(200).extract().asString();

        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(sorted(served)).isEqualTo(sorted(Files.readString(COMMITTED)));
    }

    /** The generator writes the limits of a field in an order of its mood. */
    private static List<String> sorted(String description) {
        return description.strip().lines().sorted().toList();
    }
}

package io.switchboard.booking;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/booking-service.yaml");

    /** When it differs on purpose: copy target/openapi/openapi.yaml there. */
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var served = when().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(served.strip()).isEqualTo(Files.readString(COMMITTED).strip());
    }
}

package io.switchboard.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one the code gives. Renew it with {@code -Dopenapi.renew=true}. */
@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../docs/openapi/ovh-gateway.yaml");

    @Test
    void isAsCommitted() throws IOException {
        var generated = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();

        if (Boolean.getBoolean("openapi.renew")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }

        assertThat(generated).isEqualTo(Files.readString(COMMITTED));
    }
}

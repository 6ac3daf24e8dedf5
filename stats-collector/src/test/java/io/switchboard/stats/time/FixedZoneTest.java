package io.switchboard.stats.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.GatewayDouble;
import jakarta.inject.Inject;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class FixedZoneTest {

    @Inject DataSource database;

    @Test
    void refusesToCountByAnotherClockThanAtFirst() throws Exception {
        new FixedZone(() -> ZoneId.of("Europe/Paris"), database).begin(null);

        var other = new FixedZone(() -> ZoneId.of("Asia/Tokyo"), database);

        assertThatThrownBy(() -> other.begin(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("STATS_ZONE is Asia/Tokyo")
                .hasMessageContaining("Set STATS_ZONE=Europe/Paris");
    }
}

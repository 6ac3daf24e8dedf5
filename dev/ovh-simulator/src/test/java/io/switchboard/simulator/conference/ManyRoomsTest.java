package io.switchboard.simulator.conference;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ManyRoomsTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void areAllShownEachWithItsOwnNumber() {
        for (int i = 0; i < 600; i++) {
            ovh.caller().post(NUMBER + "/rooms", "");
        }

        assertThat(ovh.admin("GET", "/admin/rooms/0033199000001", "").body())
                .hasSize(600)
                .extracting(it -> it.get("roomNumber").asLong())
                .doesNotHaveDuplicates();
        assertThat(ovh.caller().get(NUMBER + "/rooms").body()).hasSize(600);
    }
}

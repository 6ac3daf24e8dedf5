package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void putsItsParametersIntoItsPathEncoded() {
        var path = Operation.ROOM.path(List.of("aa1 1/b", "0033199000001", "123456789"));

        assertThat(path)
                .isEqualTo("/telephony/aa1%201%2Fb/conference/0033199000001/rooms/123456789");
    }

    @Test
    void isAllThatACallShowsOfItself() {
        var call = OvhCall.of(Operation.ROOM, "aa11", "0033199000001", "123456789");

        assertThat(call)
                .hasToString(
                        "GET /telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}");
    }

    @Test
    void keepsTheCommasBetweenSeveral() {
        var path = Operation.AGENT.path(List.of("aa11", "0033199000001"), List.of("1", "2,3"));

        assertThat(path)
                .isEqualTo("/telephony/aa11/easyHunting/0033199000001/hunting/agent/1,2%2C3");
    }
}

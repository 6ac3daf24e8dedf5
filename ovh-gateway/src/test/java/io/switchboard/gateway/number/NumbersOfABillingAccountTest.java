package io.switchboard.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersOfABillingAccountTest {

    @Test
    void areThoseOfItsNamesThatAreNumbers() {
        var names = List.of("0033199000001", "0033199000020-21", "conference-1", "0033199000002");

        var numbers = Numbers.numbers(Product.CONFERENCE, "aa11", names);

        assertThat(numbers)
                .containsExactly(
                        new HostedNumber("aa11", new DialNumber("0033199000001")),
                        new HostedNumber("aa11", new DialNumber("0033199000002")));
    }
}

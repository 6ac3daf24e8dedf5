package io.switchboard.contracts.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NumbersReadAloudTest {

    @Test
    void aCodeIsReadInGroupsOfThree() {
        assertThat(new AccessCode("123456789").grouped()).isEqualTo("123 456 789");
        assertThat(new AccessCode("1234567").grouped()).isEqualTo("123 456 7");
    }

    @Test
    void aCodeHidesItselfFromLogs() {
        assertThat(new AccessCode("123456789").toString()).doesNotContain("123");
    }

    @Test
    void aCodeIsDigitsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessCode("12 345"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessCode("0123"));
    }

    @Test
    void aFrenchNumberIsReadInPairs() {
        assertThat(new DialNumber("0033199000001").spoken()).isEqualTo("01 99 00 00 01");
    }

    @Test
    void aForeignNumberIsReadWithItsCountry() {
        assertThat(new DialNumber("0032471234567").spoken()).isEqualTo("+32471234567");
    }

    @Test
    void oneTapDialsAndTypesTheCode() {
        var link = new DialNumber("0033199000001").linkTyping(new AccessCode("123456789"));

        assertThat(link).isEqualTo("tel:+33199000001,,123456789%23");
    }

    @Test
    void aBlockOfNumbersIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DialNumber("0033199000001-21"));
    }
}

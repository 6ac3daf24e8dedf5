package io.switchboard.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.contracts.person.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

    @Test
    void allowOneDomainAndNoneBelow() {
        assertThat(allows("@example.org", "x@example.org")).isTrue();
        assertThat(allows("@example.org", "x@sub.example.org")).isFalse();
        assertThat(allows("@example.org", "x@myexample.org")).isFalse();
    }

    @Test
    void allowADomainAndAllBelow() {
        assertThat(allows(".gouv.fr", "x@interieur.gouv.fr")).isTrue();
        assertThat(allows(".gouv.fr", "x@gouv.fr")).isTrue();
        assertThat(allows(".gouv.fr", "x@malgouv.fr")).isFalse();
        assertThat(allows(".gouv.fr", "x@gouv.fr.example.org")).isFalse();
    }

    @Test
    void allowEverybodyOnlyWhenSaidSo() {
        assertThat(allows("*", "x@anywhere.example")).isTrue();
        assertThat(allows("@example.org", "x@anywhere.example")).isFalse();
    }

    @Test
    void takePatternsAsPeopleWriteThem() {
        assertThat(allows(" .Gouv.FR ", "x@interieur.gouv.fr")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "*.example.org", "@", ".", "@exam ple.org", "@.org", ".*"})
    void areNotGuessed(String pattern) {
        assertThatThrownBy(() -> new AllowedAddresses(List.of(pattern)))
                .hasMessageContaining("booking.allowed-addresses")
                .hasMessageContaining(pattern);
    }

    private static boolean allows(String pattern, String address) {
        return new AllowedAddresses(List.of(pattern))
                .allow(EmailAddress.parse(address).orElseThrow());
    }
}

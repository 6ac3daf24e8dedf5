package io.switchboard.web.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedDomainsTest {

    @ParameterizedTest
    @CsvSource({
        "@example.org, x@example.org, true",
        "@example.org, x@sub.example.org, false",
        "@example.org, x@myexample.org, false",
        ".gouv.fr, x@interieur.gouv.fr, true",
        ".gouv.fr, x@very.far.below.gouv.fr, true",
        ".gouv.fr, x@gouv.fr, true",
        ".gouv.fr, x@malgouv.fr, false",
        ".gouv.fr, x@gouv.fr.example.org, false",
        "*, x@anywhere.example, true"
    })
    void followPatterns(String pattern, String address, boolean allowed) {
        assertThat(check(pattern, address)).isEqualTo(allowed ? new Allowed() : new Foreign());
    }

    @ParameterizedTest
    @CsvSource({
        "' .Gouv.FR ', Anne.De.La.Tour+conf@Interieur.GOUV.fr",
        "@example.photography, x@example.photography",
        "@préfecture.example, x@PRÉFECTURE.example",
        "@xn--prfecture-c4a.example, x@préfecture.example",
        ".préfecture.example, x@nord.préfecture.example"
    })
    void takePatternsAndAddressesAsPeopleWriteThem(String pattern, String address) {
        assertThat(check(pattern, address)).isEqualTo(new Allowed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "*.example.org",
                "@",
                ".",
                "@exam ple.org",
                "@.org",
                ".*",
                "@-a.org"
            })
    void areNotGuessed(String pattern) {
        assertThatThrownBy(() -> new AllowedDomains(Settings.patterns(pattern)))
                .hasMessageContaining("ALLOWED_ADDRESSES")
                .hasMessageContaining(pattern);
    }

    @Test
    void mustBeDecidedUpon() {
        assertThatThrownBy(() -> new AllowedDomains(Settings.patterns()))
                .hasMessageContaining("ALLOWED_ADDRESSES")
                .hasMessageContaining("DOMAIN_LIST_URL");
    }

    private static Entry check(String pattern, String address) {
        return new AllowedDomains(Settings.patterns(pattern)).check(EmailAddress.of(address));
    }
}

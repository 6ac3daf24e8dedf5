package io.switchboard.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    @Test
    void namesOneDomainOrThoseBelowIt() {
        var domains = Domains.typed("Example.org, *.gouv.example");

        assertThat(domains.include("example.org")).isTrue();
        assertThat(domains.include("below.example.org")).isFalse();
        assertThat(domains.include("a.gouv.example")).isTrue();
        assertThat(domains.include("a.b.gouv.example")).isTrue();
        assertThat(domains.include("gouv.example")).isFalse();
        assertThat(domains.include("evilgouv.example")).isFalse();
        assertThat(domains.include(null)).isFalse();
    }

    @Test
    void areAllWhenNoneIsNamed() {
        assertThat(new Domains(List.of()).include("anything.example")).isTrue();
        assertThat(new Domains(List.of()).include(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "example", "@example.org", "*.*.org", "a b!", "http://example.org"})
    void areRefusedWhenTheyAreNone(String typed) {
        assertThat(Domains.typed(typed).areWellFormed()).isFalse();
    }
}

package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeratorsTest {

    @Test
    void areOfOneDomainAndNoneBelow() {
        assertThat(allows("@example.org", "example.org")).isTrue();
        assertThat(allows("@example.org", "sub.example.org")).isFalse();
        assertThat(allows("@example.org", "myexample.org")).isFalse();
    }

    @Test
    void areOfADomainAndAllBelow() {
        assertThat(allows(".gouv.fr", "interieur.gouv.fr")).isTrue();
        assertThat(allows(".gouv.fr", "gouv.fr")).isTrue();
        assertThat(allows(".gouv.fr", "malgouv.fr")).isFalse();
        assertThat(allows(".gouv.fr", "gouv.fr.example.org")).isFalse();
    }

    @Test
    void areEverybodyOnlyWhenSaidSo() {
        assertThat(allows("*", "anywhere.example")).isTrue();
        assertThat(allows("@example.org", "anywhere.example")).isFalse();
    }

    @Test
    void areWrittenAsPeopleWriteThem() {
        assertThat(allows(" .Gouv.FR ", "interieur.gouv.fr")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "*.example.org", "@", ".", "@exam ple.org", "@.org", ".*"})
    void areNotGuessed(String pattern) {
        assertThatThrownBy(() -> new Moderators(List.of(pattern)))
                .hasMessageContaining("booking.moderators")
                .hasMessageContaining(pattern);
    }

    private static boolean allows(String pattern, String domain) {
        return new Moderators(List.of(pattern)).may(domain);
    }
}

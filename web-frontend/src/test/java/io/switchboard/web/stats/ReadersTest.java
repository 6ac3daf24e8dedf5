package io.switchboard.web.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.web.access.SignedIn;
import io.switchboard.web.stats.StatsConfig.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see figures, by the setting; and of domains administrators alone, whatever it is. */
class ReadersTest {

    @ParameterizedTest
    @CsvSource({
        "EVERYBODY, true, true, true",
        "SIGNED_IN, false, true, true",
        "ADMINISTRATORS, false, false, true"
    })
    void areAdmittedByTheSetting(
            Audience audience, boolean nobody, boolean somebody, boolean administrator) {
        assertThat(readers(audience, false, false).isAdmitted()).isEqualTo(nobody);
        assertThat(readers(audience, true, false).isAdmitted()).isEqualTo(somebody);
        assertThat(readers(audience, true, true).isAdmitted()).isEqualTo(administrator);
        assertThat(readers(audience, true, false).seeDomains()).isFalse();
        assertThat(readers(audience, true, true).seeDomains()).isTrue();
    }

    private static Readers readers(Audience audience, boolean somebody, boolean administrator) {
        var person =
                new SignedIn() {
                    @Override
                    public boolean isSomebody() {
                        return somebody;
                    }

                    @Override
                    public boolean isAdministrator() {
                        return administrator;
                    }
                };
        return new Readers(person, () -> audience);
    }
}

package io.switchboard.web.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What production refuses of the door's settings, and how keys of forms are rotated. */
class OpenDoorTest {

    private static final String KEY = "xPZ0w9kq1m8VfRtYb3sLhGd7JcUe5NoA2iKzWqTvXyM=";
    private static final String OTHER = "aB4cD8eF2gH6iJ0kL5mN9oP3qR7sT1uV6wX2yZ8AbCd=";

    @ParameterizedTest
    @CsvSource({
        "https://conf.gouv.fr, true",
        "http://localhost:8080, true",
        "http://localhost:8080, false",
        "http://127.0.0.1:8080, false",
    })
    void isClosedBehindTlsAndOnOnesOwnMachine(URI address, boolean secure) {
        assertThat(found(address, secure, KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://conf.gouv.fr, true, PUBLIC_URL is not https",
        "https://conf.gouv.fr, false, SECURE_COOKIES is false",
        "https://switchboard.example.org, true, PUBLIC_URL is an address of examples",
    })
    void isOpenOtherwise(URI address, boolean secure, String why) {
        assertThat(found(address, secure, KEY)).singleElement().asString().startsWith(why);
    }

    @Test
    void isOpenToWhoGuessesTheKeyOfForms() {
        var typed = "0000000000000000000000000000000000000001";

        assertThat(found(URI.create("https://conf.gouv.fr"), true, typed))
                .singleElement()
                .asString()
                .startsWith("CSRF_KEY")
                .doesNotContain(typed);
    }

    @Test
    void takesFormsOfEitherKeyWhileTheyAreRotated() {
        var number = FormSeal.newNumber();
        var before = new FormSeal(config(KEY)).token(number);
        var after = new FormSeal(config(OTHER)).token(number);
        var rotating = new FormSeal(config(OTHER, KEY));

        assertThat(rotating.fits(before, number)).isTrue();
        assertThat(rotating.fits(after, number)).isTrue();
        assertThat(new FormSeal(config(OTHER)).fits(rotating.token(number), number)).isTrue();
        assertThat(new FormSeal(config(OTHER)).fits(before, number)).isFalse();
    }

    @Test
    void refusesAShortKeyInAnyPlace() {
        assertThatThrownBy(() -> new FormSeal(config(KEY, "short")))
                .hasMessageContaining("CSRF_KEY")
                .hasMessageNotContaining("short");
    }

    private static List<String> found(URI address, boolean secure, String key) {
        return new OpenDoor(new Door(List.of(key), secure, address)).found().toList();
    }

    private static ProtectionConfig config(String... keys) {
        return new Door(List.of(keys), true, URI.create("https://conf.gouv.fr"));
    }

    private record Door(List<String> csrfKey, boolean secureCookies, URI publicUrl)
            implements ProtectionConfig {
        @Override
        public String strictTransportSecurity() {
            return "max-age=1";
        }
    }
}

package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksToNowhereTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://conf.gouv.fr", "http://localhost:8080"})
    void areNotThoseThatPeopleCanOpen(URI address) {
        assertThat(found(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://conf.gouv.fr, PUBLIC_URL is not https",
        "https://switchboard.example.org, PUBLIC_URL is an address of examples",
    })
    void areRefusedInProduction(URI address, String why) {
        assertThat(found(address)).singleElement().asString().startsWith(why);
    }

    private static List<String> found(URI address) {
        return new LinksToNowhere(new Letters(address)).found().toList();
    }

    private record Letters(URI publicUrl) implements LetterConfig {
        @Override
        public String serviceName() {
            return "Switchboard";
        }

        @Override
        public Optional<SurveyAddress> surveyAddress() {
            return Optional.empty();
        }
    }
}

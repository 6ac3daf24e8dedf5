package io.switchboard.contracts.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "anne.marie.le-goff@sub.service.gouv.example",
                "o'brien_x{y}@example.org",
                "x@example.photography",
                "x@123.example"
            })
    void takesEverydayAddressesAsTheyAre(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::text).hasValue(typed);
    }

    @Test
    void keepsCapitalsBeforeTheAtAndLosesThemBehind() {
        assertThat(EmailAddress.parse("Jean.Dupont@EXAMPLE.Org"))
                .map(EmailAddress::text)
                .hasValue("Jean.Dupont@example.org");
    }

    @Test
    void writesDomainsOfOtherScriptsInAscii() {
        assertThat(EmailAddress.parse("x@Bücher.example"))
                .map(EmailAddress::domain)
                .hasValue("xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200bjean@example.org",
                "jean\u200d@example.org\ufeff",
                "\u202ajean@exa\u00admple.org\u202c",
                " \tjean@example.org\n",
                "\u00a0jean@example.org\u00a0"
            })
    void losesWhatPastingLeavesBehind(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::text).hasValue("jean@example.org");
    }

    static Stream<String> notAddresses() {
        return Stream.of(
                "",
                "jean",
                "@example.org",
                "jean@",
                "jean@example",
                "jean@example.o",
                "jean@example.123",
                "jean..dupont@example.org",
                ".jean@example.org",
                "jean.@example.org",
                "jean dupont@example.org",
                "jean@exam ple.org",
                "jean@@example.org",
                "jean@-example.org",
                "jean@exa_mple.org",
                "jean@example..org",
                "jean@[127.0.0.1]",
                "\"jean\"@example.org",
                "jean@example.org,paul@example.org",
                "jean@example.org\r\nBcc: paul@example.org",
                "é@example.org",
                "x".repeat(65) + "@example.org",
                "x@" + "a.".repeat(130) + "org");
    }

    @ParameterizedTest
    @MethodSource("notAddresses")
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void knowsThatSubAddressesAndCapitalsAreOneMailbox() {
        var mailbox = EmailAddress.parse("jean@example.org").orElseThrow().mailbox();

        assertThat(Stream.of("Jean+a@example.org", "JEAN@Example.org", "jean+b+c@example.org"))
                .allSatisfy(
                        it ->
                                assertThat(EmailAddress.parse(it).orElseThrow().mailbox())
                                        .isEqualTo(mailbox));
    }

    @Test
    void showsOnlyTheOrganisationInLogs() {
        assertThat(EmailAddress.parse("jean@example.org").orElseThrow())
                .hasToString("address at example.org");
    }
}

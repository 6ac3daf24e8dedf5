package io.switchboard.forwarding.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesThatAreShownTest {

    private static final PhoneNumber CAMILLE = new PhoneNumber("0033612345689");

    private final Phones phones = Ground.phones();

    @ParameterizedTest
    @CsvSource({
        "0033612345689, 06 12 34 56 89, 06 12 •• •• 89",
        "0033199000051, 01 99 00 00 51, 01 99 •• •• 51",
        "0032470123412, +32 470 12 34 12, +32 4•• •• •• 12",
        "0012025550123, +1 202-555-0123, +1 2••-•••-••23",
        "00390236618300, +39 02 3661 8300, +39 0• •••• ••00",
        "00590690001234, +590 690 00 12 34, +590 6•• •• •• 34",
        "00376312345, +376 312 345, +376 3•• •45",
        "009991234567, +9991234567, +999•••••67"
    })
    void areReadableForTheirOwnersAndRecognisableForOthers(
            String ovh, String readable, String shown) {
        var phone = new PhoneNumber(ovh);

        assertThat(phones.readable(phone)).isEqualTo(readable);
        assertThat(phones.shown(phone)).isEqualTo(shown);
    }

    @Test
    void areToldToCostMoreWhenTheyAreMobile() {
        assertThat(phones.check("+33 6 12 34 56 89", hotline()))
                .isEqualTo(new PhoneCheck("06 12 34 56 89", true));
        assertThat(phones.check("0199000051", hotline()))
                .isEqualTo(new PhoneCheck("01 99 00 00 51", false));
    }

    @Test
    void areKeptSealedAndFoundByAHash() {
        var sealed = phones.seal(CAMILLE);

        assertThat(sealed.text()).doesNotContain("612345689");
        assertThat(phones.open(sealed)).isEqualTo(CAMILLE);
        assertThat(phones.hash(CAMILLE))
                .isEqualTo(phones.hash(phones.parse("06 12 34 56 89", Ground.FRANCE)))
                .isNotEqualTo(phones.hash(new PhoneNumber("0033612345688")));
    }

    private static Hotline hotline() {
        return Hotline.founded(
                "lyon",
                new DialNumber("0033199000041"),
                "aa1111111-ovh-1",
                null,
                false,
                new Rules(
                        "Lyon",
                        List.of("FR"),
                        1,
                        Duration.ofSeconds(10),
                        Unanswered.Kind.NOTHING,
                        null,
                        Duration.ofSeconds(20),
                        DriftRule.REPAIR,
                        Duration.ofHours(24),
                        List.of(),
                        null,
                        Language.FRENCH,
                        ZoneId.of("Europe/Paris")),
                Instant.EPOCH);
    }
}

package io.switchboard.forwarding.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.switchboard.contracts.hotline.PhoneRefusal;
import io.switchboard.contracts.phone.DialNumber;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesThatAreTypedTest {

    private static final String CAMILLE = "0033612345689";
    private static final int TRIES = 20_000;

    private final Phones phones = Ground.phones();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345689",
                "06 12 34 56 89",
                "06.12.34.56.89",
                "06-12-34-56-89",
                "06/12/34/56/89",
                "06–12—34‐56−89",
                "06·12•34․56‧89",
                "\t06 12 34 56 89\r\n",
                "06\u00a012\u202f34\u200956\u300089",
                "\u202d06 12 34 56 89\u202c",
                "\u206806 12 34 56 89\u2069\u200e\ufeff",
                "06\u00ad12\u200b34\u206056\ufe0f89",
                "&#8237;06&nbsp;12&#160;34&#xA0;56&thinsp;89&#x202c;",
                "06&nbsp12&zwnj;34&shy;56&ndash;89",
                "+33612345689",
                "+33 6 12 34 56 89",
                "+33 (0)6 12 34 56 89",
                "+33 06 12 34 56 89",
                "(+33) 6 12 34 56 89",
                "0033 6 12 34 56 89",
                "+0033 6 12 34 56 89",
                "0033 (0) 6 12 34 56 89",
                "(0)6 12 34 56 89",
                "tel:+33612345689",
                " TEL: 06 12 34 56 89",
                "&#43;33 6 12 34 56 89",
                "&plus;33&lpar;0&rpar;6&period;12&sol;34 56 89",
                "０６１２３４５６８９",
                "＋３３ ６ １２ ３４ ５６ ８９",
                "٠٦١٢٣٤٥٦٨٩"
            })
    void areCleanedOfWhatDoesNoHarm(String typed) {
        assertThat(phones.parse(typed, Ground.FRANCE).ovh()).isEqualTo(CAMILLE);
    }

    @ParameterizedTest
    @CsvSource({
        "01 99 00 00 51, 0033199000051",
        "09 72 10 10 10, 0033972101010",
        "07 56 78 90 12, 0033756789012",
        "08 05 12 34 56, 0033805123456"
    })
    void mayBeAnyThatCostNoMoreThanANeighbour(String typed, String ovh) {
        assertThat(phones.parse(typed, Ground.FRANCE).ovh()).isEqualTo(ovh);
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "' - ', empty",
        "'+', empty",
        "tel:, empty",
        "00, too-short",
        "1, too-short",
        "06, too-short",
        "0612, too-short",
        "116000, emergency",
        "3919, premium",
        "0700000000, not-a-number",
        "0012345, foreign",
        "06123456, too-short",
        "061234568, too-short",
        "+33, too-short",
        "+336123, too-short",
        "06123456890, too-long",
        "+336123456890, too-long",
        "00336123456890123456, too-long",
        "0000000000, not-a-number",
        "00 12 34 56 78 90, foreign",
        "0012345689, foreign",
        "0212, too-short",
        "0012, too-short",
        "0000, too-short",
        "0212345689012, too-long",
        "1612345689, too-long",
        "+999 123 456 78, not-a-number",
        "15, emergency",
        "17, emergency",
        "18, emergency",
        "112, emergency",
        "114, emergency",
        "115, emergency",
        "119, emergency",
        "+33 15, emergency",
        "+33112, emergency",
        "0899 12 34 56, premium",
        "0892 70 50 50, premium",
        "0825 12 34 56, premium",
        "0810 12 34 56, premium",
        "+33 892 70 50 50, premium",
        "3240, premium",
        "3615, premium",
        "118 218, premium",
        "118712, premium",
        "+32 470 12 34 12, foreign",
        "+44 7911 123456, foreign",
        "+1 202 555 0123, foreign",
        "+377 6 12 34 56 78, foreign",
        "+262 692 12 34 56, foreign",
        "0690 00 12 34, foreign",
        "+800 1234 5678, foreign",
        "+870 773 111 632, foreign",
        "+883 5100 0000 0000, foreign",
        "01 99 00 00 21, itself",
        "+33 1 99 00 00 11, itself"
    })
    void areRefusedWithTheReason(String typed, String reason) {
        assertThat(refused(typed, Ground.FRANCE).reason().word()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 8O, O, 14",
        "Mobile : 06 12 34 56 89, M, 1",
        "06 12 34 56 89 p. 12, p, 16",
        "06é12, é, 3",
        "06;12, ;, 3",
        "06*31#, *, 3",
        "'06,12', ',', 3",
        "06+12, +, 3",
        "++33612345689, +, 2",
        "06&eacute;12, &, 3",
        "06&#233;12, é, 3",
        "06 📞 12, 📞, 4",
        "📞📞 06, 📞, 1",
        "+33 6 12 34 56 89 ext 3, e, 19"
    })
    void areRefusedNamingTheCharacterAndItsPlace(String typed, String character, String position) {
        var refused = refused(typed, Ground.FRANCE);

        assertThat(refused.about())
                .isEqualTo(
                        Map.of(
                                "reason", "strange-character",
                                "character", character,
                                "position", position));
        assertThat(refused).hasMessageContaining(position).hasMessageContaining(character);
    }

    @Test
    void areToldOfACharacterThatNobodySees() {
        assertThat(refused("06\u000712", Ground.FRANCE).about())
                .containsEntry("character", "U+0007 BEL")
                .containsEntry("position", "3");
        assertThat(refused("06 1\u03012", Ground.FRANCE).about())
                .containsEntry("character", "U+0301 COMBINING ACUTE ACCENT")
                .containsEntry("position", "5");
        assertThat(refused("0\ud83d", Ground.FRANCE).about())
                .containsEntry("character", "U+D83D HIGH SURROGATES D83D");
        assertThat(refused("📞\ue000", Ground.FRANCE).about()).containsEntry("position", "1");
        assertThat(refused("0\udb80\udc00", Ground.FRANCE).about())
                .containsEntry("character", "U+F0000 SUPPLEMENTARY PRIVATE USE AREA A F0000");
    }

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 12, BE, 0032470123412",
        "+33 6 12 34 56 89, BE, 0033612345689",
        "07400 123456, GB, 00447400123456",
        "02 3661 8300, IT, 00390236618300",
        "+39 (0)2 3661 8300, IT, 00390236618300",
        "202 555 0123, US, 0012025550123",
        "312 345, AD, 00376312345",
        "0690 00 12 34, GP, 00590690001234",
        "+590 690 00 12 34, GP, 00590690001234",
        "06 12 34 56 89, GP, 0033612345689",
        "0692 12 34 56, RE, 00262692123456"
    })
    void areReadAsTheHotlinesCountryHasThem(String typed, String home, String ovh) {
        var reach = new Reach(List.of(home, "FR"), List.of());

        assertThat(phones.parse(typed, reach).ovh()).isEqualTo(ovh);
    }

    @Test
    void areToldWhichCountryIsNotAllowed() {
        assertThat(refused("+32 470 12 34 12", Ground.FRANCE).about())
                .containsEntry("country", "BE");
        assertThat(refused("0690 00 12 34", Ground.FRANCE).about()).containsEntry("country", "GP");
        assertThat(refused("+44 7781 123456", new Reach(List.of("GB"), List.of())).about())
                .containsEntry("country", "GG");
        assertThat(refused("+870 773 111 632", Ground.FRANCE).about())
                .containsEntry("country", "001");
    }

    @Test
    void areRefusedWhereTheirOwnersEarnByBeingCalled() {
        var british = new Reach(List.of("GB"), List.of());

        assertThat(refused("070 1234 5678", british).reason()).isEqualTo(PhoneRefusal.PREMIUM);
        assertThat(refused("0909 879 0123", british).reason()).isEqualTo(PhoneRefusal.PREMIUM);
        assertThat(refused("999", british).reason()).isEqualTo(PhoneRefusal.EMERGENCY);
    }

    @Test
    void areNamedInNoRefusal() {
        var refused = refused("+32 470 12 34 12", Ground.FRANCE);

        assertThat(refused.getMessage() + refused.about()).doesNotContain("470", "1234", "12 34");
    }

    @Test
    void areUsableOrRefusedWhateverIsTyped() {
        var random = new Random(7);
        var reaches =
                List.of(
                        Ground.FRANCE,
                        new Reach(List.of("BE", "FR"), List.of()),
                        new Reach(List.of("US"), List.of()),
                        new Reach(
                                List.of("IT", "GP", "GB"), List.of(new DialNumber("0039023661"))));

        for (var i = 0; i < TRIES; i++) {
            var typed = anything(random);
            var reach = reaches.get(i % reaches.size());
            try {
                var phone = phones.parse(typed, reach);

                assertThat(phones.parse("+" + phone.ovh().substring(2), reach)).isEqualTo(phone);
                assertThat(phones.shown(phone)).contains("•");
            } catch (PhoneRefused refused) {
                assertThat(refused.about()).containsEntry("reason", refused.reason().word());
            } catch (RuntimeException other) {
                throw new AssertionError("typed: " + hexadecimal(typed), other);
            }
        }
    }

    private static final List<String> PIECES =
            List.of("06", "+33", "0033", "(0)", " ", "12", "34", "5", "tel:", "&nbsp;", "&#8236;");

    private static String anything(Random random) {
        var pieces = random.nextInt(14);
        var typed = new StringBuilder();
        for (var i = 0; i < pieces; i++) {
            switch (random.nextInt(10)) {
                case 0 -> typed.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> typed.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 2 -> typed.append("&#").append(random.nextInt(2_000_000)).append(';');
                case 3 -> typed.append((char) (' ' + random.nextInt(95)));
                case 4, 5 -> typed.append(random.nextInt(1_000_000_000));
                default -> typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return typed.toString();
    }

    private static String hexadecimal(String text) {
        return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    private PhoneRefused refused(String typed, Reach reach) {
        return catchThrowableOfType(PhoneRefused.class, () -> phones.parse(typed, reach));
    }
}

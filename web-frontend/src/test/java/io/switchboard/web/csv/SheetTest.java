package io.switchboard.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void isRfc4180() {
        var sheet = sheet("a,b", "say \"hello\"", "two\nlines", "déjà");

        assertThat(sheet.text())
                .isEqualTo(
                        "name\r\n\"a,b\"\r\n\"say \"\"hello\"\"\"\r\n\"two\nlines\"\r\ndéjà\r\n");
    }

    @Test
    void leavesWhatIsUnknownEmptyAndNumbersAsTheyAre() {
        var sheet =
                Sheet.of(
                        List.of(
                                new Column<Integer>("number", it -> it),
                                new Column<>("known", it -> it != null)),
                        Arrays.asList(-3, null));

        assertThat(sheet.text()).isEqualTo("number,known\r\n-3,true\r\n,false\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33199", "-2", "@SUM(A1)", "\tx", "＝1"})
    void letsNoTextBecomeAFormula(String text) {
        assertThat(sheet(text).text()).contains("'" + text);
    }

    private static Sheet sheet(String... names) {
        return Sheet.of(List.of(new Column<String>("name", it -> it)), List.of(names));
    }
}

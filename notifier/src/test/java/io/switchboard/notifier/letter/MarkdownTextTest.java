package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    /** An underscore stands for the space without width. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    **bold** → \\*\\*bold\\*\\*
                    `code` → \\`code\\`
                    [a](b) → \\[a\\](b)
                    x|y~z → x\\|y\\~_z
                    a#town → a\\#_town
                    @channel → @_channel
                    camille@example.org → camille@_example.org
                    <!channel> → <_!channel\\>
                    :smile: → :_smile:
                    8:smile: → 8:_smile:
                    http://evil.example → http:_//evil.example
                    www.evil.example → www_.evil.example
                    $x$ → $_x$_
                    a&amp;b → a&_amp;b
                    back\\slash → back\\\\slash
                    """)
    void showsWhatSomebodyTypedAsItStands(String typed, String posted) {
        assertThat(MarkdownText.of(typed)).isEqualTo(posted.replace('_', '\u200b'));
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        var words = "Anne-Marie d'Été (Lyon), 06 12 •• •• 89, à 19:30 : c'est dit !";

        assertThat(MarkdownText.of(words)).isEqualTo(words);
        assertThat(MarkdownText.line(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1. Camille", "- Camille", "+ Camille", "06 12 •• •• 89"})
    void beginsNoListAtTheBeginningOfALine(String typed) {
        assertThat(MarkdownText.line(typed)).isEqualTo("\u200b" + typed);
    }
}

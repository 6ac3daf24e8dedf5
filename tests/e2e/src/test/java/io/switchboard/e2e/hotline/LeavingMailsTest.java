package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group that is told too much leaves its mails by the link that each bears, and comes back by the same. */
@InTheHouse
class LeavingMailsTest {
    private static final Pattern HEADER =
            Pattern.compile("MIME-Version: 1\\.0\\r\\n.*?\\r\\n\\r\\n", Pattern.DOTALL);
    private static final Pattern TO_GROUP =
            Pattern.compile("^To: .*" + Pattern.quote(Hotlines.GROUP), Pattern.MULTILINE);
    private static final Pattern LINK =
            Pattern.compile("^List-Unsubscribe:\\s*<([^>]+)>", Pattern.MULTILINE);

    private final House house;
    private final Browser browser;
    private Volunteer camille;
    private String link;

    LeavingMailsTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @BeforeEach
    void theGroupHasMail() throws IOException {
        Volunteer.of(house).leavesToNobody(Hotlines.LILLE);
        camille = Volunteer.of(house);
        var told = Told.about(house, camille.mailAddress());
        camille.answers(Hotlines.LILLE, "06 12 34 00 02");
        camille.stops(Hotlines.LILLE);
        told.mails(1);
        house.awaitNothingToSend();
        link = newestLink();
    }

    /** The other journeys count on what the group is told. */
    @AfterEach
    void theGroupIsBack() {
        var group = new Person(house.site());
        var page = group.open(link);
        if (page.hasForm("/return")) {
            group.press(page.form("/return"));
        }
    }

    @Test
    void isOnePressAndSoIsComingBack() {
        try (var visit = browser.visit(Tongue.FRENCH)) {
            visit.open(link);
            visit.look("leaving mails");
            visit.press();
            visit.page().waitForSelector("form[action$='/return']");
            visit.look("mails that were left");

            var told = Told.about(house, camille.mailAddress());
            var toldInTheChannel = Told.about(house, "06 12 •• •• 02");
            camille.answers(Hotlines.LILLE, "06 12 34 00 02");
            toldInTheChannel.posts(1);
            house.awaitNothingToSend();
            assertThat(told.hasNoMail()).isTrue();

            visit.press();
            visit.page().waitForSelector("form[action$='" + pathOf(link) + "']");
            camille.stops(Hotlines.LILLE);
            assertThat(told.mail().text()).contains("a cessé de répondre");
        }
    }

    /** RFC 8058: it has neither cookie nor token of a form. */
    @Test
    void isOnePressInAMailProgramToo() {
        var program = new Person(house.site());

        var answer = program.press(new Form(link, Map.of("List-Unsubscribe", "One-Click")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(program.open(link).hasForm("/return")).isTrue();
    }

    private static String pathOf(String address) {
        return address.substring(address.indexOf("/unsubscribe/"));
    }

    /** The mailbox writes one mail after the other. */
    private String newestLink() throws IOException {
        try (Stream<Path> files = Files.walk(house.data().resolve("mailbox"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(it -> HEADER.matcher(read(it)).results().map(MatchResult::group))
                    .map(it -> it.replaceAll("\\r\\n\\s+", " "))
                    .filter(it -> TO_GROUP.matcher(it).find())
                    .flatMap(it -> LINK.matcher(it).results().map(found -> found.group(1)))
                    .reduce((_, later) -> later)
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

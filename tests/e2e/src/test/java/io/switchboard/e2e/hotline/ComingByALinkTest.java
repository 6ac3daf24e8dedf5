package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Person;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the secret links of a hotline open: those given to volunteers without an account, and those in mails. */
@InTheHouse
class ComingByALinkTest {
    private final House house;
    private final LineAtOvh lille;
    private Volunteer operator;

    ComingByALinkTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
    }

    @BeforeEach
    void nobodyAnswers() {
        operator = Volunteer.of(house);
        operator.leavesToNobody(Hotlines.LILLE);
    }

    @Test
    void letsKnownVolunteersAnswerUntilItIsRevoked() {
        new Rota(operator, Hotlines.LILLE).knows("Apolline", "06 12 34 00 51");
        var links = new VolunteerLinks(operator, Hotlines.LILLE);
        var link = links.makes("Au bureau", true);
        var volunteer = new Person(house.site());

        var page = volunteer.press(volunteer.open(link).form("/hotlines/link"));

        assertThat(page.isAt("/hotlines/lille")).isTrue();
        assertThat(volunteer.press(Volunteer.form(page, "06 12 34 00 59")).status()).isEqualTo(403);
        assertThat(lille.isForwarded()).isFalse();
        volunteer.press(Volunteer.choosing(page, "Apolline"));
        lille.awaitRinging("0033612340051");
        assertThat(operator.opens(Hotlines.LILLE).html()).contains("Au bureau");

        links.revokes();

        var after = volunteer.open("/hotlines/lille");
        assertThat(after.status()).isEqualTo(404);
        assertThat(after.html()).contains("lien");
        assertThat(volunteer.open(link).status()).isEqualTo(200);
        assertThat(volunteer.press(volunteer.open(link).form("/hotlines/link")).status())
                .isEqualTo(404);
    }

    @Test
    void takesAChangeBackByOnePress() {
        var told = Told.about(house, "06 12 •• •• 52");
        operator.answers(Hotlines.LILLE, "06 12 34 00 52");
        var link = told.mail().undoLink();
        var reader = new Person(house.site());

        var asked = reader.open(URI.create(link).getPath());
        lille.awaitRinging("0033612340052");
        var toldOfUndoing = Told.about(house, "ne compte plus");
        Page undone = reader.press(asked.form("/hotlines/undo"));

        assertThat(undone.status()).isEqualTo(200);
        lille.awaitRinging(lille.line());
        assertThat(toldOfUndoing.mails(1)).hasSize(1);
        reader.press(asked.form("/hotlines/undo"));
        lille.awaitRinging(lille.line());
    }
}

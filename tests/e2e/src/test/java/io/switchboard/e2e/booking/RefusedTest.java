package io.switchboard.e2e.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Person;
import java.net.HttpCookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, with a sentence, and without any effect. */
@InTheHouse
class RefusedTest {
    private static final int QUOTA = 5;

    private final House house;
    private final Person person;

    RefusedTest(House house) {
        this.house = house;
        this.person = new Person(house.site());
    }

    @ParameterizedTest
    @CsvSource({
        "no address at all, 422, incomplète",
        "somebody@elsewhere.invalid, 403, organisation",
        "somebody@people.example.elsewhere.invalid, 403, organisation"
    })
    void anAddressThatMayNotBook(String address, int status, String word) {
        long reservations = house.records().count("booking.reservation");

        var answer = person.request(address);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.html()).contains(word);
        assertThat(answer.form().fields()).containsEntry("address", address);
        assertThat(house.records().count("booking.reservation")).isEqualTo(reservations);
    }

    @Test
    void tooManyRequestsOfOneAddress() {
        for (int request = 0; request < QUOTA; request++) {
            assertThat(person.request(person.mailAddress()).isAt("/reservations/sent")).isTrue();
        }

        var answer = person.request(person.mailAddress());

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.html()).contains("Trop de demandes");
        assertThat(house.mailbox().await(person.mailAddress(), QUOTA)).hasSize(QUOTA);
    }

    @Test
    void aFormWithoutItsToken() {
        var form = person.open("/").form().with("address", person.mailAddress());

        var missing = person.press(form.without("form-token"));
        var forged = person.press(form.with("form-token", "made.up"));
        var elsewhere = person.pressFromElsewhere(form);

        assertThat(missing.status()).isEqualTo(400);
        assertThat(forged.status()).isEqualTo(400);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(house.mailbox().to(person.mailAddress())).isEmpty();
    }

    @Test
    void aFormOfAnotherBrowser() {
        var stolen = new Person(house.site()).open("/").form();
        person.open("/");

        var answer = person.press(stolen.with("address", person.mailAddress()));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aCookieThatWasAltered() {
        confirm();
        var pass = cookie("conference");
        var sealed = pass.getValue();
        var other = sealed.endsWith("A") ? "B" : "A";

        pass.setValue(
                sealed.substring(0, sealed.length() - 4)
                        + other
                        + sealed.substring(sealed.length() - 3));

        assertThat(person.open("/conference").status()).isEqualTo(404);
    }

    @Test
    void aLinkThatNobodySent() {
        var made = "/confirm/" + "A".repeat(43);

        var answer = person.press(person.open(made).form());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).contains("aucune demande");
    }

    @Test
    void aLinkThatIsTooOld() {
        var link = link();
        house.moveClock(Duration.ofMinutes(121));
        try {
            var answer = person.press(person.open(link).form());

            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.html()).contains("expiré");
        } finally {
            house.moveClock(Duration.ZERO);
        }
    }

    private String link() {
        person.request(person.mailAddress());
        return Letter.in(house.mailbox().await(person.mailAddress())).confirmationLink();
    }

    private void confirm() {
        assertThat(person.press(person.open(link()).form()).isAt("/conference")).isTrue();
    }

    private HttpCookie cookie(String name) {
        return person.cookies().stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

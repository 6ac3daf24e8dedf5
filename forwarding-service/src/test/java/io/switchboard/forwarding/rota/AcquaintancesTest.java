package io.switchboard.forwarding.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.calendar.ImportedEvent;
import io.switchboard.forwarding.calendar.ImportedEvent.Attendee;
import io.switchboard.forwarding.calendar.Placement;
import io.switchboard.forwarding.rota.Acquaintances.Known;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcquaintancesTest {

    private static final Known ANNE = known("Anne", null);
    private static final Known ANNE_MARTIN = known("Anne Martin", "anne.martin@example.org");
    private static final Known CHLOE = known("Chloé Ben-Saïd", "chloe@example.org");
    private static final Known ONE_JO = known("Jo", null);
    private static final Known OTHER_JO = known("JÔ", "jo@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chloé Ben-Saïd",
                "CHLOE BEN SAID",
                "Permanence : chloe ben-said (Lyon)",
                "Chloe\u0301 Ben-Sai\u0308d – Permanence"
            })
    void capitalsAccentsAndMarksDoNotMatter(String summary) {
        assertThat(among(5).in(event(summary))).containsExactly(CHLOE.id());
    }

    @Test
    void theLongerNameIsMeant() {
        assertThat(among(5).in(event("Anne Martin"))).containsExactly(ANNE_MARTIN.id());
        assertThat(among(5).in(event("Anne"))).containsExactly(ANNE.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "Annette", "Permanence", "Jo"})
    void nobodyIsMeantByWhatIsNoNameOrTwo(String summary) {
        assertThat(among(5).in(event(summary))).isEmpty();
    }

    @Test
    void attendeesGoBeforeTheSummary() {
        var event =
                event(
                        "Anne",
                        new Attendee("", Optional.of(EmailAddress.of("Chloe+pro@example.org"))),
                        new Attendee("anne martin", Optional.empty()),
                        new Attendee("Somebody else", Optional.empty()));

        assertThat(among(5).in(event)).containsExactly(CHLOE.id(), ANNE_MARTIN.id());
    }

    @Test
    void anAddressTellsApartTwoOfTheSameName() {
        var event = event("Jo", new Attendee("Jo", Optional.of(EmailAddress.of("jo@example.org"))));

        assertThat(among(5).in(event)).containsExactly(OTHER_JO.id());
    }

    @Test
    void whereOneAnswersAtATimeTheFirstThatIsNamedDoes() {
        var event = event("Chloé Ben-Saïd / Anne Martin");

        assertThat(among(5).in(event)).containsExactly(CHLOE.id(), ANNE_MARTIN.id());
        assertThat(among(1).in(event)).containsExactly(CHLOE.id());
    }

    private static Acquaintances among(int most) {
        return new Acquaintances(
                List.of(ANNE, ANNE_MARTIN, CHLOE, ONE_JO, OTHER_JO), EmailAddress::mailbox, most);
    }

    private static Known known(String name, String mailbox) {
        return Known.of(UUID.randomUUID(), name, mailbox);
    }

    private static ImportedEvent event(String summary, Attendee... attendees) {
        return new ImportedEvent(
                null,
                summary,
                List.of(attendees),
                null,
                null,
                false,
                new Placement.Refused("no-times"));
    }
}

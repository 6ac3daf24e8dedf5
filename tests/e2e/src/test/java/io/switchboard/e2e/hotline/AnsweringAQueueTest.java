package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.hotline.QueueAtOvh.Agent;
import io.switchboard.e2e.house.House;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same with a queue, whose agents OVH rings only if they were there before it opened. */
@InTheHouse
class AnsweringAQueueTest {
    private static final String MINE = "0033612340011";
    private static final String OTHER = "0033612340012";
    private static final String THIRD = "0033612340013";

    private final House house;
    private final Browser browser;
    private final QueueAtOvh lyon;
    private Volunteer camille;

    AnsweringAQueueTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.lyon = Hotlines.lyon(house);
    }

    @BeforeEach
    void nobodyAnswers() {
        nobodyCalls();
        camille = Volunteer.of(house);
        camille.leavesToNobody(Hotlines.LYON);
    }

    @AfterEach
    void nobodyCalls() {
        lyon.hangUpAll();
    }

    @Test
    void setsThePhoneBeforeTheOpeningAndRemovesWhatIsOurs() {
        var wire = Wire.to(house.simulator(), lyon.number());

        camille.answers(Hotlines.LYON, "06 12 34 00 11");

        lyon.awaitRinging(MINE);
        assertThat(available()).singleElement().satisfies(AnsweringAQueueTest::isSetForVolunteers);
        camille.answers(Hotlines.LYON, "06 12 34 00 12");
        lyon.awaitRinging(OTHER);
        awaitAlone(OTHER);
        camille.stops(Hotlines.LYON);
        lyon.awaitClosed();
        camille.answers(Hotlines.LYON, "06 12 34 00 11");
        lyon.awaitRinging(MINE);
        awaitAlone(MINE);
        camille.stops(Hotlines.LYON);
        lyon.awaitClosed();

        assertThat(lyon.openings()).isEmpty();
        assertThat(lyon.agents()).extracting(Agent::phone).doesNotHaveDuplicates();
        assertThat(wire.deeds())
                .as("a phone is set before the queue opens, also where it was open already")
                .endsWith(
                        "agent made",
                        "agent tied",
                        "opened",
                        "agent made",
                        "agent tied",
                        "closed",
                        "opened",
                        "agent logged out",
                        "closed",
                        "agent logged out",
                        "agent set",
                        "opened",
                        "closed");
    }

    @Test
    void showsCallersLiveAndLetsThoseWhoWaitRingOn() {
        camille.answers(Hotlines.LYON, "06 12 34 00 13");
        lyon.awaitRinging(THIRD);

        try (var visit = camille.in(browser.visit(Tongue.FRENCH))) {
            visit.open("/hotlines/lyon");
            var first = lyon.calls("0033199000100");
            visit.page().waitForSelector("#calls .calls-waiting");
            lyon.answer(first);
            visit.page().waitForSelector("#calls .calls-answered");
            var second = lyon.calls("0033199000101");
            visit.page().waitForSelector("#calls .calls-waiting");
            assertThat(visit.text()).doesNotContain("01 99 00 01");

            assertThat(visit.page().textContent("#still-ring")).contains("encore sonner");
            visit.page().click("form[action$='/stopping'] button");
            lyon.awaitClosed();
            lyon.hangUp(first);
            assertThat(lyon.ringFor(second)).containsExactly(THIRD);
        }
    }

    private List<Agent> available() {
        return lyon.agents().stream().filter(Agent::available).toList();
    }

    private void awaitAlone(String phone) {
        Awaitility.await(phone + " alone is available")
                .untilAsserted(
                        () ->
                                assertThat(available())
                                        .extracting(Agent::phone)
                                        .containsExactly(phone));
    }

    private static void isSetForVolunteers(Agent agent) {
        assertThat(agent.phone()).isEqualTo(MINE);
        assertThat(agent.ringSeconds()).isEqualTo(10);
        assertThat(agent.lines()).isEqualTo(1);
        assertThat(agent.tied()).isTrue();
    }
}

package io.switchboard.notifier.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.gateway.event.CredentialExpiring;
import io.switchboard.contracts.gateway.event.CredentialRefused;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.delivery.Medium;
import io.switchboard.notifier.delivery.PlannedLetter;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears of what. The channels are those of the test's settings. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class RulesTest {

    @Inject Rules rules;
    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;

    @Test
    void tellWhoeverBookedAndNobodyElseWhatGoesWell() {
        assertThat(told(rules.on(happenings.booked("a@people.example"))))
                .containsExactly("conference-open by mail");
        assertThat(told(rules.on(happenings.cancelled("a@people.example"))))
                .containsExactly("conference-given-back by mail");
    }

    @Test
    void tellTheSecretariatOfConferencesThatAreNotThere() {
        assertThat(told(rules.on(happenings.failed("a@people.example"))))
                .containsExactly(
                        "conference-not-opened by mail", "conference-trouble in secretariat");
        assertThat(told(rules.on(happenings.lost("a@people.example"))))
                .containsExactly("conference-lost by mail", "conference-trouble in secretariat");
    }

    @Test
    void writeToNobodyWhoWasForgottenAndSaySo() {
        var letters = rules.on(happenings.lost(null));

        assertThat(told(letters)).containsExactly("conference-trouble in secretariat");
        assertThat(letters.getFirst().letter())
                .isInstanceOfSatisfying(
                        ConferenceTrouble.class, it -> assertThat(it.told()).isFalse());
    }

    @Test
    void tellAGroupWhatHappensToItsHotline() {
        var group = hotlines.groupIn("lyon", "a@people.example", "b@people.example");

        assertThat(told(rules.on(hotlines.started(group))))
                .containsExactly(
                        "answerer-changed by mail",
                        "answerer-changed by mail",
                        "answerer-changed in lyon");
        assertThat(told(rules.on(hotlines.delayed(hotlines.groupIn("lyon")))))
                .containsExactly("change-delayed in lyon");
    }

    @Test
    void tellTheSecretariatOfHotlinesThatSomebodyHasToSeeTo() {
        var group = hotlines.groupIn("lyon");
        var delayed = hotlines.delayed(group);
        var refused =
                new ForwardingDelayed(
                        delayed.hotline(),
                        delayed.change(),
                        delayed.kind(),
                        delayed.to(),
                        "ovh-refuses-request",
                        false,
                        delayed.wantedAt(),
                        group);

        assertThat(told(rules.on(hotlines.unattended(group))))
                .containsExactly("hotline-unattended in lyon", "hotline-unattended in secretariat");
        assertThat(told(rules.on(refused)))
                .containsExactly("change-delayed in lyon", "change-delayed in secretariat");
    }

    @Test
    void tellOperatorsOfTheKeyToOvhAndEverybodyOnceNothingWorks() {
        var now = happenings.inHours(0);

        assertThat(told(rules.on(new CredentialExpiring(now, 7))))
                .containsExactly("key-expiring in secretariat", "key-expiring by mail");
        assertThat(told(rules.on(new CredentialRefused("missing-rules", List.of("GET /me"), now))))
                .containsExactly("key-refused in secretariat", "key-refused by mail");
        assertThat(told(rules.on(new CredentialRefused("revoked", List.of(), now))))
                .containsExactly(
                        "key-refused in secretariat",
                        "key-refused by mail",
                        "service-disturbed in general");
    }

    @Test
    void leaveToOthersWhatIsErased() {
        assertThat(rules.on(happenings.erased("a@people.example"))).isEmpty();
        assertThat(told(rules.on(happenings.signIn("a@people.example"))))
                .containsExactly("sign-in by mail");
        assertThat(told(rules.on(happenings.survey(UUID.randomUUID(), "a@people.example"))))
                .containsExactly("survey by mail");
    }

    private static List<String> told(List<PlannedLetter> letters) {
        return letters.stream().map(RulesTest::told).toList();
    }

    private static String told(PlannedLetter planned) {
        var kind = LetterKind.of(planned.letter()).text();
        var recipient = planned.to().recipient();
        return recipient.medium() == Medium.MAIL
                ? kind + " by mail"
                : kind + " in " + recipient.text();
    }
}

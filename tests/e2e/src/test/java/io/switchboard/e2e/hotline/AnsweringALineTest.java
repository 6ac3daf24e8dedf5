package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What groups have always done with a number that leads to a line: a phone answers, another, none. */
@InTheHouse
class AnsweringALineTest {
    private static final String AS_PASTED = "06 12-34 56 78\u202c";
    private static final String MINE = "0033612345678";
    private static final String OTHER = "0033612340002";

    private final House house;
    private final LineAtOvh lille;
    private Volunteer camille;

    AnsweringALineTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
    }

    @BeforeEach
    void nobodyAnswers() {
        Volunteer.of(house).leavesToNobody(Hotlines.LILLE);
        camille = Volunteer.of(house);
    }

    @Test
    void sendsCallsToMyPhoneThenToAnotherAndEnds() {
        var wire = Wire.to(house.simulator(), lille.line());
        var told = Told.about(house, camille.mailAddress());
        var toldInTheChannel = Told.about(house, "06 12 •• •• 02");

        assertThat(camille.answers(Hotlines.LILLE, AS_PASTED).html()).contains("06 12 •• •• 78");
        lille.awaitRinging(MINE);
        camille.answers(Hotlines.LILLE, "06 12 34 00 02");
        lille.awaitRinging(OTHER);
        camille.stops(Hotlines.LILLE);
        lille.awaitRinging(lille.line());

        assertThat(wire.calls())
                .as("each change, and one look whether OVH has it")
                .isEqualTo(
                        Stream.generate(() -> List.of("PUT /options", "GET /options"))
                                .limit(3)
                                .flatMap(List::stream)
                                .toList());
        assertThat(wire.changes())
                .containsExactly(
                        LineAtOvh.forwarding(MINE),
                        LineAtOvh.forwarding(OTHER),
                        LineAtOvh.STOPPING);
        assertThat(told.mails(3))
                .extracting(Letter::text)
                .satisfiesExactly(
                        last ->
                                assertThat(last)
                                        .contains("06 12 •• •• 02 a cessé de répondre")
                                        .contains(camille.mailAddress()),
                        changed ->
                                assertThat(changed)
                                        .contains("06 12 •• •• 02 répond maintenant")
                                        .contains("à la place de 06 12 •• •• 78"),
                        first -> assertThat(first).contains("06 12 •• •• 78 répond maintenant"));
        assertThat(toldInTheChannel.posts(2))
                .hasSize(2)
                .allSatisfy(post -> assertThat(post).contains("Permanence de Lille"))
                .last()
                .asString()
                .contains("06 12 •• •• 02 répond maintenant");
    }
}

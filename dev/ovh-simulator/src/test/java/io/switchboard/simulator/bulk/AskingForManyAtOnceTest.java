package io.switchboard.simulator.bulk;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AskingForManyAtOnceTest {
    private static final String ROOMS = NUMBER + "/rooms";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @BeforeEach
    void threeRooms() {
        LongStream.of(11, 12, 13).forEach(ovh::room);
    }

    @Test
    void isOffAtFirst() {
        assertThat(ovh.admin("GET", "/admin/features", "").body())
                .hasToString("{\"batch\":\"off\",\"pages\":\"off\"}");
        assertThat(batch(ROOMS + "/11,12").status()).isEqualTo(400);
        assertThat(batch("/telephony/aa1111111-ovh-1,other").status()).isEqualTo(404);
        assertThat(page("1", "2").body()).hasToString("[11,12,13]");
    }

    @Test
    void answersForEachOfABatch() {
        features("{\"batch\":\"on\"}");

        var answer = batch(ROOMS + "/11,99,13,abc");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .extracting(it -> it.get("key").asText())
                .containsExactly("11", "99", "13", "abc");
        assertThat(answer.body().get(0).get("value"))
                .isEqualTo(ovh.caller().get(ROOMS + "/11").body());
        assertThat(answer.body().get(0).get("error").isNull()).isTrue();
        assertThat(answer.body().get(1).get("value").isNull()).isTrue();
        assertThat(answer.body().get(1).get("error").get("class").asText())
                .isEqualTo("Client::NotFound");
        assertThat(answer.body().get(3).get("error").get("class").asText())
                .isEqualTo("Client::BadRequest");
    }

    @Test
    void takesTheSeparatorThatIsNamed() {
        features("{\"batch\":\"on\"}");

        var answer = ovh.caller().sending(Map.of("X-Ovh-Batch", "|")).get(ROOMS + "/11%7C12");

        assertThat(answer.status()).as(new String(answer.bytes())).isEqualTo(200);
        assertThat(answer.body()).hasSize(2);
    }

    @Test
    void answersABatchOfFiftyAndNoLarger() {
        features("{\"batch\":\"on\"}");

        assertThat(batch(ROOMS + "/" + ids(50)).body()).hasSize(50);
        assertThat(batch(ROOMS + "/" + ids(51)).status()).isEqualTo(400);
    }

    @Test
    void leavesEverythingElseAsItIs() {
        features("{\"batch\":\"on\",\"pages\":\"on\"}");

        assertThat(batch(ROOMS).body()).hasToString("[11,12,13]");
        assertThat(ovh.caller().get(ROOMS).body()).hasToString("[11,12,13]");
        assertThat(ovh.caller().get(ROOMS + "/11").body().get("roomNumber").asLong()).isEqualTo(11);
        assertThat(ovh.caller().get(ROOMS + "/11,12").status()).isEqualTo(400);
        var changed = ovh.caller().sending(Map.of("X-Ovh-Batch", ",")).put(ROOMS + "/11,12", "{}");
        assertThat(changed.status()).isEqualTo(400);
    }

    @Test
    void answersPagesOfWholeObjects() {
        features("{\"pages\":\"on\"}");

        assertThat(page("1", "2").body())
                .extracting(AskingForManyAtOnceTest::room)
                .containsExactly(11L, 12L);
        assertThat(page("2", "2").body())
                .extracting(AskingForManyAtOnceTest::room)
                .containsExactly(13L);
        assertThat(page("3", "2").body()).isEmpty();
        assertThat(page("0", "2").status()).isEqualTo(400);
        assertThat(page("1", "many").status()).isEqualTo(400);
    }

    @Test
    void keepsFiltersOfPagesAndSkipsWhatCannotBeRead() {
        features("{\"pages\":\"on\"}");
        var paging = ovh.caller().sending(Map.of("X-Pagination-Mode", "CachedObjectList-Pages"));

        var refused = paging.get("/me/api/credential?status=refused");
        var validated = paging.get("/me/api/credential?status=validated");
        var numbers = paging.get(NUMBER.substring(0, NUMBER.lastIndexOf('/')));

        assertThat(refused.body()).isEmpty();
        assertThat(validated.body().get(0).get("credentialId").asLong()).isEqualTo(1002);
        assertThat(numbers.body()).allSatisfy(it -> assertThat(it.isObject()).isTrue()).hasSize(2);
    }

    @Test
    void mayAnswerInAShapeThatNobodyExpects() {
        features("{\"batch\":\"odd\",\"pages\":\"odd\"}");

        assertThat(batch(ROOMS + "/11,12").body().get("11").isObject()).isTrue();
        assertThat(page("1", "2").body().get("results")).hasSize(2);
    }

    @Test
    void changesOnlyWhatIsNamedAndForgetsItOnReset() {
        features("{\"pages\":\"on\"}");
        features("{\"batch\":\"odd\"}");
        assertThat(ovh.admin("GET", "/admin/features", "").text("pages")).isEqualTo("on");
        assertThat(ovh.admin("POST", "/admin/features", "{\"batch\":\"maybe\"}").text("field"))
                .isEqualTo("batch");

        ovh.admin("POST", "/admin/reset", "");

        assertThat(ovh.admin("GET", "/admin/features", "").text("batch")).isEqualTo("off");
    }

    private static Reply batch(String path) {
        return ovh.caller().sending(Map.of("X-Ovh-Batch", ",")).get(path);
    }

    private static Reply page(String number, String size) {
        var headers =
                Map.of(
                        "X-Pagination-Mode",
                        "CachedObjectList-Pages",
                        "X-Pagination-Number",
                        number,
                        "X-Pagination-Size",
                        size);
        return ovh.caller().sending(headers).get(ROOMS);
    }

    private static void features(String features) {
        assertThat(ovh.admin("POST", "/admin/features", features).status()).isEqualTo(200);
    }

    private static long room(JsonNode room) {
        return room.get("roomNumber").asLong();
    }

    private static String ids(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(","));
    }
}

package io.switchboard.stats.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.stats.Caller;
import io.switchboard.stats.Rows;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresOfQueuesTest {

    private static final String QUEUE = "0033199000888";
    private static final String LINE = "0033199000889";

    private final Rows rows;

    FiguresOfQueuesTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void aQueueAndALine() {
        rows.change("insert into queue (number) values (?)", QUEUE);
        hotline("the-queue", QUEUE);
        hotline("the-line", LINE);
    }

    @AfterEach
    void clear() {
        rows.change(
                "delete from queue_day where queue in (0, (select id from queue where number = ?)) and day < '2020-01-01'",
                QUEUE);
        rows.change("delete from queue where number = ?", QUEUE);
        rows.change("delete from hotline where slug in ('the-queue', 'the-line')");
    }

    @Test
    void tellWhatWasNotCountedFromNought() {
        day("2019-05-06", "null");
        day("2019-05-07", "12");

        for (var of : new String[] {QUEUE, "the-queue"}) {
            figures(of, "DAY")
                    .body("rows.looks", contains(2, 2, 0))
                    .body("rows.answered", contains(nullValue(), equalTo(12), nullValue()))
                    .body("rows.waitingPeak", contains(equalTo(4), equalTo(4), nullValue()))
                    .body("total.answered", equalTo(12))
                    .body("total.longestWaitSeconds", equalTo(90))
                    .body("total.resets", equalTo(2));
        }
        figures("the-queue", "MONTH").body("rows.answered", contains(12));
    }

    @Test
    void knowNothingOfAHotlineThatHasNoQueue() {
        figures("the-line", "DAY")
                .body("rows.looks", contains(0, 0, 0))
                .body("total.answered", nullValue());
    }

    @Test
    void areThoseOfAllWhereNobodyIsNamed() {
        rows.change(
                "insert into queue_day values (0, '2019-05-07', 6, 30, 1, 31, 900, 300, 0, 9, 120)");

        figures(null, "DAY").body("rows.answered", contains(nullValue(), equalTo(30), nullValue()));
    }

    private static ValidatableResponse figures(String of, String step) {
        return Caller.figures("queues", "2019-05-06", "2019-05-08", step, of).statusCode(200);
    }

    private void day(String day, String answered) {
        rows.change(
                "insert into queue_day select id, ?::date, 2, %s, 1, 13, 600, 200, 1, 4, 90 from queue where number = ?"
                        .formatted(answered),
                day,
                QUEUE);
    }

    private void hotline(String slug, String number) {
        rows.change(
                "insert into hotline (id, slug, name, number) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                slug,
                slug,
                number);
    }
}

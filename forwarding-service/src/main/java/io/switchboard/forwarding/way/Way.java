package io.switchboard.forwarding.way;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.TestReport;
import io.switchboard.contracts.hotline.TestReport.Check;
import io.switchboard.forwarding.answering.WayTest;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Goes the way of a call, from the public number to the phone, without calling anybody. */
@ApplicationScoped
class Way implements WayTest {

    private static final String NUMBER_LEADS_TO_LINE = "number-leads-to-line";
    private static final String LINE_LEADS_TO_PHONE = "line-leads-to-phone";
    private static final String LINE_RINGS_ITSELF = "line-rings-itself";
    private static final String AGENT_AVAILABLE = "agent-available";
    private static final String OTHERS_LOGGED_OUT = "others-logged-out";
    private static final String OPEN_NOW = "open-now";
    private static final String CLOSED_NOW = "closed-now";
    private static final String UNANSWERED_AS_WISHED = "unanswered-as-wished";

    private final Operators operators;
    private final Looking looking;
    private final Comparisons comparisons;
    private final Clock clock;

    Way(Operators operators, Looking looking, Comparisons comparisons, Clock clock) {
        this.operators = operators;
        this.looking = looking;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @Override
    public Uni<TestReport> test(HotlineKey key) {
        return Panache.withTransaction(() -> operators.admit(key.operator(), key.hotline()))
                .map(Admitted::hotline)
                .chain(this::test);
    }

    /** Outside of any transaction; fails with {@link io.switchboard.forwarding.gateway.GatewayTrouble} when OVH does not say. */
    private Uni<TestReport> test(Hotline hotline) {
        return looking.at(hotline, Lane.INTERACTIVE)
                .chain(
                        sight ->
                                Panache.withSession(() -> comparisons.of(hotline))
                                        .map(should -> report(hotline.kind(), sight, should)));
    }

    private TestReport report(HotlineKind kind, Sight sight, Comparison should) {
        var checks =
                switch (sight) {
                    case Sight.OfLine line -> onLine(line, should);
                    case Sight.OfQueue queue -> onQueue(queue, should);
                    case Sight.Gone _ -> gone(kind, should);
                };
        return new TestReport(clock.instant(), checks.stream().allMatch(Check::sound), checks);
    }

    private static List<Check> onLine(Sight.OfLine line, Comparison should) {
        return List.of(
                new Check(NUMBER_LEADS_TO_LINE, line.leadsThere()),
                new Check(lineStep(should), should.leadsRight(line)),
                new Check(UNANSWERED_AS_WISHED, should.isUnansweredRight(line)));
    }

    /** While nobody answers no phone rings, whoever is logged in. */
    private static List<Check> onQueue(Sight.OfQueue queue, Comparison should) {
        var unanswered = new Check(UNANSWERED_AS_WISHED, should.isUnansweredRight(queue));
        return should.isAnswered()
                ? List.of(
                        new Check(AGENT_AVAILABLE, should.missing(queue).isEmpty()),
                        new Check(OTHERS_LOGGED_OUT, should.strangers(queue).isEmpty()),
                        new Check(OPEN_NOW, should.isOpen(queue)),
                        unanswered)
                : List.of(new Check(CLOSED_NOW, !should.isOpen(queue)), unanswered);
    }

    private static List<Check> gone(HotlineKind kind, Comparison should) {
        var steps =
                switch (kind) {
                    case LINE -> Stream.of(NUMBER_LEADS_TO_LINE, lineStep(should));
                    case QUEUE ->
                            should.isAnswered()
                                    ? Stream.of(AGENT_AVAILABLE, OPEN_NOW)
                                    : Stream.of(CLOSED_NOW);
                };
        return Stream.concat(steps, Stream.of(UNANSWERED_AS_WISHED))
                .map(step -> new Check(step, false))
                .toList();
    }

    private static String lineStep(Comparison should) {
        return should.isAnswered() ? LINE_LEADS_TO_PHONE : LINE_RINGS_ITSELF;
    }
}

package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.CheckPhone;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.OperatorKey;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.hotline.StopHotline;
import io.switchboard.contracts.hotline.TestReport;
import io.switchboard.contracts.hotline.UndoChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What we ask of forwarding-service for who operates a hotline. Every call may be repeated without harm. All of them fail with {@link
 * ForwardingTrouble}, or else there is a bug. Hotlines are named by their slugs.
 */
@ApplicationScoped
public class Hotlines {

    private final HotlineClient hotlines;
    private final Calls calls;

    Hotlines(@RestClient HotlineClient hotlines, Calls calls) {
        this.hotlines = hotlines;
        this.calls = calls;
    }

    public Uni<List<HotlineSummary>> list(Operator operator) {
        return calls.look(hotlines.list(new OperatorKey(operator)));
    }

    public Uni<HotlineView> show(Operator operator, String hotline) {
        return calls.look(hotlines.show(new HotlineKey(operator, hotline)));
    }

    public Uni<PhoneCheck> check(Operator operator, String hotline, String phone) {
        return calls.look(hotlines.check(new CheckPhone(operator, hotline, phone)));
    }

    public Uni<HotlineView> answer(AnswerHotline wish) {
        return calls.wish(hotlines.answer(wish));
    }

    /** @param shift the one that ends; null for all */
    public Uni<HotlineView> stop(Operator operator, String hotline, UUID shift) {
        return calls.wish(hotlines.stop(new StopHotline(operator, hotline, shift)));
    }

    public Uni<HotlineView> undo(Operator operator, String hotline, UUID change) {
        return calls.wish(hotlines.undo(new UndoChange(operator, hotline, change)));
    }

    public Uni<HotlineView> retry(Operator operator, String hotline) {
        return calls.wish(hotlines.retry(new HotlineKey(operator, hotline)));
    }

    public Uni<HotlineView> giveUp(Operator operator, String hotline) {
        return calls.wish(hotlines.giveUp(new HotlineKey(operator, hotline)));
    }

    public Uni<TestReport> test(Operator operator, String hotline) {
        return calls.lookAtOvh(hotlines.test(new HotlineKey(operator, hotline)));
    }

    public Uni<QueueSight> calls(Operator operator, String hotline) {
        return calls.wish(hotlines.calls(new HotlineKey(operator, hotline)));
    }
}

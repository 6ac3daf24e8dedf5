package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.CheckPhone;
import io.switchboard.contracts.hotline.HotlineApi;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.OperatorKey;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.hotline.StopHotline;
import io.switchboard.contracts.hotline.TestReport;
import io.switchboard.contracts.hotline.UndoChange;
import io.switchboard.forwarding.live.QueueSights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Hotlines over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("hotlines")
public class HotlineResource implements HotlineApi {

    private final Answering answering;
    private final HotlineViews views;
    private final Admission admission;
    private final WayTest test;
    private final QueueSights sights;

    HotlineResource(
            Answering answering,
            HotlineViews views,
            Admission admission,
            WayTest test,
            QueueSights sights) {
        this.answering = answering;
        this.views = views;
        this.admission = admission;
        this.test = test;
        this.sights = sights;
    }

    @Override
    public Uni<List<HotlineSummary>> list(OperatorKey who) {
        return views.list(who);
    }

    @Override
    public Uni<HotlineView> show(HotlineKey key) {
        return views.show(key.operator(), key.hotline());
    }

    @Override
    public Uni<PhoneCheck> check(CheckPhone wish) {
        return answering.check(wish);
    }

    @Override
    public Uni<HotlineView> answer(AnswerHotline wish) {
        return answering.answer(wish);
    }

    @Override
    public Uni<HotlineView> stop(StopHotline wish) {
        return answering.stop(wish);
    }

    @Override
    public Uni<HotlineView> undo(UndoChange wish) {
        return answering.undo(wish);
    }

    @Override
    public Uni<HotlineView> retry(HotlineKey key) {
        return answering.retry(key);
    }

    @Override
    public Uni<HotlineView> giveUp(HotlineKey key) {
        return answering.giveUp(key);
    }

    @Override
    public Uni<TestReport> test(HotlineKey key) {
        return test.test(key);
    }

    @Override
    public Uni<QueueSight> calls(HotlineKey key) {
        return admission.check(key).chain(sights::of);
    }
}

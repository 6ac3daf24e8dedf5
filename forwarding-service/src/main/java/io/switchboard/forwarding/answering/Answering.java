package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.CheckPhone;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.StopHotline;
import io.switchboard.contracts.hotline.UndoChange;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.forwarding.answering.ShiftRefused.UnusableConference;
import io.switchboard.forwarding.gateway.TrainingNumbers;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What people do with who answers: it is wished first, then asked for at OVH, and shown as far as it came. */
@ApplicationScoped
class Answering {

    private final AnsweringLedger ledger;
    private final Undoing undoing;
    private final Admission admission;
    private final TrainingNumbers numbers;
    private final Waiting waiting;
    private final HotlineViews views;

    Answering(
            AnsweringLedger ledger,
            Undoing undoing,
            Admission admission,
            TrainingNumbers numbers,
            Waiting waiting,
            HotlineViews views) {
        this.ledger = ledger;
        this.undoing = undoing;
        this.admission = admission;
        this.numbers = numbers;
        this.waiting = waiting;
        this.views = views;
    }

    Uni<PhoneCheck> check(CheckPhone wish) {
        return admission.check(wish);
    }

    Uni<HotlineView> answer(AnswerHotline wish) {
        return checkConference(wish)
                .chain(() -> ledger.answer(wish))
                .chain(it -> shown(it, wish.operator(), wish.hotline()));
    }

    /** Outside of the change: it is the gateway that knows our numbers, and only who may operate the hotline makes it look. */
    private Uni<Void> checkConference(AnswerHotline wish) {
        return wish.conference() == null
                ? Uni.createFrom().voidItem()
                : admission
                        .check(wish.operator(), wish.hotline())
                        .chain(() -> numbers.has(wish.conference().number()))
                        .invoke(
                                ours -> {
                                    if (!ours) {
                                        throw new UnusableConference();
                                    }
                                })
                        .replaceWithVoid();
    }

    Uni<HotlineView> stop(StopHotline wish) {
        return ledger.stop(wish).chain(it -> shown(it, wish.operator(), wish.hotline()));
    }

    Uni<HotlineView> undo(UndoChange wish) {
        return undoing.undo(wish).chain(it -> shown(it, wish.operator(), wish.hotline()));
    }

    Uni<HotlineView> retry(HotlineKey key) {
        return ledger.retry(key).chain(it -> shown(it, key.operator(), key.hotline()));
    }

    Uni<HotlineView> giveUp(HotlineKey key) {
        return ledger.giveUp(key).chain(it -> shown(it, key.operator(), key.hotline()));
    }

    Uni<MailedChange> undo(Secret secret) {
        return undoing.undo(secret).call(waiting::aLittle).chain(() -> undoing.show(secret));
    }

    Uni<MailedChange> show(Secret secret) {
        return undoing.show(secret);
    }

    private Uni<HotlineView> shown(UUID id, Operator operator, String slug) {
        return waiting.aLittle(id).chain(() -> views.show(operator, slug));
    }
}

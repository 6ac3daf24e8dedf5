package io.switchboard.forwarding.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Slug;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.administration.AdministrationRefused.CannotBeAHotline;
import io.switchboard.forwarding.administration.AdministrationRefused.SlugTaken;
import io.switchboard.forwarding.administration.AdministrationRefused.TakeOverFirst;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.steering.Steering;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hotlines come, are set otherwise, and go. OVH is looked at before; it is set afterwards, for which nobody waits here. */
@ApplicationScoped
class Hotlines {

    private final Inspections inspections;
    private final SoundSettings sound;
    private final HotlineLedger ledger;
    private final Steering steering;

    Hotlines(
            Inspections inspections, SoundSettings sound, HotlineLedger ledger, Steering steering) {
        this.inspections = inspections;
        this.sound = sound;
        this.ledger = ledger;
        this.steering = steering;
    }

    /** The same wish again is the same hotline. */
    Uni<Hotline> found(NewHotline wish, boolean byFile) {
        if (Slug.RESERVED.contains(wish.slug())) {
            throw new SlugTaken();
        }
        sound.check(wish.settings());
        return ledger.same(wish)
                .chain(
                        same ->
                                same != null
                                        ? Uni.createFrom().item(same)
                                        : inspections
                                                .find(wish.number())
                                                .map(found -> usable(found, wish))
                                                .chain(found -> ledger.found(wish, found, byFile))
                                                .invoke(this::steer));
    }

    private Found.Usable usable(Found found, NewHotline wish) {
        return switch (found) {
            case Found.Unusable(var reason, _) -> throw new CannotBeAHotline(reason);
            case Found.OfLine line -> {
                sound.check(wish.settings(), line.kind(), List.of(wish.number(), line.line()));
                yield line;
            }
            case Found.OfQueue queue -> {
                sound.check(wish.settings(), queue.kind(), List.of(wish.number()));
                if (queue.isInUse() && !wish.takeOver()) {
                    throw new TakeOverFirst();
                }
                yield queue;
            }
        };
    }

    /** Nothing happens when it is set so already. */
    Uni<Hotline> change(ChangeSettings wish) {
        return ledger.named(wish.hotline())
                .invoke(it -> sound.check(wish.settings(), it.kind(), own(it)))
                .chain(() -> ledger.change(wish))
                .invoke(this::steer);
    }

    /** Fails with {@link AdministrationRefused.StillAnswered} while somebody answers. */
    Uni<Void> retire(String slug) {
        return ledger.retire(slug).invoke(this::steer).replaceWithVoid();
    }

    private static List<DialNumber> own(Hotline hotline) {
        return switch (hotline.kind()) {
            case LINE -> List.of(hotline.number(), hotline.line());
            case QUEUE -> List.of(hotline.number());
        };
    }

    private void steer(Hotline hotline) {
        steering.soon(hotline.id());
    }
}

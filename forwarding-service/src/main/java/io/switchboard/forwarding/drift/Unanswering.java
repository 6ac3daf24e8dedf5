package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;

/** What callers get when nobody answers is a setting: whatever somebody made of it at OVH is put right. */
final class Unanswering {

    private Unanswering() {}

    static Deed repair(Hotline hotline) {
        return Deed.repair(
                Difference.UNANSWERED_OTHERWISE,
                () ->
                        Uni.createFrom()
                                .voidItem()
                                .invoke(() -> hotline.progress().unansweredIs(null)));
    }
}

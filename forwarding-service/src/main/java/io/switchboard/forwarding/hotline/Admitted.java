package io.switchboard.forwarding.hotline;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.Actor;
import java.util.UUID;

/**
 * Somebody who may operate a hotline.
 *
 * @param hotline the one, read and not locked
 * @param mayManage whether they may look after rota, volunteers and links too
 * @param knownOnly whether only volunteers whom the hotline knows may answer for them
 */
public record Admitted(Hotline hotline, By by, boolean mayManage, boolean knownOnly) {

    /** Of who may look after things. Others are refused. */
    public Admitted toManage() {
        if (!mayManage) {
            throw new HotlineRefused.NotYoursToManage();
        }
        return this;
    }

    /**
     * Who did something, as it is kept.
     *
     * @param text address, label or name, sealed as {@code actor}; null where the kind says all
     * @param person keyed hash of a person's mailbox; null for who is none
     * @param link null for who came by none
     * @param network keyed hash of the network they came from; null for who came from none
     */
    public record By(Actor.Kind kind, Sealed text, String person, UUID link, String network) {

        /** The rota, OVH's manager. */
        public static By itself(Actor.Kind kind) {
            return new By(kind, null, null, null, null);
        }
    }
}

package io.switchboard.e2e.moderation;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.UnaryOperator;

/** Somebody who watches a room with one caller in it, and mutes all and lets them speak in turn. */
public final class Watcher {
    private static final String CALLER = "0033612345678";
    private static final String SHOWN = "0033XXXXX5678";

    private final Person person;
    private final Persistent owner;
    private Caller caller;
    private boolean muting;

    private Watcher(Person person, Persistent owner, Caller caller) {
        this.person = person;
        this.owner = owner;
        this.caller = caller;
    }

    /** @param filling what the form of the conference says besides */
    public static Watcher in(House house, UnaryOperator<Form> filling) {
        var owner = new Persistent(house, house.balancedSite());
        owner.request(filling);
        owner.confirm();
        var opening = house.mails().awaitOpening(owner.mailAddress());
        var room = Room.calledBy(house.simulator(), opening).orElseThrow();
        var caller = Caller.calls(house, room, CALLER);
        var link = house.mails().awaitModeration(owner.mailAddress()).moderationLink();
        var person = new Person(house.balancedSite());
        person.press(person.open(URI.create(link).getPath()).form());
        return new Watcher(person, owner, caller);
    }

    /** Whose conference it is. */
    public Persistent owner() {
        return owner;
    }

    /** Looks, and presses a button if there is one: whether the page could be seen. */
    public boolean look() {
        try {
            var page = person.open("/moderation");
            if (page.status() == 200 && page.hasForm("/moderation/acts")) {
                muting = !muting;
                person.press(
                        page.form("/moderation/acts")
                                .with("kind", muting ? "mute-all" : "unmute-all"));
            }
            return page.status() == 200;
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    /** Whether the page shows who is there, by a list that is no older than usual. Whom the end of the simulated OVH has cut off calls again. */
    public boolean sees() {
        try {
            if (!caller.isThere()) {
                caller = caller.callsAgain();
            }
            Page page = person.open("/moderation");
            return page.status() == 200
                    && page.html().contains("room-state-good")
                    && Letter.plain(page.html()).contains(SHOWN);
        } catch (UncheckedIOException away) {
            return false;
        }
    }
}

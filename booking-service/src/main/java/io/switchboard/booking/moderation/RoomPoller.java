package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.moderation.Round.Step;
import io.switchboard.booking.room.LiveTrouble;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.Participant;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.job.Loop.Next;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Looks at one room for all who watch it. */
final class RoomPoller {

    private final Claim claim;
    private final UUID self;
    private final RoomKey room;
    private final Round round;
    private final PollerTools tools;
    private Sight sight = Sight.NOTHING;
    private boolean hasLooked;
    private volatile boolean hasNews;

    RoomPoller(Claim claim, UUID self, RoomKey room, Round round, PollerTools tools) {
        this.claim = claim;
        this.self = self;
        this.room = room;
        this.round = round;
        this.tools = tools;
    }

    /** One question to OVH at most. */
    Uni<Next> look() {
        if (!claim.isOurs()) {
            return Uni.createFrom().item(Next.AFTER_A_PAUSE);
        }
        if (!hasLooked) {
            return known().replaceWith(Next.AT_ONCE);
        }
        if (hasNews) {
            hasNews = false;
            round.hurry(System.nanoTime());
        }
        return switch (round.next(sight, System.nanoTime())) {
            case Step.Listing _ -> list().replaceWith(Next.AT_ONCE);
            case Step.Reading reading -> read(reading.people()).replaceWith(Next.AT_ONCE);
            case Step.Waiting _ -> Uni.createFrom().item(Next.AFTER_A_PAUSE);
        };
    }

    /** Something has happened in the room, as somebody else says. */
    void hurry() {
        hasNews = true;
    }

    /** Goes on where the poller before left off. */
    private Uni<Void> known() {
        return tools.sights()
                .of(claim.conference())
                .invoke(
                        found -> {
                            sight = found;
                            hasLooked = true;
                        })
                .replaceWithVoid();
    }

    private Uni<Void> list() {
        round.listing(System.nanoTime());
        return tools.watched()
                .listing(claim.conference(), self)
                .chain(
                        ours -> {
                            if (!ours) {
                                claim.lost();
                                return Uni.createFrom().voidItem();
                            }
                            return tools.ovh()
                                    .list(room)
                                    .chain(this::listed)
                                    .onFailure(LiveTrouble.class)
                                    .recoverWithUni(this::unlisted);
                        });
    }

    private Uni<Void> listed(Observed<List<Long>> people) {
        if (people.stale()) {
            return silent(Duration.ZERO);
        }
        round.answered();
        tools.count("listed");
        return change(it -> it.listed(people.what(), people.at()));
    }

    private Uni<Void> unlisted(Throwable trouble) {
        return switch ((LiveTrouble) trouble) {
            case LiveTrouble.RoomGone _ -> confirmGone();
            case LiveTrouble.Away away -> silent(away.retryAfter().orElse(Duration.ZERO));
            case LiveTrouble.HasLeft _, LiveTrouble.TaskForgotten _, LiveTrouble.Refused _ ->
                    silent(Duration.ZERO);
        };
    }

    /** OVH has said 404 of things that were there: two different answers must agree. */
    private Uni<Void> confirmGone() {
        return tools.ovh()
                .find(room)
                .chain(() -> silent(Duration.ZERO))
                .onFailure(LiveTrouble.RoomGone.class)
                .recoverWithUni(
                        () -> {
                            tools.count("gone");
                            claim.lost();
                            return tools.losses().roomIsGone(claim.conference());
                        })
                .onFailure(LiveTrouble.class)
                .recoverWithUni(() -> silent(Duration.ZERO));
    }

    private Uni<Void> silent(Duration atLeast) {
        tools.count("silent");
        round.listingFailed(System.nanoTime(), atLeast);
        return change(Sight::silent);
    }

    private Uni<Void> read(List<Long> people) {
        round.reading(people);
        return tools.ovh()
                .read(room, people)
                .chain(told -> told(people, told))
                .onFailure(LiveTrouble.class)
                .recoverWithUni(
                        _ -> {
                            tools.count("unread");
                            round.readingFailed();
                            return Uni.createFrom().voidItem();
                        });
    }

    private Uni<Void> told(List<Long> asked, Observed<List<Participant>> told) {
        tools.count("read");
        if (told.stale()) {
            round.readingFailed();
        }
        return change(it -> it.read(asked, told.what(), told.at()));
    }

    private Uni<Void> change(UnaryOperator<Sight> change) {
        return tools.sights()
                .change(claim.conference(), change)
                .invoke(now -> sight = now)
                .replaceWithVoid();
    }
}

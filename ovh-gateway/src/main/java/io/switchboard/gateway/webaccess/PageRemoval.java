package io.switchboard.gateway.webaccess;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.WebAccessKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.SeriesReader;
import io.switchboard.gateway.ovh.WebAccesses;
import jakarta.enterprise.context.ApplicationScoped;

/** A page of a room opens no more. */
@ApplicationScoped
class PageRemoval implements Change<WebAccessKey, Void> {

    private final RoomPages pages;
    private final WebAccesses accesses;
    private final SeriesReader reader;
    private final Patience patience;

    PageRemoval(RoomPages pages, WebAccesses accesses, SeriesReader reader, Patience patience) {
        this.pages = pages;
        this.accesses = accesses;
        this.reader = reader;
        this.patience = patience;
    }

    @Override
    public String operation() {
        return "remove-web-access";
    }

    @Override
    public Class<WebAccessKey> wish() {
        return WebAccessKey.class;
    }

    @Override
    public Class<Void> result() {
        return Void.class;
    }

    @Override
    public Subject subject(WebAccessKey key) {
        return Subject.room(key.room().number(), key.room().accessCode());
    }

    @Override
    public Uni<Void> perform(WebAccessKey key, Attempt attempt) {
        var allowance = attempt.allowance();
        return pages.place(key.room())
                .chain(
                        room ->
                                patience.untilTaken(
                                        allowance.deadline(),
                                        () -> accesses.remove(room, key.id(), allowance)))
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithNull();
    }

    @Override
    public Uni<Found<Void>> readBack(WebAccessKey key, Allowance allowance) {
        return pages.of(key.room())
                .chain(series -> reader.find(series, key.id(), allowance))
                .map(found -> found.isEmpty() ? Found.done(null) : Found.undone());
    }
}

package io.switchboard.gateway.webaccess;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.CreateWebAccess;
import io.switchboard.contracts.room.WebAccess;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.Creation;
import io.switchboard.gateway.ovh.OvhWebAccess;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.ovh.SeriesReader;
import io.switchboard.gateway.ovh.WebAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** One page of a kind for a room: the one that is there, or a new one. */
@ApplicationScoped
class PageCreation implements Change<CreateWebAccess, WebAccess> {

    private final RoomPages pages;
    private final WebAccesses accesses;
    private final SeriesReader reader;
    private final Creation creation;

    PageCreation(RoomPages pages, WebAccesses accesses, SeriesReader reader, Creation creation) {
        this.pages = pages;
        this.accesses = accesses;
        this.reader = reader;
        this.creation = creation;
    }

    @Override
    public String operation() {
        return "create-web-access";
    }

    @Override
    public Class<CreateWebAccess> wish() {
        return CreateWebAccess.class;
    }

    @Override
    public Class<WebAccess> result() {
        return WebAccess.class;
    }

    @Override
    public Subject subject(CreateWebAccess wish) {
        return Subject.room(wish.room().number(), wish.room().accessCode());
    }

    @Override
    public Uni<WebAccess> perform(CreateWebAccess wish, Attempt attempt) {
        var allowance = attempt.allowance();
        return pages.place(wish.room())
                .chain(
                        room ->
                                creation.findOrMake(
                                        () -> find(wish, room, allowance),
                                        () -> make(wish, room, allowance),
                                        allowance))
                .onFailure(RoomPages::isNoRoom)
                .transform(_ -> new WebAccessRefused.UnknownRoom());
    }

    @Override
    public Uni<Found<WebAccess>> readBack(CreateWebAccess wish, Allowance allowance) {
        return pages.place(wish.room())
                .chain(room -> find(wish, room, allowance))
                .onFailure(RoomPages::isNoRoom)
                .recoverWithItem(Optional.empty())
                .map(found -> found.map(Found::done).orElseGet(Found::undone));
    }

    private Uni<Optional<WebAccess>> find(
            CreateWebAccess wish, RoomPlace room, Allowance allowance) {
        return reader.all(accesses.of(room), allowance)
                .map(RoomPages::shown)
                .map(all -> all.stream().filter(it -> it.kind() == wish.kind()).findFirst());
    }

    private Uni<WebAccess> make(CreateWebAccess wish, RoomPlace room, Allowance allowance) {
        return accesses.create(room, RoomPages.type(wish.kind()), allowance)
                .chain(made -> shown(made, wish, room, allowance));
    }

    /** OVH may answer less of a new page than it tells of it afterwards. */
    private Uni<WebAccess> shown(
            OvhWebAccess made, CreateWebAccess wish, RoomPlace room, Allowance allowance) {
        return RoomPages.shown(made)
                .map(it -> Uni.createFrom().item(it))
                .orElseGet(
                        () ->
                                find(wish, room, allowance)
                                        .map(it -> it.orElseThrow(accesses::unreadable)));
    }
}

package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.rota.ExceptShift;
import io.switchboard.contracts.hotline.rota.Feed;
import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.contracts.hotline.rota.ImportRota;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.PlanShift;
import io.switchboard.contracts.hotline.rota.PlannedShiftKey;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of forwarding-service about planned shifts. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class Rotas {

    private final RotaClient rotas;
    private final Calls calls;

    Rotas(@RestClient RotaClient rotas, Calls calls) {
        this.rotas = rotas;
        this.calls = calls;
    }

    public Uni<RotaView> show(ShowRota wish) {
        return calls.look(rotas.show(wish));
    }

    public Uni<PlannedShiftView> plan(PlanShift wish) {
        return calls.wish(rotas.plan(wish));
    }

    public Uni<Void> remove(PlannedShiftKey key) {
        return calls.wish(rotas.remove(key));
    }

    public Uni<OccurrenceView> except(ExceptShift wish) {
        return calls.wish(rotas.except(wish));
    }

    public Uni<ImportReport> importCalendar(ImportRota wish) {
        return calls.wish(rotas.importCalendar(wish));
    }

    public Uni<LinkSecret> makeFeed(HotlineKey key) {
        return calls.wish(rotas.makeFeed(key));
    }

    public Uni<Void> revokeFeed(HotlineKey key) {
        return calls.wish(rotas.revokeFeed(key));
    }

    public Uni<Feed> feed(String secret) {
        return calls.look(rotas.feed(new LinkSecret(secret)));
    }
}

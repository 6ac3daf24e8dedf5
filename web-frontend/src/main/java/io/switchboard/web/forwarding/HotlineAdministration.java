package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.HotlineName;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.hotline.administration.OfferedHotline;
import io.switchboard.contracts.hotline.administration.PublicNumber;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What administrators ask of forwarding-service. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class HotlineAdministration {

    private final HotlineAdministrationClient administration;
    private final Calls calls;

    HotlineAdministration(@RestClient HotlineAdministrationClient administration, Calls calls) {
        this.administration = administration;
        this.calls = calls;
    }

    public Uni<List<AdministeredHotline>> list() {
        return calls.look(administration.list());
    }

    public Uni<AdministeredHotline> show(String hotline) {
        return calls.look(administration.show(new HotlineName(hotline)));
    }

    public Uni<List<OfferedHotline>> offered() {
        return calls.lookAtOvh(administration.offered());
    }

    public Uni<Inspection> inspect(DialNumber number) {
        return calls.lookAtOvh(administration.inspect(new PublicNumber(number)));
    }

    public Uni<AdministeredHotline> create(NewHotline wish) {
        return calls.lookAtOvh(administration.create(wish));
    }

    public Uni<AdministeredHotline> change(ChangeSettings wish) {
        return calls.wish(administration.change(wish));
    }

    public Uni<Void> retire(String hotline) {
        return calls.lookAtOvh(administration.retire(new HotlineName(hotline)));
    }

    public Uni<List<JobReport>> jobs() {
        return calls.look(administration.jobs());
    }
}

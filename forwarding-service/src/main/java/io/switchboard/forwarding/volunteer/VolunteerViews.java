package io.switchboard.forwarding.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Volunteers, as people see them. */
@Singleton
public class VolunteerViews {

    private final VolunteerRepository volunteers;
    private final VolunteerNames names;
    private final Phones phones;
    private final Sealer sealer;

    VolunteerViews(
            VolunteerRepository volunteers, VolunteerNames names, Phones phones, Sealer sealer) {
        this.volunteers = volunteers;
        this.names = names;
        this.phones = phones;
        this.sealer = sealer;
    }

    /** All whom a hotline knows, by name, as whoever answers it sees them: their phones masked. To be asked inside a session. */
    public Uni<List<VolunteerView>> masked(Hotline hotline) {
        return all(hotline, this::masked);
    }

    /** The same to who looks after them. */
    Uni<List<VolunteerView>> whole(Hotline hotline) {
        return all(hotline, this::whole);
    }

    private Uni<List<VolunteerView>> all(Hotline hotline, Function<Volunteer, VolunteerView> view) {
        var inOrder =
                Comparator.comparing(
                        VolunteerView::name, VolunteerNames.inOrder(hotline.rules().language()));
        return volunteers.of(hotline).map(all -> all.stream().map(view).sorted(inOrder).toList());
    }

    private VolunteerView masked(Volunteer volunteer) {
        var phone = phones.shown(phones.open(volunteer.phone()));
        return new VolunteerView(volunteer.id(), names.of(volunteer), phone, null);
    }

    VolunteerView whole(Volunteer volunteer) {
        return new VolunteerView(
                volunteer.id(),
                names.of(volunteer),
                phones.readable(phones.open(volunteer.phone())),
                address(volunteer));
    }

    /** Null for none. */
    private String address(Volunteer volunteer) {
        return volunteer
                .address()
                .map(it -> sealer.open(Ring.ADDRESS, SealedField.ADDRESS, it))
                .orElse(null);
    }
}

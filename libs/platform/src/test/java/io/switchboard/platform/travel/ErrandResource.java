package io.switchboard.platform.travel;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.platform.time.TimeLeft;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

class ErrandResource implements Errands {

    private final ErrandClient next;

    ErrandResource(@RestClient ErrandClient next) {
        this.next = next;
    }

    @Override
    public Uni<Arrived> ask(String person) {
        if (person != null) {
            OnBehalfOf.is(person);
        }
        // Another step first: what travels must survive what is asynchronous.
        return Uni.createFrom()
                .item(0)
                .onItem()
                .delayIt()
                .by(java.time.Duration.ofMillis(5))
                .chain(() -> next.arrive());
    }

    @Override
    @RolesAllowed("read")
    public Uni<Arrived> arrive() {
        var left = TimeLeft.deadline().map(it -> it.left().toMillis()).orElse(null);
        return Uni.createFrom().item(new Arrived(OnBehalfOf.person().orElse(null), left));
    }
}

package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.access.Person;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** Who acts on hotlines, of whoever asks: somebody who has signed in, or whose browser keeps what a volunteer link has left there. */
@ApplicationScoped
public class Operators {

    private final SignedIn signedIn;
    private final VolunteerPasses passes;
    private final Visitor visitor;

    Operators(SignedIn signedIn, VolunteerPasses passes, Visitor visitor) {
        this.signedIn = signedIn;
        this.passes = passes;
        this.visitor = visitor;
    }

    /** Who asks; empty for nobody we know. */
    public Optional<Operator> known() {
        return signedIn.who().map(this::operator).or(this::link);
    }

    /** Of a resource {@link ForOperators}, where there is somebody. */
    public Operator operator() {
        return known().orElseThrow(() -> new IllegalStateException("opened past the gate"));
    }

    /**
     * What {@code work} makes of who asks, for one hotline. Who has signed in, may not operate it and keeps a pass to it comes by the pass
     * then: nothing was done for them before.
     */
    public <T> Uni<T> act(String hotline, Function<Operator, Uni<T>> work) {
        var who = operator();
        var otherwise =
                passes.shown()
                        .filter(pass -> who.person() != null && pass.hotline().equals(hotline))
                        .flatMap(_ -> link());
        return otherwise
                .map(
                        link ->
                                work.apply(who)
                                        .onFailure(is(Refusal.UNKNOWN_HOTLINE))
                                        .recoverWithUni(() -> work.apply(link)))
                .orElseGet(() -> work.apply(who));
    }

    /** By the volunteer link, whoever has signed in besides. */
    Optional<Operator> link() {
        return passes.shown().map(pass -> Operator.link(pass.secret(), visitor.address()));
    }

    private Operator operator(Person person) {
        return Operator.person(person.address(), person.administrator(), visitor.address());
    }
}

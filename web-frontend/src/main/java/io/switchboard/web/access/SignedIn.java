package io.switchboard.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/** Who has signed in, of whoever asks. Known before any resource is reached. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private Person person;
    private Session session;
    private boolean uncertain;

    void is(Person somebody, Session theirs) {
        person = somebody;
        session = theirs;
    }

    void isUncertain() {
        uncertain = true;
    }

    public Optional<Person> who() {
        return Optional.ofNullable(person);
    }

    /** For templates. */
    public boolean isSomebody() {
        return person != null;
    }

    /** For templates: the address of who has signed in, null for nobody. */
    public String getAddress() {
        return person == null ? null : person.address().text();
    }

    /** For templates. */
    public boolean isAdministrator() {
        return person != null && person.administrator();
    }

    /** Of a resource {@link ForPeople}, where there is somebody. */
    public Person person() {
        return who().orElseThrow(SignedIn::pastTheGate);
    }

    /** Likewise. */
    public Session session() {
        return Optional.ofNullable(session).orElseThrow(SignedIn::pastTheGate);
    }

    /** Likewise: in which zone they are told the time. */
    public ZoneId zone() {
        return session().zone();
    }

    /** @throws AccessAway when the browser says that it has a session, and nobody can tell whether that still counts */
    public void mustBeCertain() {
        if (uncertain) {
            throw new AccessAway("a session cannot be checked");
        }
    }

    private static IllegalStateException pastTheGate() {
        return new IllegalStateException("a page was opened past the gate");
    }
}

package io.switchboard.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Who has signed in, of whoever asks. Known before any resource is reached. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private Person person;

    void is(Person somebody) {
        person = somebody;
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
        return who().orElseThrow(
                        () -> new IllegalStateException("a page was opened past the gate"));
    }
}

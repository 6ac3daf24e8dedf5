package io.switchboard.e2e.person;

import io.switchboard.e2e.house.House;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Somebody who wants a conference and presses again when a page says that it did not work. */
public final class Persistent {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BREATH = Duration.ofMillis(500);

    private final Person person;
    private final Mails mails;
    private int attempts;

    public Persistent(House house) {
        this(house, house.site());
    }

    /** Of several addresses of the house, this one is used, also for links that name another. */
    public Persistent(House house, URI site) {
        this.person = new Person(site);
        this.mails = new Mails(house.mailbox());
    }

    public String mailAddress() {
        return person.mailAddress();
    }

    /** How often a button was pressed until all was done; two when nothing went wrong. */
    public int attempts() {
        return attempts;
    }

    public void book() {
        request();
        confirm();
    }

    /** The same form again and again: a page that says to try later shows it with what was typed. */
    public void request() {
        var form = person.open("/").form().with("address", mailAddress());
        until("/reservations/sent", () -> form);
    }

    /** The link of the mail, opened again as the page advises. */
    public void confirm() {
        var link = mails.awaitConfirmationRequest(mailAddress()).confirmationLink();
        until("/conference", () -> person.open(URI.create(link).getPath()).form());
    }

    private void until(String path, Supplier<Form> form) {
        Awaitility.await("a person gets to " + path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BREATH)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> press(form.get()), page -> page.isAt(path));
    }

    private Page press(Form form) {
        attempts++;
        return person.press(form);
    }
}

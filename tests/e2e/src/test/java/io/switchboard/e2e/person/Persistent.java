package io.switchboard.e2e.person;

import io.switchboard.e2e.house.House;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Somebody who wants a conference and presses again when a page says that it did not work. */
public final class Persistent {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
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
        this.mails = new Mails(house.mailbox(), PATIENCE);
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
        request(UnaryOperator.identity());
    }

    /** @param filling what else they fill in */
    public void request(UnaryOperator<Form> filling) {
        var opened =
                patiently("a person sees the form").until(() -> form("/"), Optional::isPresent);
        var form = filling.apply(opened.orElseThrow().with("address", mailAddress()));
        until("/reservations/sent", () -> Optional.of(form));
    }

    /** The link of the mail, opened again as the page advises. */
    public void confirm() {
        var link = mails.awaitConfirmationRequest(mailAddress()).confirmationLink();
        until("/conference", () -> form(URI.create(link).getPath()));
    }

    private void until(String path, Supplier<Optional<Form>> form) {
        patiently("a person gets to " + path)
                .until(() -> form.get().filter(it -> press(it).isAt(path)).isPresent());
    }

    private static ConditionFactory patiently(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BREATH)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class);
    }

    /** The first of the page; empty where it says to come again. */
    private Optional<Form> form(String address) {
        var page = person.open(address);
        return page.status() == 200 && page.hasForm("")
                ? Optional.of(page.form())
                : Optional.empty();
    }

    private Page press(Form form) {
        attempts++;
        return person.press(form);
    }
}

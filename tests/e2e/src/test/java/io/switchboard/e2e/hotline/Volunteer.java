package io.switchboard.e2e.hotline;

import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Person;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody of a group who has signed in, with a browser that runs no script. */
public final class Volunteer {
    private static final Pattern ANSWERERS =
            Pattern.compile("<ul class=\"answerers\".*?</ul>", Pattern.DOTALL);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Person person;

    private Volunteer(Person person) {
        this.person = person;
    }

    public static Volunteer of(House house) {
        return at(house, house.site());
    }

    /** Of several addresses of the house, this one is used. */
    public static Volunteer at(House house, URI site) {
        var person = new Person(site);
        person.signIn(house.mails());
        return new Volunteer(person);
    }

    String mailAddress() {
        return person.mailAddress();
    }

    /** Goes on in a real browser. */
    Visit in(Visit visit) {
        visit.take(person.cookies());
        return visit;
    }

    public Page open(String address) {
        return person.open(address);
    }

    public Page opens(String hotline) {
        return open("/hotlines/" + hotline);
    }

    /** Comes again, as a page that cannot be shown yet advises, until the hotline can be answered. */
    public void awaitsTheirTurn(String hotline) {
        Awaitility.await("the page of " + hotline)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> opens(hotline).hasForm("/answering"));
    }

    /** Whether the page says that a phone answers now, as it shows phones: {@code 06 12 •• •• 78}. */
    public boolean seesAnswering(String hotline, String phone) {
        var page = opens(hotline);
        var shown = ANSWERERS.matcher(page.html());
        return page.status() == 200 && shown.find() && Letter.plain(shown.group()).contains(phone);
    }

    /** Answers on a phone that is typed, in place of whoever does. */
    public Page answers(String hotline, String phone) {
        return press(form(opens(hotline), phone));
    }

    /** The form as it is filled in on a page that was opened before. */
    public static Form form(Page page, String phone) {
        return page.form("/answering").with("who", "typed").with("phone", phone);
    }

    /** The form with somebody chosen whom the hotline knows. */
    static Form choosing(Page page, String name) {
        var choice =
                Pattern.compile(
                                "name=\"who\"[^>]*value=\"([0-9a-f-]{36})\"[^>]*><span><strong>"
                                        + name)
                        .matcher(page.html());
        if (!choice.find()) {
            throw new AssertionError(name + " cannot be chosen on " + page);
        }
        return page.form("/answering").with("who", choice.group(1));
    }

    public Page press(Form form) {
        return person.press(form);
    }

    Page stops(String hotline) {
        return press(opens(hotline).form("/stopping"));
    }

    /** Nobody answers any more, whoever did. */
    public void leavesToNobody(String hotline) {
        var page = opens(hotline);
        if (page.hasForm("/stopping")) {
            press(page.form("/stopping"));
        }
    }
}

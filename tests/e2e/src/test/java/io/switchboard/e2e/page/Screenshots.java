package io.switchboard.e2e.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.person.Letter;
import io.switchboard.testing.MailboxClient;
import io.switchboard.testing.MailboxClient.Mail;
import java.net.URI;
import java.nio.file.Path;

/**
 * Takes the pictures of {@code docs/images} from what {@code ./run} has started. Arguments: the
 * folder, then the addresses of the pages and of the mailbox where they are not the usual ones.
 */
public final class Screenshots {
    private static final String SOMEBODY = "camille.martin@example.org";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int MAIL_WIDTH = 680;
    private static final int MAIL_HEIGHT = 900;

    private final Path folder;
    private final MailboxClient mailbox;

    private Screenshots(Path folder, MailboxClient mailbox) {
        this.folder = folder;
        this.mailbox = mailbox;
    }

    public static void main(String[] arguments) {
        var site = URI.create(argument(arguments, 1, "http://localhost:8080/"));
        var mailbox = URI.create(argument(arguments, 2, "http://localhost:1080/"));
        var folder = Path.of(argument(arguments, 0, "docs/images"));
        try (var browser = Browser.start(site);
                var visit = browser.visit(Tongue.FRENCH)) {
            new Screenshots(folder, new MailboxClient(mailbox)).take(visit);
        }
    }

    private static String argument(String[] arguments, int index, String usual) {
        return arguments.length > index ? arguments[index] : usual;
    }

    private void take(Visit visit) {
        int earlier = mailbox.to(SOMEBODY).size();
        visit.open("/");
        picture(visit.page(), "landing");
        phone(visit.page(), "landing-phone");
        visit.request(SOMEBODY);
        visit.awaitAt("/reservations/sent");
        picture(visit.page(), "mail-sent");
        visit.open(Letter.in(newest(earlier + 1)).confirmationLink());
        picture(visit.page(), "confirm");
        visit.press();
        visit.awaitAt("/conference");
        picture(visit.page(), "conference");
        phone(visit.page(), "conference-phone");
        visit.read(newest(earlier + 2).html());
        sized(visit.page(), MAIL_WIDTH, MAIL_HEIGHT, "mail");
        hotline(visit);
    }

    /** Somebody signs in and answers. */
    private void hotline(Visit visit) {
        int earlier = mailbox.to(SOMEBODY).size();
        visit.open("/sign-in?to=/hotlines/lyon");
        visit.page().fill("#address", SOMEBODY);
        visit.press();
        visit.open(Letter.in(newest(earlier + 1)).signInLink());
        visit.press();
        visit.awaitAt("/hotlines/lyon");
        visit.page().fill("#phone", "06 12 34 56 78");
        visit.page().fill("#name", "Camille Martin");
        visit.page().click("form[action$='/answering'] button[type=submit]");
        visit.page().waitForSelector(".ticket-good");
        visit.open("/hotlines/lyon");
        picture(visit.page(), "hotline");
        phone(visit.page(), "hotline-phone");
        visit.page().click("form[action$='/stopping'] button");
        visit.page().waitForLoadState();
    }

    private Mail newest(int count) {
        return mailbox.await(SOMEBODY, count).getFirst();
    }

    private void phone(Page page, String name) {
        sized(page, PHONE_WIDTH, PHONE_HEIGHT, name);
    }

    private void sized(Page page, int width, int height, String name) {
        var usual = page.viewportSize();
        page.setViewportSize(width, height);
        picture(page, name);
        page.setViewportSize(usual.width, usual.height);
    }

    private void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}

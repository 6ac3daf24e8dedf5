package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.switchboard.load.Target;
import io.switchboard.load.watch.Waits;
import java.net.URI;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What people do, without script. Pages only; styles and scripts are kept by browsers. */
public final class People {
    public static final String LANDING = "landing";
    static final String REQUEST = "request";
    static final String LINK = "link";
    public static final String CONFIRM = "confirm";
    public static final String BOOK = "book, signed in";
    public static final String SIGN_IN = "sign in";

    /** The pages that show a conference which was not there before. */
    public static final Set<String> BOOKED = Set.of(CONFIRM, BOOK);

    private static final String MAIL = "mail with a link";
    private static final String MAIL_TO_SIGN_IN = "mail with a link to sign in";

    /** What is looked for now and then, so that its wait is mostly ours. */
    public static final Set<String> BY_THE_CLOCK = Set.of(MAIL, MAIL_TO_SIGN_IN, Moderators.SEEN);

    static final String FORM = "form-token";

    private static final long RUN = System.currentTimeMillis() / 1000;
    private static final AtomicLong COUNT = new AtomicLong();

    private final Target target;
    private final Page page;
    private final Mailbox mailbox;

    public People(Target target, Waits waits) {
        this.target = target;
        this.page = new Page(waits);
        this.mailbox = new Mailbox(target.mailbox().orElse(""), target.mailPatience(), page);
    }

    public HttpProtocolBuilder protocol() {
        return http.baseUrl(target.site())
                .acceptHeader("text/html")
                .acceptLanguageHeader("fr")
                .header("X-Forwarded-For", "#{network}")
                .disableUrlEncoding();
    }

    /** Looks at the first page and goes. */
    public ChainBuilder look() {
        return exec(feed(somebody()), landing());
    }

    /** Form, mail, its link, the button, the conference. */
    public ChainBuilder bookByMail() {
        return exec(feed(somebody()), bookedByMail());
    }

    /** @param shown what else the page of the conference shows */
    ChainBuilder bookedByMail(CheckBuilder... shown) {
        return exec(
                landing(),
                page.of(
                        REQUEST,
                        http(REQUEST)
                                .post("/reservations")
                                .formParam(FORM, "#{token}")
                                .formParam("request", "#{request}")
                                .formParam("zone", "Europe/Paris")
                                .formParam("address", "#{address}")
                                .formParam("hours", "1")
                                .check(isAt("/reservations/sent"))),
                mailbox.linkBeginning("/confirm/", MAIL),
                page.of(LINK, http(LINK).get("/confirm/#{secret}").check(token())),
                page.of(
                        CONFIRM,
                        http(CONFIRM)
                                .post("/confirm")
                                .formParam(FORM, "#{token}")
                                .formParam("secret", "#{secret}")
                                .check(status().is(200), open(), token())
                                .check(shown)));
    }

    /** Signs in once and books as often, without a mail to wait for. */
    public ChainBuilder signInAndBook(int conferences) {
        return exec(feed(somebody()), signIn(), repeat(conferences).on(bookSignedIn()));
    }

    private ChainBuilder bookSignedIn() {
        return exec(
                landing(),
                page.of(
                        BOOK,
                        http(BOOK)
                                .post("/reservations")
                                .formParam(FORM, "#{token}")
                                .formParam("request", "#{request}")
                                .formParam("zone", "Europe/Paris")
                                .formParam("hours", "1")
                                .check(status().is(200), open())));
    }

    public ChainBuilder onlySignIn() {
        return exec(feed(somebody()), signIn());
    }

    /** By a mailed link. */
    ChainBuilder signIn() {
        return exec(
                page.of(
                        "sign-in form",
                        http("sign-in form")
                                .get("/sign-in")
                                .check(
                                        token(),
                                        css("input[name=request]", "value").saveAs("request"))),
                page.of(
                        "ask for a link to sign in",
                        http("ask for a link to sign in")
                                .post("/sign-in")
                                .formParam(FORM, "#{token}")
                                .formParam("request", "#{request}")
                                .formParam("to", "/")
                                .formParam("zone", "Europe/Paris")
                                .formParam("address", "#{address}")
                                .check(css(".ticket-good").exists())),
                mailbox.linkBeginning("/sign-in/", MAIL_TO_SIGN_IN),
                page.of(
                        "link to sign in",
                        http("link to sign in").get("/sign-in/#{secret}").check(token())),
                page.of(
                        SIGN_IN,
                        http(SIGN_IN)
                                .post("/sign-in/open")
                                .formParam(FORM, "#{token}")
                                .formParam("secret", "#{secret}")
                                .check(css("form[action='/sign-out']").exists())));
    }

    private ChainBuilder landing() {
        return page.of(
                LANDING,
                http(LANDING)
                        .get("/")
                        .check(token(), css("input[name=request]", "value").saveAs("request")));
    }

    Page page() {
        return page;
    }

    static CheckBuilder token() {
        return css("input[name=form-token]", "value").saveAs("token");
    }

    private static CheckBuilder open() {
        return css("[data-state]", "data-state").is("OPEN");
    }

    private static CheckBuilder isAt(String path) {
        return currentLocation().transform(it -> URI.create(it).getPath()).is(path);
    }

    /** Addresses of their own, of mail and of network, so that nobody meets a quota. */
    Iterator<Map<String, Object>> somebody() {
        return Stream.generate(() -> somebody(COUNT.getAndIncrement())).iterator();
    }

    private Map<String, Object> somebody(long n) {
        return Map.of(
                "address", "load.%d.%d@%s".formatted(RUN, n, target.domain()),
                "network", "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255));
    }
}

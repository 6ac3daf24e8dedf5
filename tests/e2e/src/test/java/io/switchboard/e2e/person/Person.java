package io.switchboard.e2e.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody whose browser keeps cookies, follows redirects and runs no script. */
public final class Person {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.incrementAndGet();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .cookieHandler(cookies)
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final URI site;

    public Person(URI site) {
        this.site = site;
    }

    /** An address nobody else has, of an organisation that may book. */
    public String mailAddress() {
        return "person.%d@people.example".formatted(number);
    }

    public Page open(String address) {
        return send(to(address).GET());
    }

    /** As mail scanners do that only want to know whether something is there. */
    public Page peek(String address) {
        return send(to(address).method("HEAD", BodyPublishers.noBody()));
    }

    public Page press(Form form) {
        return send(
                to(form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** As a page of another site would make the browser send it. */
    public Page pressFromElsewhere(Form form) {
        return send(
                to(form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://elsewhere.invalid")
                        .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** Signs in by a mailed link. */
    public Page signIn(Mails mails) {
        press(open("/sign-in").form("/sign-in").with("address", mailAddress()));
        var link = mails.awaitSignIn(mailAddress()).signInLink();
        return press(open(URI.create(link).getPath()).form("/sign-in/open"));
    }

    /** Asks for a conference of two hours with the form of the first page. */
    public Page request(String mailAddress) {
        return press(open("/").form().with("address", mailAddress));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** A network address of their own, told as a proxy would. */
    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(site.resolve(address))
                .timeout(TIMEOUT)
                .header("X-Forwarded-For", "198.51.100." + (1 + number % 250));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            return Page.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}

package io.switchboard.e2e.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.switchboard.e2e.person.Letter;
import java.net.HttpCookie;
import java.util.List;

/** One person's browser window. */
public final class Visit implements AutoCloseable {
    /** Cookies of Java name it otherwise. */
    private static final String HOST = "localhost";

    private final BrowserContext context;
    private final Page page;
    private final Tongue tongue;
    private final boolean script;

    Visit(BrowserContext context, Tongue tongue, boolean script) {
        this.script = script;
        this.context = context;
        this.page = context.newPage();
        this.tongue = tongue;
    }

    public Page page() {
        return page;
    }

    public Tongue tongue() {
        return tongue;
    }

    /** Goes on as somebody who has been there with a browser that keeps these. */
    public void take(List<HttpCookie> cookies) {
        context.addCookies(cookies.stream().map(Visit::cookie).toList());
    }

    private static Cookie cookie(HttpCookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue())
                .setDomain(HOST)
                .setPath(cookie.getPath());
    }

    /** As {@link Look#at}, where the page can be looked at: axe is a script. */
    public void look(String name) {
        if (script) {
            Look.at(page, name);
        }
    }

    public void open(String address) {
        page.navigate(address);
    }

    /** Shows a mail as a mail program would, without the rules of our pages. */
    public void read(String html) {
        page.navigate("about:blank");
        page.setContent(html);
    }

    /** Fills in the form of the first page and sends it; one hour is asked for. */
    public void request(String address) {
        page.fill("#address", address);
        page.click("label[for=hours-1]");
        press();
    }

    /** The one main button of the page. */
    public void press() {
        page.click("main button[type=submit]");
    }

    public void awaitAt(String path) {
        page.waitForURL(url -> url.endsWith(path));
    }

    public String title() {
        return page.textContent("h1").strip();
    }

    public boolean hasButton() {
        return page.isVisible("main button[type=submit]");
    }

    /** The conference's number, as it is read aloud. */
    public String number() {
        return Letter.plain(page.textContent("#number").strip());
    }

    /** The access code, in its groups. */
    public String code() {
        return Letter.plain(page.textContent("#code").strip());
    }

    public String callLink() {
        return page.getAttribute("a.main-action", "href");
    }

    public String text() {
        return Letter.plain(page.innerText("main"));
    }

    /** Where the page is shown. */
    public String address() {
        return page.url();
    }

    /** Waits until the conference is in that state, be it that the page changes by itself. */
    public void awaitState(String state) {
        page.waitForSelector("[data-state=" + state + "]");
    }

    @Override
    public void close() {
        context.close();
    }
}

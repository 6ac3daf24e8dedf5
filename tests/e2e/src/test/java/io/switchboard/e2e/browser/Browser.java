package io.switchboard.e2e.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A real Chromium: the one that {@code CHROMIUM} names, or that of the system. */
public final class Browser implements AutoCloseable {
    private static final ViewportSize DESKTOP = new ViewportSize(1280, 900);
    private static final ViewportSize PHONE = new ViewportSize(360, 740);
    private static final double TIMEOUT_MILLIS = 15_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI site;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, URI site) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.site = site;
    }

    public static Browser start(URI site) {
        String program = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        var playwright =
                Playwright.create(
                        new CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(Path.of(program)));
        return new Browser(playwright, chromium, site);
    }

    /** Somebody new, without any cookie, who lives in Paris. */
    public Visit visit(Tongue tongue) {
        return visit(tongue, DESKTOP, true);
    }

    public Visit visitWithoutScript(Tongue tongue) {
        return visit(tongue, DESKTOP, false);
    }

    /** On a phone whose browser runs no script. */
    public Visit visitByAnOldPhone(Tongue tongue) {
        return visit(tongue, PHONE, false);
    }

    private Visit visit(Tongue tongue, ViewportSize size, boolean script) {
        var context =
                chromium.newContext(
                        new NewContextOptions()
                                .setBaseURL(site.toString())
                                .setLocale(tongue.locale())
                                .setTimezoneId("Europe/Paris")
                                .setViewportSize(size)
                                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return new Visit(context, tongue, script);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

package io.switchboard.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What every page must stand: the eyes of axe by day and by night, and a narrow phone. */
public final class Look {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;

    /** Colours that are on their way to others would be judged halfway. */
    private static final String SETTLE =
            "document.getAnimations().filter(it => it instanceof CSSTransition).forEach(it => it.finish())";

    private Look() {}

    /** @param name what is shown, for whoever reads the failure */
    public static void at(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate(SETTLE);
            isAccessible(page, name + ", " + scheme);
        }
        fitsAPhone(page, name);
    }

    private static void isAccessible(Page page, String name) {
        var found = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();

        assertThat(found.getViolations())
                .as(name)
                .extracting(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes())
                .isEmpty();
    }

    private static void fitsAPhone(Page page, String name) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROWEST, usual.height);

        var width = page.evaluate("document.documentElement.scrollWidth");

        assertThat((Integer) width).as("width of " + name).isLessThanOrEqualTo(NARROWEST);
        page.setViewportSize(usual.width, usual.height);
    }
}

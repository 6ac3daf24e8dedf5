package io.switchboard.web.announcement;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** HTML that somebody wrote, of which only what makes up a text is left: no script, no style, no image, no foreign address but a link. */
record SafeHtml(String text) {

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags("p", "br", "strong", "em", "a", "ul", "li")
                    .addAttributes("a", "href")
                    .addProtocols("a", "href", "http", "https", "mailto")
                    .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    /** Never null: nothing for null. */
    static SafeHtml of(String written) {
        var text = Objects.requireNonNullElse(written, "").strip();
        return new SafeHtml(Jsoup.clean(text, "", ALLOWED, AS_WRITTEN));
    }

    /** Whether nothing is left that can be read. */
    boolean isBlank() {
        return Jsoup.parseBodyFragment(text).text().isBlank();
    }
}

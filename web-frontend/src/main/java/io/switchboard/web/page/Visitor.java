package io.switchboard.web.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.switchboard.contracts.Language;
import io.switchboard.web.protection.Cookies;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Who asks: where from, and in which language to answer. */
@RequestScoped
public class Visitor {

    private static final String CHOICE = "lang";
    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final HttpServerRequest request;
    private final Cookies cookies;

    Visitor(RoutingContext exchange, Cookies cookies) {
        this.request = exchange.request();
        this.cookies = cookies;
    }

    /** The language chosen just now ({@code ?lang=}), else chosen before, else the one the browser prefers, else French. */
    public Language language() {
        return chosen().or(this::remembered).orElseGet(this::preferred);
    }

    /** Network address of the person; believed from a proxy only if it is one of ours. */
    public String address() {
        return request.remoteAddress().hostAddress();
    }

    /** The sentences of a bundle in this person's language. */
    public <T> T words(Class<T> bundle) {
        return switch (language()) {
            case FRENCH -> MessageBundles.get(bundle);
            case ENGLISH ->
                    MessageBundles.get(bundle, Localized.Literal.of(Language.ENGLISH.tag()));
        };
    }

    /** Keeps a language that was chosen just now. */
    void rememberLanguage() {
        chosen().ifPresent(language -> cookies.set(COOKIE, language.tag(), REMEMBERED));
    }

    private Optional<Language> chosen() {
        return Optional.ofNullable(request.getParam(CHOICE))
                .filter(Visitor::isTag)
                .map(Language::of);
    }

    private Optional<Language> remembered() {
        return cookies.get(COOKIE).filter(Visitor::isTag).map(Language::of);
    }

    private static boolean isTag(String text) {
        return text.equals(Language.FRENCH.tag()) || text.equals(Language.ENGLISH.tag());
    }

    private Language preferred() {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return Language.FRENCH;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? Language.FRENCH : Language.of(best.toLanguageTag());
        } catch (IllegalArgumentException _) {
            // A header that is no list of languages says nothing.
            return Language.FRENCH;
        }
    }
}

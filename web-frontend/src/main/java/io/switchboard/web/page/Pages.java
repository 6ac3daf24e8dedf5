package io.switchboard.web.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Renders pages in the visitor's language. Nobody but the person keeps a page, unless its resource says otherwise. */
@ApplicationScoped
public class Pages {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Visitor visitor;

    Pages(Visitor visitor) {
        this.visitor = visitor;
    }

    public Uni<RestResponse<String>> show(TemplateInstance page) {
        return show(StatusCode.OK, page);
    }

    public Uni<RestResponse<String>> show(int status, TemplateInstance page) {
        return render(
                ResponseBuilder.<String>create(status).header("Cache-Control", "no-store"), page);
    }

    /** A page that says to come back. */
    public Uni<RestResponse<String>> showLater(
            int status, Duration retryAfter, TemplateInstance page) {
        var answer =
                ResponseBuilder.<String>create(status)
                        .header("Cache-Control", "no-store")
                        .header("Retry-After", Math.max(1, retryAfter.toSeconds()));
        return render(answer, page);
    }

    /** A page that is the same for everybody: kept, but asked about again. */
    public Uni<RestResponse<String>> showPublic(TemplateInstance page) {
        var answer =
                ResponseBuilder.<String>create(StatusCode.OK)
                        .header("Cache-Control", "private, no-cache")
                        .header("Vary", "Accept-Language, Cookie");
        return render(answer, page);
    }

    /** On to another page, without scheme and host: they are the proxy's affair. */
    public RestResponse<String> goTo(String path) {
        return ResponseBuilder.<String>create(StatusCode.SEE_OTHER)
                .header("Location", path)
                .header("Cache-Control", "no-store")
                .build();
    }

    private Uni<RestResponse<String>> render(
            ResponseBuilder<String> answer, TemplateInstance page) {
        visitor.rememberLanguage();
        var language = visitor.language();
        return page.setLocale(language.locale())
                .createUni()
                .map(
                        html ->
                                answer.entity(html)
                                        .header("Content-Type", HTML)
                                        .header("Content-Language", language.tag())
                                        .build());
    }
}

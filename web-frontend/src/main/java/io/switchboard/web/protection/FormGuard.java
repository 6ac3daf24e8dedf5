package io.switchboard.web.protection;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Stands before every resource: what changes something must be a form of ours, sent from one of our pages. */
public class FormGuard {

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final FormTokens tokens;
    private final String home;

    FormGuard(FormTokens tokens, ProtectionConfig config) {
        this.tokens = tokens;
        this.home = authority(config.publicUrl().toString()).orElseThrow();
    }

    /** @throws FormRefused unless the form is ours */
    @WithFormRead
    @ServerRequestFilter
    public void check(
            ResteasyReactiveContainerRequestContext context,
            ResourceInfo resource,
            RoutingContext exchange) {
        var request = exchange.request();
        if (HARMLESS.contains(request.method()) || isForPrograms(resource)) {
            return;
        }
        var form =
                ((ResteasyReactiveRequestContext) context.getServerRequestContext()).getFormData();
        if (isOneClick(resource, form)) {
            return;
        }
        if (!comesFromHere(request)) {
            throw new FormRefused.FromElsewhere();
        }
        if (form == null || !tokens.matches(single(form, FormTokens.FIELD))) {
            throw new FormRefused.Stale(request.path(), form == null ? List.of() : fields(form));
        }
    }

    private static boolean isForPrograms(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(ForPrograms.class);
    }

    private static boolean isOneClick(ResourceInfo resource, FormData form) {
        return resource.getResourceMethod().isAnnotationPresent(OneClick.class)
                && form != null
                && OneClick.VALUE.equals(single(form, OneClick.FIELD));
    }

    /**
     * What the browser says about the sender. An {@code Origin} of {@code null} says nothing: our own {@code no-referrer} makes browsers
     * send it with our own forms.
     */
    private boolean comesFromHere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            return true;
        }
        return authority(origin)
                .filter(it -> it.equals(home) || it.equals(request.getHeader("Host")))
                .isPresent();
    }

    private static Optional<String> authority(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawAuthority());
        } catch (IllegalArgumentException _) {
            // Whatever it is, it is not where we live.
            return Optional.empty();
        }
    }

    private static String single(FormData form, String name) {
        var value = form.getFirst(name);
        return value == null || value.isFileItem() ? null : value.getValue();
    }

    /** Files apart: a page cannot choose one again for somebody. */
    private static List<FormRefused.Field> fields(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !name.equals(FormTokens.FIELD))
                .flatMap(
                        name ->
                                form.get(name).stream()
                                        .filter(it -> !it.isFileItem())
                                        .map(it -> new FormRefused.Field(name, it.getValue())))
                .toList();
    }
}

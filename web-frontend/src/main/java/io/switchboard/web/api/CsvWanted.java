package io.switchboard.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads who asks for figures with {@code Accept: text/csv} or {@code ?format=csv} to the address of the file, which is the same with its ending. */
public class CsvWanted {

    private static final Pattern FIGURES =
            Pattern.compile(FiguresOverTimeResource.PATH + "/[a-z/-]+[a-z]");

    /** Alone or first of all: browsers, which take everything, get what they name first. */
    private static final Pattern CSV_FIRST = Pattern.compile("\\s*text/csv\\s*(?:[;,].*)?");

    @ServerRequestFilter(preMatching = true)
    public void lead(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        if (FIGURES.matcher(address.getPath()).matches() && wants(request)) {
            request.setRequestUri(URI.create(address.toString().replaceFirst("(?=\\?|$)", ".csv")));
        }
    }

    private static boolean wants(ContainerRequestContext request) {
        var accepted = request.getHeaderString("Accept");
        return "csv".equals(request.getUriInfo().getQueryParameters().getFirst("format"))
                || (accepted != null && CSV_FIRST.matcher(accepted).matches());
    }
}

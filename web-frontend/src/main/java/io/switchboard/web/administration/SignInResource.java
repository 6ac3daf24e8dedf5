package io.switchboard.web.administration;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import io.switchboard.web.administration.AdministrationPages.SignIn;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.Attempts;
import io.switchboard.web.protection.Network;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The door: a name and a key, against a session of some hours. */
@Singleton
@Path("/admin")
public class SignInResource {

    static final String PATH = "/admin/sign-in";
    static final int TRIES = 10;
    private static final Duration SPELL = Duration.ofMinutes(15);

    private final Administrators administrators;
    private final Sessions sessions;
    private final Pages pages;
    private final Visitor visitor;
    private final Attempts attempts = new Attempts(TRIES, SPELL, Ticker.systemTicker());

    SignInResource(Administrators administrators, Sessions sessions, Pages pages, Visitor visitor) {
        this.administrators = administrators;
        this.sessions = sessions;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    @Path("sign-in")
    public Uni<RestResponse<String>> ask(@RestQuery String to) {
        return pages.show(page(Destination.of(to), "", null));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> signIn(
            @RestForm String name,
            @RestForm String key,
            @RestForm String zone,
            @RestForm String to) {
        var typed = Objects.requireNonNullElse(name, "").strip();
        var destination = Destination.of(to);
        var network = Network.of(visitor.address());
        var pause = attempts.count(network);
        if (pause.isPresent()) {
            return tooOften(pause.get(), destination, typed);
        }
        var mark = administrators.mark(typed, Objects.requireNonNullElse(key, "").strip());
        if (mark.isEmpty()) {
            return pages.show(StatusCode.FORBIDDEN, page(destination, typed, words().wrong()));
        }
        attempts.takeBack(network);
        sessions.begin(mark.get(), zone);
        return Uni.createFrom().item(pages.goTo(destination.path()));
    }

    /** Where a press on the button leads whose page was left open after it. */
    @GET
    @Path("sign-out")
    public RestResponse<String> signedOut() {
        return pages.goTo(PATH);
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> signOut() {
        sessions.end();
        return pages.goTo(PATH);
    }

    private Uni<RestResponse<String>> tooOften(
            Duration pause, Destination destination, String name) {
        var minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
        return pages.showLater(
                StatusCode.TOO_MANY_REQUESTS,
                pause,
                page(destination, name, words().tooOften(minutes)));
    }

    private SignIn page(Destination destination, String name, String alert) {
        return new SignIn(
                destination.path(),
                "/sign-in?to=" + URLEncoder.encode(destination.path(), StandardCharsets.UTF_8),
                administrators.areThere(),
                name,
                alert);
    }

    private AdministrationMessages words() {
        return visitor.words(AdministrationMessages.class);
    }
}

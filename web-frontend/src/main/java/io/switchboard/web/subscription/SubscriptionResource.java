package io.switchboard.web.subscription;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.SubscriptionView;
import io.switchboard.web.notifier.NotifierRefusal;
import io.switchboard.web.notifier.NotifierTrouble;
import io.switchboard.web.notifier.Subscriptions;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.Attempts;
import io.switchboard.web.protection.Network;
import io.switchboard.web.protection.OneClick;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * The link of {@code List-Unsubscribe}. Looking changes nothing, since scanners look at links; the button leaves, and so does the post of a
 * mail program (RFC 8058), which has neither cookie nor token of a form: the link is all that it needs to know.
 */
@Singleton
@Path("/unsubscribe/{token:[A-Za-z0-9._-]{1,600}}")
public class SubscriptionResource {

    /** What one network may ask for; the programs of a large mail provider come from few. */
    static final int TRIES = 600;

    private static final Duration SPELL = Duration.ofMinutes(5);
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Subscriptions subscriptions;
    private final Pages pages;
    private final Visitor visitor;
    private final Attempts attempts = new Attempts(TRIES, SPELL, Ticker.systemTicker());

    SubscriptionResource(Subscriptions subscriptions, Pages pages, Visitor visitor) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Uni<RestResponse<String>> show(String token) {
        return counted(
                () -> subscriptions.show(token).chain(view -> pages.show(page(token, view))));
    }

    /** A mail program reads the status alone; a person is led back to the page, which says how it stands now. */
    @POST
    @OneClick
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Uni<RestResponse<String>> leave(
            String token, @RestForm(OneClick.FIELD) String oneClick) {
        return counted(
                () ->
                        subscriptions
                                .leave(token)
                                .chain(
                                        view ->
                                                OneClick.VALUE.equals(oneClick)
                                                        ? pages.show(page(token, view))
                                                        : back(token)));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> comeBack(String token) {
        return counted(() -> subscriptions.comeBack(token).chain(_ -> back(token)));
    }

    /** Where a page stood that was left open. */
    @GET
    @Path("return")
    public Uni<RestResponse<String>> lookAgain(String token) {
        return back(token);
    }

    private Uni<RestResponse<String>> back(String token) {
        return Uni.createFrom().item(pages.goTo("/unsubscribe/" + token));
    }

    private Uni<RestResponse<String>> counted(Supplier<Uni<RestResponse<String>>> work) {
        return attempts.count(Network.of(visitor.address()))
                .map(this::tooOften)
                .orElseGet(
                        () ->
                                work.get()
                                        .onFailure(NotifierTrouble.is(NotifierRefusal.UNKNOWN_LINK))
                                        .recoverWithUni(this::unknown));
    }

    private TemplateInstance page(String token, SubscriptionView view) {
        return view.subscribed()
                ? new SubscriptionPages.Subscribed(token, what(view))
                : new SubscriptionPages.Left(
                        token,
                        what(view),
                        view.leftAt() == null
                                ? null
                                : TimeInWords.of(view.leftAt(), HOME, visitor.language()));
    }

    private String what(SubscriptionView view) {
        var words = words();
        return switch (view.list()) {
            case SURVEYS -> words.surveys();
            case HOTLINE_CHANGES -> words.hotlineChanges(view.hotline());
            case SHIFT_REMINDERS -> words.shiftReminders(view.hotline());
        };
    }

    private Uni<RestResponse<String>> unknown() {
        var words = words();
        return pages.show(
                StatusCode.NOT_FOUND,
                new SubscriptionPages.Refused(
                        new Sentence(
                                words.unknownTitle(), words.unknownWhat(), words.unknownNext())));
    }

    private Uni<RestResponse<String>> tooOften(Duration pause) {
        var words = words();
        return pages.showLater(
                StatusCode.TOO_MANY_REQUESTS,
                pause,
                new SubscriptionPages.Refused(
                        new Sentence(
                                words.tooOftenTitle(),
                                words.tooOftenWhat(),
                                words.tooOftenNext())));
    }

    private SubscriptionMessages words() {
        return visitor.words(SubscriptionMessages.class);
    }
}

package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.ProviderDoor;
import io.switchboard.web.access.SignInMeters;
import io.switchboard.web.access.Way;
import io.switchboard.web.page.Pages;
import io.switchboard.web.protection.Reach;
import io.switchboard.web.protection.SealedCookies;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** To the provider, by a link: nothing changes before it sends somebody back. */
@Path(Paths.SIGN_IN)
public class ProviderResource {

    private static final String COOKIE = "wanted";

    private final ProviderDoor door;
    private final Provider provider;
    private final Return back;
    private final SignInMeters meters;
    private final SealedCookies cookies;
    private final Pages pages;

    ProviderResource(
            ProviderDoor door,
            Provider provider,
            Return back,
            SignInMeters meters,
            SealedCookies cookies,
            Pages pages) {
        this.door = door;
        this.provider = provider;
        this.back = back;
        this.meters = meters;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> go(
            RoutingContext exchange, @RestQuery String to, @RestQuery String zone) {
        var wanted = Wanted.of(to, zone);
        if (!door.isOpen()) {
            return byMail(wanted);
        }
        cookies.set(Reach.PROVIDER_SIGN_IN, COOKIE, wanted.text(), ProviderTenant.PATIENCE);
        return provider.address(exchange)
                .invoke(() -> meters.asked(Way.PROVIDER))
                .map(pages::goTo)
                .onFailure(ProviderRefused.class)
                .recoverWithUni(refused -> back.refuse(refused, wanted));
    }

    @GET
    @Path("return")
    public Uni<RestResponse<String>> comeBack(RoutingContext exchange, @RestQuery String error) {
        var wanted = Wanted.read(cookies.get(Reach.PROVIDER_SIGN_IN, COOKIE));
        return door.isOpen() ? back.welcome(exchange, error, wanted) : byMail(wanted);
    }

    private Uni<RestResponse<String>> byMail(Wanted wanted) {
        return Uni.createFrom().item(pages.goTo("/sign-in" + wanted.destination().query()));
    }
}

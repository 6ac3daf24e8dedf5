package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.page.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens a hotline for who asks, to pages about a part of it. */
@ApplicationScoped
public class OpenedHotline {

    /** Who asks, and the hotline as they may see it. */
    public record Visit(Operator operator, HotlineView hotline) {

        public String slug() {
            return hotline.summary().slug();
        }
    }

    private final HotlineDoor door;
    private final Hotlines hotlines;
    private final Pages pages;

    OpenedHotline(HotlineDoor door, Hotlines hotlines, Pages pages) {
        this.door = door;
        this.hotlines = hotlines;
        this.pages = pages;
    }

    /** For whoever operates it. */
    public Uni<RestResponse<String>> forAll(
            String slug, Function<Visit, Uni<RestResponse<String>>> page) {
        return door.enter(
                slug,
                operator ->
                        hotlines.show(operator, slug)
                                .chain(hotline -> page.apply(new Visit(operator, hotline))));
    }

    /** For who may look after it; whoever came by a volunteer link is led back to what they may see. */
    public Uni<RestResponse<String>> forManagers(
            String slug, Function<Visit, Uni<RestResponse<String>>> page) {
        return forAll(
                slug,
                visit ->
                        visit.hotline().mayManage()
                                ? page.apply(visit)
                                : Uni.createFrom().item(pages.goTo("/hotlines/" + slug)));
    }
}

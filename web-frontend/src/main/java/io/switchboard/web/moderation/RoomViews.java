package io.switchboard.web.moderation;

import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.FormTokens;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;

/** How this visitor sees rooms. */
@RequestScoped
class RoomViews {

    private final Visitor visitor;
    private final FormTokens forms;
    private final Clock clock;

    RoomViews(Visitor visitor, FormTokens forms, Clock clock) {
        this.visitor = visitor;
        this.forms = forms;
        this.clock = clock;
    }

    /** Good beyond the request too, for a page that goes on living. */
    RoomFaces faces() {
        return new RoomFaces(
                visitor.language(),
                visitor.words(ModerationMessages.class),
                forms.getToken(),
                clock);
    }
}

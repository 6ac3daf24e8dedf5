package io.switchboard.web.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.conference.ExtensionFace.Longer;
import io.switchboard.web.offer.DayChoice;
import io.switchboard.web.offer.Offer;
import io.switchboard.web.offer.Until;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The page on which a later end is chosen. */
@ApplicationScoped
class Extensions {

    private static final int UNPROCESSABLE = 422;

    private final Offer offer;
    private final Pages pages;
    private final Visitor visitor;

    Extensions(Offer offer, Pages pages, Visitor visitor) {
        this.offer = offer;
        this.pages = pages;
        this.visitor = visitor;
    }

    Uni<RestResponse<String>> ask(ConferenceView conference) {
        return show(StatusCode.OK, conference, ExtensionForm.blank(), null);
    }

    /** @param refusal what booking-service said; null when it was not asked, since nothing was chosen */
    Uni<RestResponse<String>> askAgain(
            ConferenceView conference, ExtensionForm form, Refusal refusal) {
        var words = visitor.words(ConferenceMessages.class);
        return show(
                UNPROCESSABLE,
                conference,
                form,
                refusal == Refusal.NOT_LATER ? words.notLater() : words.chooseLater());
    }

    private Uni<RestResponse<String>> show(
            int status, ConferenceView conference, ExtensionForm form, String mistake) {
        return conference.state() == ConferenceState.OPEN
                ? pages.show(status, new ConferencePages.Extension(face(conference, form, mistake)))
                : Uni.createFrom().item(pages.goTo(OpenedConference.HERE));
    }

    private ExtensionFace face(ConferenceView conference, ExtensionForm form, String mistake) {
        var until = form.until();
        var end = conference.extendsTo() == null ? conference.endsAt() : conference.extendsTo();
        return new ExtensionFace(
                told(end, conference.zone()),
                end.toString(),
                lengths(end, until, conference.zone()),
                until.isByDay(),
                DayChoice.of(days(end, conference.zone()), until.day(), visitor.language()),
                mistake);
    }

    /** Those that end by the last day on offer. */
    private List<Longer> lengths(Instant end, Until until, ZoneId zone) {
        var latest = offer.latest(zone);
        return Offer.HOURS.stream()
                .filter(hours -> !end.plus(Duration.ofHours(hours)).isAfter(latest))
                .map(
                        hours ->
                                new Longer(
                                        hours,
                                        told(end.plus(Duration.ofHours(hours)), zone),
                                        until.chose(hours)))
                .toList();
    }

    /** Those whose end is later than the conference's. */
    private List<LocalDate> days(Instant end, ZoneId zone) {
        return offer.days(zone).stream()
                .filter(day -> Offer.endOf(day, zone).isAfter(end))
                .toList();
    }

    private String told(Instant moment, ZoneId zone) {
        return TimeInWords.of(moment, zone, visitor.language());
    }
}

package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of a hotline. */
@ApplicationScoped
class OneHotline {

    private final Hotlines hotlines;
    private final Trainings trainings;
    private final QueueSights sights;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    OneHotline(
            Hotlines hotlines,
            Trainings trainings,
            QueueSights sights,
            Pages pages,
            Visitor visitor,
            Clock clock) {
        this.hotlines = hotlines;
        this.trainings = trainings;
        this.sights = sights;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** The page as it is now, with what is said of it. */
    Uni<RestResponse<String>> show(
            Operator operator, String hotline, Function<HotlineView, Remark> remark) {
        return hotlines.show(operator, hotline)
                .chain(
                        view -> {
                            var said = remark.apply(view);
                            return face(operator, view, said).chain(face -> answer(said, face));
                        });
    }

    private Uni<RestResponse<String>> answer(Remark said, HotlineFace face) {
        var page = new HotlinePages.Hotline(face);
        return said.pause() == null
                ? pages.show(said.status(), page)
                : pages.showLater(said.status(), said.pause(), page);
    }

    private Uni<HotlineFace> face(Operator operator, HotlineView view, Remark said) {
        return Uni.combine()
                .all()
                .unis(trainings.offered(operator), calls(operator, view, moments(view)))
                .asTuple()
                .map(it -> face(operator, view, said, it.getItem1(), it.getItem2().orElse(null)));
    }

    private HotlineFace face(
            Operator operator,
            HotlineView view,
            Remark said,
            List<ConferenceView> conferences,
            CallsFace calls) {
        var words = visitor.words(HotlineMessages.class);
        var ovh = visitor.words(OvhMessages.class);
        var history = visitor.words(HotlineHistoryMessages.class);
        var moments = moments(view);
        var hotline = view.summary();
        return new HotlineFace(
                hotline.slug(),
                hotline.name(),
                hotline.number().spoken(),
                hotline.number().international(),
                hotline.kind() == HotlineKind.QUEUE,
                StandingFace.of(view, words, new Reasons(ovh), moments),
                next(view, words, moments),
                training(view, conferences),
                StartFace.of(
                        view,
                        conferences,
                        said.form(),
                        said.mistakes(),
                        visitor.words(AnsweringMessages.class),
                        moments),
                calls,
                view.changes().stream().map(it -> ChangeFace.of(it, history, moments)).toList(),
                DriftFace.of(
                        view.drift(),
                        ovh,
                        new Ages(visitor.words(CallsMessages.class), moments.now())),
                said.report(),
                said.notice(),
                moments.clock(),
                view.mayManage(),
                operator.link() != null);
    }

    /** Times of a hotline's page. */
    Moments moments(HotlineView view) {
        return new Moments(view.summary().zone(), visitor.language(), clock.instant());
    }

    /** Null unless a conference answers. */
    private static TrainingFace training(HotlineView view, List<ConferenceView> theirs) {
        return view.summary().answerers().stream()
                .map(Answerer::conference)
                .filter(Objects::nonNull)
                .findFirst()
                .map(conference -> TrainingFace.of(Trainings.find(theirs, conference)))
                .orElse(null);
    }

    private Uni<Optional<CallsFace>> calls(Operator operator, HotlineView view, Moments moments) {
        var words = visitor.words(CallsMessages.class);
        return view.summary().kind() == HotlineKind.LINE
                ? Uni.createFrom().item(Optional.empty())
                : sights.shown(operator, view.summary().slug(), words, moments).map(Optional::of);
    }

    private static String next(HotlineView view, HotlineMessages words, Moments moments) {
        var next = view.summary().next();
        return next == null
                ? null
                : words.next(next.name(), moments.of(next.start()), moments.of(next.end()));
    }
}

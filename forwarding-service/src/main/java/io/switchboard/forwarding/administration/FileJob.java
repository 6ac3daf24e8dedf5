package io.switchboard.forwarding.administration;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.phone.PhoneRefused;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Makes and sets the hotlines of the file. Until OVH has told of a number its hotline waits; the others do not. What left the file goes on
 * as it is, and is named until an administrator has retired it.
 */
@ApplicationScoped
class FileJob {

    private static final Logger LOG = Logger.getLogger(FileJob.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final HotlinesFile file;
    private final Hotlines hotlines;
    private final HotlineRepository repository;
    private final HotlinesConfig config;
    private final Jobs jobs;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    FileJob(
            HotlinesFile file,
            Hotlines hotlines,
            HotlineRepository repository,
            HotlinesConfig config,
            Jobs jobs) {
        this.file = file;
        this.hotlines = hotlines;
        this.repository = repository;
        this.config = config;
        this.jobs = jobs;
    }

    void begin(@Observes StartupEvent start) {
        if (config.file().isPresent()) {
            jobs.schedule("hotlines-file", Schedule.every(EVERY), () -> follow(file.hotlines()));
        }
    }

    Uni<String> follow(List<NewHotline> written) {
        return known().chain(
                        known ->
                                Multi.createFrom()
                                        .iterable(written)
                                        .onItem()
                                        .transformToUniAndConcatenate(it -> follow(it, known))
                                        .collect()
                                        .asList()
                                        .map(done -> outcome(written, done, known)));
    }

    @WithSession
    Uni<Map<String, Hotline>> known() {
        return repository
                .all()
                .map(
                        all ->
                                all.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Hotline::slug, Function.identity())));
    }

    /** The word for what became of it. */
    private Uni<String> follow(NewHotline wish, Map<String, Hotline> known) {
        return Uni.createFrom()
                .deferred(() -> make(wish, known.get(wish.slug())))
                .replaceWith("there")
                .onFailure(GatewayTrouble.class)
                .recoverWithItem("waiting")
                .onFailure(FileJob::isRefusal)
                .recoverWithItem(
                        refused -> {
                            tell(wish.slug(), refused.getMessage());
                            return "refused";
                        });
    }

    /** Once by each replica, however often it is tried. */
    private void tell(String slug, String why) {
        if (!why.equals(told.put(slug, why))) {
            LOG.warnf("the file's hotline=%s is not so: %s", slug, why);
        }
    }

    private Uni<Hotline> make(NewHotline wish, Hotline known) {
        if (known == null || !known.fromFile()) {
            return hotlines.found(wish, true);
        }
        return known.number().equals(wish.number())
                ? hotlines.change(new ChangeSettings(wish.slug(), wish.settings()))
                : Uni.createFrom().failure(new AdministrationRefused.SlugTaken());
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AdministrationRefused || failure instanceof PhoneRefused;
    }

    private static String outcome(
            List<NewHotline> written, List<String> done, Map<String, Hotline> known) {
        var slugs = written.stream().map(NewHotline::slug).collect(Collectors.toSet());
        return "there=%d waiting=%d refused=%d left=%s"
                .formatted(
                        done.stream().filter("there"::equals).count(),
                        done.stream().filter("waiting"::equals).count(),
                        done.stream().filter("refused"::equals).count(),
                        left(slugs, known));
    }

    private static String left(Set<String> written, Map<String, Hotline> known) {
        var left =
                known.values().stream()
                        .filter(Hotline::fromFile)
                        .map(Hotline::slug)
                        .filter(it -> !written.contains(it))
                        .sorted()
                        .toList();
        return left.isEmpty() ? "none" : String.join(",", left);
    }
}

package io.switchboard.web.announcement;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands at the top of every page: known by heart and learnt again every few seconds, so that no page waits for Postgres. */
@Named("announcements")
@Singleton
public class Board {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String ENGLISH = "en";

    /** @param html sanitised */
    public record Notice(Tone tone, String html) {

        static Optional<Notice> of(Tone tone, String first, String second) {
            return Stream.of(first, second)
                    .map(SafeHtml::of)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .map(it -> new Notice(tone, it.text()));
        }

        /** For templates. */
        public boolean isWarning() {
            return tone == Tone.WARNING;
        }
    }

    /** An announcement in both languages, ready to be shown. */
    private record Ready(Announcement source, Notice french, Notice english) {

        private static Stream<Ready> of(Announcement it) {
            return Notice.of(it.tone(), it.french(), it.english()).stream()
                    .map(
                            french ->
                                    new Ready(
                                            it,
                                            french,
                                            Notice.of(it.tone(), it.english(), it.french())
                                                    .orElse(french)));
        }

        private Notice in(String language) {
            return language.equals(ENGLISH) ? english : french;
        }
    }

    private final AnnouncementLedger ledger;
    private final Clock clock;
    private final Loop loop;
    private final Optional<Notice> settingInFrench;
    private final Optional<Notice> settingInEnglish;
    private volatile List<Ready> known = List.of();

    Board(AnnouncementLedger ledger, AnnouncementConfig config, Clock clock, Vertx vertx) {
        this.ledger = ledger;
        this.clock = clock;
        this.loop =
                new Loop(
                        vertx,
                        "announcements",
                        PAUSE,
                        () -> refresh().replaceWith(Next.AFTER_A_PAUSE));
        var french = config.fr().orElse("");
        var english = config.en().orElse("");
        this.settingInFrench = Notice.of(Tone.WARNING, french, english);
        this.settingInEnglish = Notice.of(Tone.WARNING, english, french);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    /** For templates: what is to be said now, in the language of this tag. */
    public List<Notice> shown(String language) {
        var now = clock.instant();
        var written =
                known.stream().filter(it -> it.source().isShown(now)).map(it -> it.in(language));
        var setting = language.equals(ENGLISH) ? settingInEnglish : settingInFrench;
        return Stream.concat(setting.stream(), written).toList();
    }

    /** Learns what is written now. While Postgres is away, what was known stands. */
    Uni<Void> refresh() {
        return ledger.list()
                .invoke(all -> known = all.stream().flatMap(Ready::of).toList())
                .replaceWithVoid();
    }
}

package io.switchboard.notifier.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.DeliveryConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The mail server, and the one that stands in for it while it cannot be reached or refuses us. A mail is handed to the second only when the
 * first certainly does not have it; after a silence nobody knows, and it is tried again later. Each replica finds out by itself, and goes
 * back to the first by itself.
 */
@ApplicationScoped
class MailServers {

    private static final Logger LOG = Logger.getLogger(MailServers.class);

    private final ReactiveMailer first;
    private final ReactiveMailer second;
    private final MailConfig config;
    private final DeliveryConfig delivery;
    private final MeterRegistry meters;

    /** Until when the first is left alone; compared by difference. */
    private final AtomicLong leftAloneUntil = new AtomicLong(System.nanoTime());

    MailServers(
            ReactiveMailer first,
            @MailerName("fallback") ReactiveMailer second,
            MailConfig config,
            DeliveryConfig delivery,
            MeterRegistry meters) {
        this.first = first;
        this.second = second;
        this.config = config;
        this.delivery = delivery;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent start) {
        Gauge.builder("mail.server.first.left.alone", () -> isLeftAlone() ? 1 : 0)
                .description("1 while mails go by the second server")
                .register(meters);
        for (var server : List.of("first", "second")) {
            List.of("taken", "not-taken").forEach(outcome -> attempts(server, outcome));
        }
    }

    /** Done once one of them took it. */
    Uni<Void> send(Mail mail) {
        if (!hasSecond()) {
            return hand(first, "first", mail);
        }
        return isLeftAlone() ? bySecond(mail) : byFirst(mail);
    }

    private Uni<Void> byFirst(Mail mail) {
        return hand(first, "first", mail)
                .onFailure(MailTrouble::isAboutTheServer)
                .invoke(this::leaveAlone)
                .onFailure(MailTrouble::certainlyNotTaken)
                .recoverWithUni(() -> bySecond(mail));
    }

    /** When neither can be reached, both are tried again next time. */
    private Uni<Void> bySecond(Mail mail) {
        return hand(second, "second", mail)
                .onFailure(MailTrouble::isAboutTheServer)
                .invoke(() -> leftAloneUntil.set(System.nanoTime()));
    }

    private Uni<Void> hand(ReactiveMailer server, String name, Mail mail) {
        return Uni.createFrom()
                .deferred(() -> server.send(mail))
                .ifNoItem()
                .after(delivery.patience())
                .fail()
                .onItemOrFailure()
                .invoke((_, failure) -> count(name, failure));
    }

    private void count(String server, Throwable failure) {
        var outcome = failure == null ? "taken" : "not-taken";
        attempts(server, outcome).increment();
    }

    private Counter attempts(String server, String outcome) {
        return meters.counter("mail.server.attempts", "server", server, "outcome", outcome);
    }

    private void leaveAlone(Throwable failure) {
        var pause = config.fallback().pause();
        if (!isLeftAlone()) {
            LOG.warnf(
                    "mails go by the second server for seconds=%d: %s",
                    pause.toSeconds(), MailTrouble.of(failure).reason());
        }
        leftAloneUntil.set(System.nanoTime() + pause.toNanos());
    }

    private boolean isLeftAlone() {
        return hasSecond() && System.nanoTime() - leftAloneUntil.get() < 0;
    }

    private boolean hasSecond() {
        return config.fallback().host().isPresent();
    }
}

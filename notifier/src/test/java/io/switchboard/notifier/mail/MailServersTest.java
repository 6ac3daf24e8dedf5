package io.switchboard.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.DeliveryConfig;
import io.vertx.ext.mail.SMTPException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class MailServersTest {

    private static final Mail MAIL = Mail.withText("a@people.example", "subject", "text");
    private static final Throwable AWAY = new ConnectException("refused");

    private final Server first = new Server();
    private final Server second = new Server();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MailServers servers = servers(Duration.ofMinutes(1), Optional.of("second"));

    @Test
    void leaveAFirstServerAloneThatCannotBeReached() {
        first.answers(AWAY);

        send();
        send();

        assertThat(first.asked).hasSize(1);
        assertThat(second.asked).hasSize(2);
        assertThat(leftAlone()).isEqualTo(1);
    }

    @Test
    void goBackToTheFirstByThemselves() {
        servers = servers(Duration.ofMillis(50), Optional.of("second"));
        first.answers(AWAY);
        send();

        Awaitility.await()
                .untilAsserted(
                        () -> {
                            send();
                            assertThat(first.asked).hasSizeGreaterThan(1);
                        });

        assertThat(leftAlone()).isZero();
    }

    @Test
    void askTheSecondWhenTheFirstRefusesUs() {
        first.answers(smtp("sender address not accepted", 550));
        send();
        assertThat(second.asked).hasSize(1);

        servers = servers(Duration.ofMinutes(1), Optional.of("second"));
        first.answers(smtp("recipient address not accepted", 421));
        send();
        assertThat(second.asked).hasSize(2);
    }

    @Test
    void believeTheFirstWhenItRefusesTheRecipientOrTheMail() {
        for (var step : List.of("recipient address not accepted", "sending data failed")) {
            first.answers(smtp(step, 451));
            assertThatThrownBy(this::send).hasMessageContaining(step);
        }

        assertThat(second.asked).isEmpty();
        assertThat(leftAlone()).isZero();
    }

    @Test
    void neverHandTheSecondWhatTheFirstMayHave() {
        first.isSilent();

        assertThatThrownBy(this::send).isInstanceOf(Exception.class);

        assertThat(second.asked).isEmpty();
        // Nothing is known of the next one, so it goes by the second at once.
        send();
        assertThat(first.asked).hasSize(1);
        assertThat(second.asked).hasSize(1);
    }

    @Test
    void askBothAgainWhenNeitherCanBeReached() {
        first.answers(AWAY);
        second.answers(AWAY);
        assertThatThrownBy(this::send).isInstanceOf(Exception.class);

        send();

        assertThat(first.asked).hasSize(2);
        assertThat(second.asked).hasSize(1);
    }

    @Test
    void areOneWithoutTheSetting() {
        servers = servers(Duration.ofMinutes(1), Optional.empty());
        first.answers(AWAY);

        assertThatThrownBy(this::send).isInstanceOf(Exception.class);

        assertThat(second.asked).isEmpty();
    }

    private void send() {
        servers.send(MAIL).await().atMost(Duration.ofSeconds(5));
    }

    private double leftAlone() {
        return meters.get("mail.server.first.left.alone").gauge().value();
    }

    private MailServers servers(Duration pause, Optional<String> secondHost) {
        meters.clear();
        var made =
                new MailServers(first, second, new Config(pause, secondHost), patience(), meters);
        made.begin(new StartupEvent());
        return made;
    }

    private static SMTPException smtp(String step, int code) {
        return new SMTPException(step, code, List.of(code + " no"), code >= 500);
    }

    /** Of its many settings only one is asked for. */
    private static DeliveryConfig patience() {
        return (DeliveryConfig)
                Proxy.newProxyInstance(
                        DeliveryConfig.class.getClassLoader(),
                        new Class<?>[] {DeliveryConfig.class},
                        (_, _, _) -> Duration.ofMillis(200));
    }

    /** Takes what it is given, unless it was told to answer otherwise. */
    private static final class Server implements ReactiveMailer {

        private final List<Mail> asked = new ArrayList<>();
        private final Deque<Uni<Void>> answers = new ArrayDeque<>();

        void answers(Throwable failure) {
            answers.add(Uni.createFrom().failure(failure));
        }

        void isSilent() {
            answers.add(Uni.createFrom().nothing());
        }

        @Override
        public Uni<Void> send(Mail... mails) {
            asked.addAll(List.of(mails));
            var answer = answers.poll();
            return answer == null ? Uni.createFrom().voidItem() : answer;
        }
    }

    private record Config(Duration pause, Optional<String> host)
            implements MailConfig, MailConfig.Fallback {

        @Override
        public Sender from() {
            return Sender.of("us@switchboard.example");
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.empty();
        }

        @Override
        public Optional<Double> rate() {
            return Optional.empty();
        }

        @Override
        public int burst() {
            return 1;
        }

        @Override
        public Fallback fallback() {
            return this;
        }
    }
}

package io.switchboard.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.notifier.rule.OperatorConfig;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LettersToNobodyTest {

    @Test
    void areThoseOfExamples() {
        assertThat(
                        found(
                                "Switchboard <switchboard@example.org>",
                                "smtp.example.org",
                                "operators@example.org"))
                .satisfiesExactly(
                        sender -> assertThat(sender).startsWith("MAIL_FROM").doesNotContain("@"),
                        server -> assertThat(server).startsWith("QUARKUS_MAILER_HOST"),
                        operators -> assertThat(operators).startsWith("OPERATOR_ADDRESSES"));
    }

    @Test
    void areNoOthers() {
        assertThat(found("Standard <standard@gouv.fr>", "smtp.gouv.fr", "nuit@gouv.fr")).isEmpty();
    }

    private static List<String> found(String from, String server, String operator) {
        var operators = new Operators(Optional.of(List.of(EmailAddress.of(operator))));
        return new LettersToNobody(new From(Sender.of(from)), operators, Optional.of(server))
                .found()
                .toList();
    }

    private record From(Sender from) implements MailConfig {
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
            throw new UnsupportedOperationException("not asked for");
        }
    }

    private record Operators(Optional<List<EmailAddress>> addresses) implements OperatorConfig {
        @Override
        public String language() {
            return "fr";
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Paris");
        }
    }
}

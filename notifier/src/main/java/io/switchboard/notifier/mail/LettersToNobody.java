package io.switchboard.notifier.mail;

import io.switchboard.notifier.rule.OperatorConfig;
import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.ReservedNames;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Senders, mail servers and operators of examples: letters in their name arrive nowhere. */
@Singleton
class LettersToNobody implements NotForProduction {

    private final MailConfig mail;
    private final OperatorConfig operators;
    private final Optional<String> server;

    LettersToNobody(
            MailConfig mail,
            OperatorConfig operators,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> server) {
        this.mail = mail;
        this.operators = operators;
        this.server = server;
    }

    @Override
    public Stream<String> found() {
        return Stream.of(
                        example("MAIL_FROM", Stream.of(mail.from().address())),
                        example("QUARKUS_MAILER_HOST", server.stream()),
                        example(
                                "OPERATOR_ADDRESSES",
                                operators.addresses().stream()
                                        .flatMap(List::stream)
                                        .map(address -> address.text())))
                .flatMap(found -> found);
    }

    private static Stream<String> example(String variable, Stream<String> names) {
        return names.filter(ReservedNames::holds)
                .map(_ -> variable + " holds a name of examples, where no mail arrives: set yours.")
                .limit(1);
    }
}

package io.switchboard.notifier.rule;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.Notices;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.Recipient;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is meant, and by which medium they are reached. Each may be nobody. */
@ApplicationScoped
class Audiences {

    private final ChannelConfig channels;
    private final OperatorConfig operators;
    private final Sealer sealer;

    Audiences(ChannelConfig channels, OperatorConfig operators, Sealer sealer) {
        this.channels = channels;
        this.operators = operators;
        this.sealer = sealer;
    }

    /**
     * One person, by mail.
     *
     * @param address null once they were forgotten
     */
    List<Addressee> person(Sealed address, Language language, ZoneId zone) {
        return Stream.ofNullable(address).map(it -> new Addressee(it, language, zone)).toList();
    }

    /** The group of a hotline: each of its addresses by mail, and its channel. */
    List<Addressee> group(Notices group) {
        return Stream.concat(
                        group.addresses().stream().map(Recipient::mailbox),
                        Stream.ofNullable(group.channel()).map(Recipient::channel))
                .map(recipient -> new Addressee(recipient, group.language(), group.zone()))
                .toList();
    }

    /** The channel of those who look after people and conferences. */
    List<Addressee> secretariat() {
        return channel(channels.secretariat());
    }

    /** The channel that everybody reads. */
    List<Addressee> everybody() {
        return channel(channels.general());
    }

    /** Who runs the service, by mail. */
    List<Addressee> operators() {
        return operators.addresses().stream()
                .flatMap(List::stream)
                .map(address -> sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text()))
                .map(Recipient::mailbox)
                .map(this::inOurWords)
                .toList();
    }

    private List<Addressee> channel(Optional<String> name) {
        return name.map(Recipient::channel).map(this::inOurWords).stream().toList();
    }

    private Addressee inOurWords(Recipient recipient) {
        return new Addressee(recipient, Language.of(operators.language()), operators.zone());
    }
}

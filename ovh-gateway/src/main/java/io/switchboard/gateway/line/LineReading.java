package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.line.Redirect;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.Lines;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhRedirect;
import io.switchboard.gateway.ovh.Product;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Where lines and the numbers that lead to them send their calls. */
@ApplicationScoped
class LineReading {

    private final Numbers numbers;
    private final Lines lines;
    private final Readings readings;

    LineReading(Numbers numbers, Lines lines, Readings readings) {
        this.numbers = numbers;
        this.lines = lines;
        this.readings = readings;
    }

    Uni<Observed<LineForwarding>> forwarding(LineKey key) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.line(key.number()));
        return numbers.hosted(Product.LINE, key.number())
                .chain(
                        line ->
                                readings.read(
                                        key,
                                        manner,
                                        asked,
                                        allowance ->
                                                lines.options(line, allowance)
                                                        .map(it -> Forwards.of(key.number(), it))))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    Uni<Observed<Redirect>> redirect(LineKey key) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var subject = Subject.line(key.number());
        return numbers.hosted(Product.REDIRECT, key.number())
                .chain(
                        number ->
                                readings.read(
                                        List.of("redirect", key),
                                        readings.settings(subject),
                                        asked,
                                        allowance ->
                                                lines.redirect(number, allowance)
                                                        .map(it -> shown(key, it))))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    private static Redirect shown(LineKey key, OvhRedirect redirect) {
        var feature = Objects.requireNonNullElse(redirect.featureType(), "");
        return new Redirect(key.number(), feature, redirect.line());
    }
}

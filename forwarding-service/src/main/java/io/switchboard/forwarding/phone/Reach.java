package io.switchboard.forwarding.phone;

import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.hotline.Hotline;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which phones a hotline may ring.
 *
 * @param countries ISO 3166-1 alpha-2, at least one; a number without a country is read as the first one's
 * @param own numbers of the hotline itself, which would lead calls round in circles
 */
public record Reach(List<String> countries, List<DialNumber> own) {

    static Reach of(Hotline hotline) {
        return new Reach(
                hotline.rules().countries(),
                hotline.kind() == HotlineKind.LINE
                        ? List.of(hotline.number(), hotline.line())
                        : List.of(hotline.number()));
    }

    String home() {
        return countries.getFirst();
    }

    boolean leadsBackTo(String ovh) {
        return Stream.of(own).flatMap(List::stream).anyMatch(it -> it.ovh().equals(ovh));
    }
}

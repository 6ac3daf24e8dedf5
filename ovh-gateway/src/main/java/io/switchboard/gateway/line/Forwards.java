package io.switchboard.gateway.line;

import io.switchboard.contracts.line.Forward;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.ovh.OvhForward;
import io.switchboard.gateway.ovh.OvhForwardNature;
import io.switchboard.gateway.ovh.OvhLineOptions;
import java.time.Duration;
import java.util.Locale;

/** What a line's options say of where its calls go. */
final class Forwards {

    private Forwards() {}

    static LineForwarding of(DialNumber line, OvhLineOptions options) {
        return new LineForwarding(
                line,
                shown(options.always()),
                shown(options.unanswered()),
                Duration.ofSeconds(options.forwardNoReplyDelay()),
                shown(options.busy()),
                shown(options.unregistered()));
    }

    /** Whether a forward is on and leads to this phone. */
    static boolean leads(OvhForward forward, PhoneNumber to) {
        return forward.on()
                && forward.nature() != OvhForwardNature.VOICEMAIL
                && forward.nature() != OvhForwardNature.FAX
                && forward.to().filter(to::equals).isPresent();
    }

    /** Whether a forward is on and leads to this voicemail, as far as OVH tells which. */
    static boolean leadsToVoicemail(OvhForward forward, PhoneNumber voicemail) {
        return forward.on()
                && forward.nature() == OvhForwardNature.VOICEMAIL
                && forward.to().map(voicemail::equals).orElse(true);
    }

    private static Forward shown(OvhForward forward) {
        var nature = forward.nature() == null ? OvhForwardNature.UNKNOWN : forward.nature();
        return new Forward(forward.on(), nature.name().toLowerCase(Locale.ROOT), forward.to());
    }
}

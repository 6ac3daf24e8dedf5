package io.switchboard.gateway.event;

/** There is nothing to wait on: the channel is switched off, or absent, or not what we take it for. */
final class NoEvents extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoEvents() {
        super("This room has no channel of events that could be waited on.", null, false, false);
    }
}

package io.switchboard.web;

/** What tests tell stats-collector's double, and ask of it. */
final class CollectorRemote {

    static final ScriptedRemote REMOTE = new ScriptedRemote(RunningCollector.URL);

    private CollectorRemote() {}
}

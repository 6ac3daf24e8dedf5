package io.switchboard.web;

/** What tests tell the notifier's double, and ask of it. */
final class NotifierRemote {

    static final ScriptedRemote REMOTE = new ScriptedRemote(RunningNotifier.URL);

    private NotifierRemote() {}
}

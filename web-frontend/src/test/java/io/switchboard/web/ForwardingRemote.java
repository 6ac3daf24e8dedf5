package io.switchboard.web;

import java.util.List;
import java.util.Map;

/** What tests tell forwarding-service's double, and ask of it. */
final class ForwardingRemote {

    private static final ScriptedRemote REMOTE = new ScriptedRemote(RunningForwarding.URL);

    private ForwardingRemote() {}

    static void forget() {
        REMOTE.forget();
    }

    static void answers(String path, Object view) {
        REMOTE.answers(path, view);
    }

    static void refuses(String path, int status, String slug) {
        REMOTE.refuses(path, status, slug);
    }

    static void refuses(String path, int status, String slug, Map<String, String> about) {
        REMOTE.refuses(path, status, slug, about);
    }

    static void isSilent(String path) {
        REMOTE.isSilent(path);
    }

    static List<Map<String, String>> asked() {
        return REMOTE.asked();
    }

    static List<String> asked(String path) {
        return REMOTE.asked(path);
    }
}

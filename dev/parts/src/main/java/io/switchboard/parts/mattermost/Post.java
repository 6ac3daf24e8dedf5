package io.switchboard.parts.mattermost;

/** What somebody posted; {@code hook} is the key in the address, the time is ISO-8601 in UTC. */
record Post(String receivedAt, String hook, String channel, String username, String text) {}

package io.switchboard.simulator.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What signs a call: {@code "$1$" + sha1(secret+consumer+METHOD+url+body+timestamp)}, the parts joined by plus signs. */
record Signature(String text) {
    /**
     * @param url scheme, host, path and query exactly as sent
     * @param body the bytes exactly as sent, none for none
     * @param timestamp seconds since 1970 by OVH's clock, as sent
     */
    static Signature of(
            String secret,
            String consumer,
            String method,
            String url,
            byte[] body,
            String timestamp) {
        var digest = sha1();
        digest.update((secret + "+" + consumer + "+" + method + "+" + url + "+").getBytes(UTF_8));
        digest.update(body);
        digest.update(("+" + timestamp).getBytes(UTF_8));
        return new Signature("$1$" + HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}

package io.switchboard.gateway.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** OVH's signature of a call: a hash over secrets, the URL and body exactly as sent, and OVH's time. */
final class Signature {

    private static final byte[] PLUS = {'+'};

    private Signature() {}

    /**
     * @param url scheme, host, path and query as on the wire
     * @param body the bytes sent, none for a call without a body
     * @param timestamp seconds since 1970 by OVH's clock
     */
    static String of(
            String applicationSecret,
            String consumerKey,
            String method,
            String url,
            byte[] body,
            long timestamp) {
        var sha1 = sha1();
        for (var part : new String[] {applicationSecret, consumerKey, method, url}) {
            sha1.update(part.getBytes(UTF_8));
            sha1.update(PLUS);
        }
        sha1.update(body);
        sha1.update(PLUS);
        sha1.update(Long.toString(timestamp).getBytes(UTF_8));
        return "$1$" + HexFormat.of().formatHex(sha1.digest());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-1", missing);
        }
    }
}

package io.switchboard.web.page;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Our styles and scripts, and those of the deployment, held in memory under a path that names their contents: browsers keep them for a
 * year and still see a change at once. One version for all of them, so that modules may name each other by relative paths.
 */
@Startup
@Named("assets")
@Singleton
public class Assets {

    record Asset(String type, byte[] content) {}

    private static final List<String> OURS =
            List.of(
                    "switchboard.css",
                    "administration.css",
                    "favicon.svg",
                    "hotline.css",
                    "moderation.css",
                    "stats.css",
                    "charts.js",
                    "page.js",
                    "live.js",
                    "calls.js",
                    "copy.js",
                    "once.js",
                    "watch.js",
                    "zone.js");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "webp", "image/webp");

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String logo;
    private final String version;

    Assets(SiteConfig site) {
        OURS.forEach(name -> byName.put(name, new Asset(type(name), ours(name))));
        site.stylesheet()
                .ifPresent(
                        file -> byName.put("site.css", new Asset(type("site.css"), theirs(file))));
        logo = site.logo().map(file -> "logo." + ending(file.toString())).orElse(null);
        site.logo().ifPresent(file -> byName.put(logo, new Asset(type(logo), theirs(file))));
        version = fingerprint();
    }

    /** Path of an asset for a page to name. */
    public String url(String name) {
        return "/assets/" + version + "/" + name;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Name of the deployment's logo; null when it has none. */
    public String getLogo() {
        return logo;
    }

    /** Empty for a name that is none of ours, and for a version that is not today's. */
    Optional<Asset> find(String wanted, String name) {
        return version.equals(wanted) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    byte[] favicon() {
        return byName.get("favicon.svg").content();
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byName.forEach(
                    (name, asset) -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update(asset.content());
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    private static byte[] ours(String name) {
        try (var file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] theirs(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "SITE_STYLESHEET or SITE_LOGO cannot be read: " + file, unreadable);
        }
    }

    private static String type(String name) {
        var type = TYPES.get(ending(name));
        if (type == null) {
            throw new IllegalArgumentException(
                    "SITE_LOGO must be an svg, png or webp file, not " + name);
        }
        return type;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

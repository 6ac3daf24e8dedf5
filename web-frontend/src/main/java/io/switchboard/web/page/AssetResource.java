package io.switchboard.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What pages are made of besides words. */
@Path("/")
public class AssetResource {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /confirm/
            Disallow: /c/
            Disallow: /m/
            Disallow: /moderation
            Disallow: /sign-in/
            Disallow: /conference
            Disallow: /hotlines
            Disallow: /stats
            Disallow: /unsubscribe/
            Disallow: /admin
            Disallow: /api/
            """;

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("assets/{version}/{name}")
    public RestResponse<byte[]> asset(String version, String name) {
        return assets.find(version, name)
                .map(asset -> answer(asset.content(), asset.type(), FOR_A_YEAR))
                .orElseThrow(NotFoundException::new);
    }

    /** Browsers ask for this name without having seen a page. */
    @GET
    @Path("favicon.ico")
    public RestResponse<byte[]> favicon() {
        return answer(assets.favicon(), "image/svg+xml", FOR_A_DAY);
    }

    @GET
    @Path("robots.txt")
    public RestResponse<String> robots() {
        return answer(ROBOTS, "text/plain;charset=UTF-8", FOR_A_DAY);
    }

    private static <T> RestResponse<T> answer(T content, String type, String cache) {
        return ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Cache-Control", cache)
                .build();
    }
}

package io.switchboard.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    private record Brand(Optional<Path> stylesheet, Optional<Path> logo) implements SiteConfig {
        @Override
        public String name() {
            return "Conférences";
        }

        @Override
        public Optional<String> organisation() {
            return Optional.empty();
        }

        @Override
        public Optional<String> contact() {
            return Optional.empty();
        }
    }

    @TempDir Path folder;

    @Test
    void serveWhatADeploymentBrings() throws IOException {
        var assets = new Assets(brand(":root { --act: #000091 }", "marianne.svg"));

        assertThat(assets.has("site.css")).isTrue();
        assertThat(assets.getLogo()).isEqualTo("logo.svg");
        assertThat(versionOf(assets.url("site.css"), assets)).isPresent();
    }

    @Test
    void changeTheirPathWithTheirContents() throws IOException {
        var before = new Assets(brand("a { color: red }", "logo.svg")).url("switchboard.css");

        var after = new Assets(brand("a { color: blue }", "logo.svg")).url("switchboard.css");

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void refuseALogoThatBrowsersCouldTakeForAPage() {
        assertThatThrownBy(() -> new Assets(brand("", "logo.html")))
                .hasMessageContaining("SITE_LOGO");
    }

    @Test
    void saySoWhenAFileIsMissing() {
        var brand = new Brand(Optional.of(folder.resolve("nothing.css")), Optional.empty());

        assertThatThrownBy(() -> new Assets(brand)).hasMessageContaining("SITE_STYLESHEET");
    }

    private Brand brand(String style, String logo) throws IOException {
        var stylesheet = Files.writeString(folder.resolve("brand.css"), style);
        var image = Files.writeString(folder.resolve(logo), "<svg/>");
        return new Brand(Optional.of(stylesheet), Optional.of(image));
    }

    private static Optional<Assets.Asset> versionOf(String url, Assets assets) {
        var parts = url.split("/");
        return assets.find(parts[2], parts[3]);
    }
}

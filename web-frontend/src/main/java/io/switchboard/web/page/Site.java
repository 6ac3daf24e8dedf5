package io.switchboard.web.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The site, as templates name it. */
@Named("site")
@Singleton
public class Site {

    private final SiteConfig config;
    private final String pico;
    private final String chart;

    Site(SiteConfig config, Build build) {
        this.config = config;
        this.pico = "/webjars/picocss__pico/" + build.picoVersion() + "/css/pico.min.css";
        this.chart = "/webjars/chart.js/" + build.chartVersion() + "/dist/chart.umd.min.js";
    }

    public String getName() {
        return config.name();
    }

    public String getOrganisation() {
        return config.organisation().orElse(null);
    }

    public String getContact() {
        return config.contact().orElse(null);
    }

    /** Where Pico's stylesheet is: its version is in the path, so that it may be kept for long. */
    public String getPico() {
        return pico;
    }

    /** Where the script that draws charts is, likewise. */
    public String getChart() {
        return chart;
    }
}

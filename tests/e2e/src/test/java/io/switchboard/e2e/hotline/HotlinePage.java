package io.switchboard.e2e.hotline;

import io.switchboard.e2e.browser.Visit;

/** The page of a hotline in a real browser. */
record HotlinePage(Visit visit, String hotline) {

    static HotlinePage opened(Visit visit, String hotline) {
        visit.open("/hotlines/" + hotline);
        return new HotlinePage(visit, hotline);
    }

    /** Somebody answers on a phone that is typed. */
    void answer(String phone) {
        var page = visit.page();
        if (page.isVisible("details.start:not([open]) > summary")) {
            page.click("details.start > summary");
        }
        if (page.isVisible("#who-typed")) {
            page.check("#who-typed");
        }
        page.fill("#phone", phone);
        page.click("form[action$='/answering'] button[type=submit]");
        page.waitForLoadState();
    }

    void takeBack() {
        press("/undoing");
    }

    void stop() {
        press("/stopping");
    }

    void test() {
        press("/testing");
    }

    private void press(String action) {
        visit.page().click("form[action*='" + action + "'] button");
        visit.page().waitForLoadState();
    }
}

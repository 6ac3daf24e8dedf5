package io.switchboard.simulator;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.Page;
import io.switchboard.simulator.conference.Conferences;
import io.switchboard.simulator.credential.Credentials;
import io.switchboard.simulator.oauth.ServiceAccounts;

/** Tells whoever opens the simulator in a browser what it is and how to talk to it. */
final class WelcomePage {
    private WelcomePage() {}

    static String html() {
        return Page.of(
                "OVH, simulated",
                """
                <p>This answers OVH's API under <code>/1.0</code> as OVH does, keeps state, and rings nobody.</p>
                <table>
                <tr><th>Application key</th><td><code>%s</code></td></tr>
                <tr><th>Application secret</th><td><code>%s</code></td></tr>
                <tr><th>Consumer key</th><td><code>%s</code></td></tr>
                <tr><th>Service account</th><td><code>%s</code>, <code>%s</code></td></tr>
                <tr><th>Billing account</th><td><code>%s</code></td></tr>
                <tr><th>Conference numbers</th><td><code>%s</code></td></tr>
                </table>
                <ul>
                <li><a href="/admin/rooms">Rooms</a></li>
                <li><a href="/admin/lines">Lines</a></li>
                <li><a href="/admin/redirects">Aliases that lead to lines</a></li>
                <li><a href="/admin/queues">Queues</a></li>
                <li><a href="/admin/calls">Calls it got</a>, and their <a href="/admin/figures">figures</a></li>
                <li><a href="/admin/credentials">Consumer keys</a></li>
                <li><a href="/admin/service-accounts/switchboard-dev-client">Rights taken from the service account</a></li>
                <li><a href="/admin/faults">Faults</a>, and <a href="/admin/features">what it does beyond its schema</a></li>
                <li><a href="/admin/clock">Clock</a></li>
                </ul>
                """
                        .formatted(
                                Credentials.APPLICATION_KEY,
                                Credentials.APPLICATION_SECRET,
                                Credentials.CONSUMER_KEY,
                                ServiceAccounts.CLIENT_ID,
                                ServiceAccounts.CLIENT_SECRET,
                                Accounts.BILLING_ACCOUNT,
                                String.join("</code>, <code>", Conferences.NUMBERS)));
    }
}

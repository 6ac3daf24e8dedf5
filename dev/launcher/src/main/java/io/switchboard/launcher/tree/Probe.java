package io.switchboard.launcher.tree;

import io.switchboard.launcher.plan.Readiness;
import io.switchboard.launcher.plan.Readiness.Answers;
import io.switchboard.launcher.plan.Readiness.BrokerAnswers;
import io.switchboard.launcher.plan.Readiness.DatabaseAnswers;
import io.switchboard.parts.postgres.PostgresRoles;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Asks a child once whether it is ready. */
final class Probe {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final short API_VERSIONS = 18;

    private Probe() {}

    static boolean isReady(Readiness readiness) {
        try {
            return switch (readiness) {
                case Answers(String url) -> answers(url);
                case BrokerAnswers(int port) -> brokerAnswers(port);
                case DatabaseAnswers(int port, String password) -> databaseAnswers(port, password);
            };
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean answers(String url) throws IOException {
        var http = (HttpURLConnection) URI.create(url).toURL().openConnection();
        http.setConnectTimeout(TIMEOUT_MILLIS);
        http.setReadTimeout(TIMEOUT_MILLIS);
        try {
            return http.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            http.disconnect();
        }
    }

    /** The port is open long before the broker works; an answer to the first question tells. */
    private static boolean brokerAnswers(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(Short.BYTES * 3 + Integer.BYTES);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(1);
            out.writeShort(-1);
            out.flush();
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        }
    }

    private static boolean databaseAnswers(int port, String password) throws IOException {
        new PostgresRoles(port, password).await(Duration.ZERO, () -> false);
        return true;
    }
}

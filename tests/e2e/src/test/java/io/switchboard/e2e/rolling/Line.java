package io.switchboard.e2e.rolling;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * A client that keeps its connection for as long as the other side says, and sends a request once, whatever becomes of it: the clients that
 * people use repeat some by themselves, which would hide what fails.
 */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    /** @param head lines of the request's head, each with its end */
    Answer send(String request, String head, String body) throws IOException {
        begin(request, head, body);
        var answer = Answer.head(in);
        var text = answer.hasBody() ? read(answer) : "";
        if (answer.closes()) {
            close();
        }
        return answer.with(text);
    }

    /** An answer whose body is read piece by piece. */
    Answer open(String request, String head) throws IOException {
        begin(request, head, "");
        return Answer.head(in);
    }

    /** The next piece of it; empty at its orderly end. */
    String piece() throws IOException {
        int length = Integer.parseInt(Answer.line(in).strip(), 16);
        var piece = new String(exactly(length), StandardCharsets.UTF_8);
        Answer.line(in);
        return piece;
    }

    private void begin(String request, String head, String body) throws IOException {
        if (!isUsable()) {
            close();
            socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
        var whole = request + " HTTP/1.1\r\nHost: localhost\r\n" + head + length + "\r\n" + body;
        socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** As any client looks whether the other side has hung up meanwhile. */
    private boolean isUsable() throws IOException {
        if (socket == null || socket.isClosed()) {
            return false;
        }
        socket.setSoTimeout(1);
        in.mark(1);
        try {
            boolean open = in.read() >= 0;
            in.reset();
            return open;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }

    private String read(Answer answer) throws IOException {
        if (!answer.isInPieces()) {
            return new String(exactly(answer.length()), StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        for (var piece = piece(); !piece.isEmpty(); piece = piece()) {
            all.append(piece);
        }
        return all.toString();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("cut off in the middle");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}

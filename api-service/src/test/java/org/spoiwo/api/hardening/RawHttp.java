package org.spoiwo.api.hardening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** Sends bytes as no well-behaved client would. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 15_000;

    private RawHttp() {}

    /** Sends a text and returns all that comes back until the service hangs up, or nothing more comes. */
    static String exchange(String request) throws IOException {
        return exchange(request, 0);
    }

    /** The same, followed by so many chunks of 64 KiB of a body that never ends. */
    static String exchange(String request, int chunks) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(ISO_8859_1));
            byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
            for (int i = 0; i < chunks; i++) {
                out.write(chunk);
            }
            if (chunks > 0) {
                out.write("0\r\n\r\n".getBytes(ISO_8859_1));
            }
            out.flush();
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException | SocketException ended) {
            // what came until then is the answer
        }
        return answer.toString(ISO_8859_1);
    }
}

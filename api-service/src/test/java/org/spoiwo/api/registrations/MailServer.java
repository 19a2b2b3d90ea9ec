package org.spoiwo.api.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that takes every letter and shows it. */
public final class MailServer implements AutoCloseable {

    private static final String PORT = "spoiwo.test-mail.port";

    private final GreenMail server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** The service sends its letters there, when a test says so. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.mock",
                    "false",
                    "quarkus.mailer.host",
                    "127.0.0.1",
                    "quarkus.mailer.own-host-name",
                    "localhost",
                    "quarkus.mailer.port",
                    String.valueOf(port()),
                    "quarkus.mailer.start-tls",
                    "DISABLED",
                    "quarkus.mailer.from",
                    "Spoiwo <zapisy@spoiwo.example.org>",
                    "spoiwo.mail.every",
                    "off",
                    "spoiwo.public-url",
                    "https://spoiwo.example.org/");
        }
    }

    /** One for the whole JVM: Quarkus loads test classes several times. */
    private static int port() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                try (ServerSocket free = new ServerSocket(0)) {
                    System.setProperty(PORT, String.valueOf(free.getLocalPort()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Integer.parseInt(System.getProperty(PORT));
        }
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * A letter as it came.
     *
     * @param calendar the file that came with it
     * @param fileType the media type of that file
     */
    public record Received(
            String subject,
            String text,
            String messageId,
            @Nullable Calendar calendar,
            @Nullable String fileType) {

        /** Of a property of the entry in the calendar. */
        public String inCalendar(String property) {
            return calendar.getComponents()
                    .get(0)
                    .getProperty(property)
                    .orElseThrow()
                    .getValue();
        }

        public String method() {
            return calendar.getProperty("METHOD").orElseThrow().getValue();
        }
    }

    /** Everything that came for an address, in the order in which it came. */
    public List<Received> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(MailServer::received)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            Address[] to = message.getAllRecipients();
            return to.length == 1 && to[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(MimeMessage message) {
        try {
            assertThat(message.getFrom()[0].toString()).contains("zapisy@spoiwo.example.org");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            if (message.getContent() instanceof MimeMultipart parts) {
                assertThat(parts.getCount()).isEqualTo(2);
                BodyPart file = parts.getBodyPart(1);
                return new Received(
                        message.getSubject(),
                        parts.getBodyPart(0).getContent().toString(),
                        message.getMessageID(),
                        new CalendarBuilder().build(file.getInputStream()),
                        file.getContentType());
            }
            return new Received(
                    message.getSubject(), message.getContent().toString(), message.getMessageID(), null, null);
        } catch (MessagingException | IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}

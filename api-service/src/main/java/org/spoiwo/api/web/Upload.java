package org.spoiwo.api.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Files as bodies of requests, which may be larger than anything else that is sent. */
@ApplicationScoped
public class Upload {

    /** The last part of the paths that take files. */
    static final String PATH = "/attachments";

    static final String LARGEST = "spoiwo.attachments.largest";

    private static final int MEBIBYTE = 1024 * 1024;

    private final int largest;

    Upload(@ConfigProperty(name = LARGEST) MemorySize largest) {
        this.largest = Math.toIntExact(largest.asLongValue());
    }

    /**
     * The whole file.
     *
     * @param wanted whether there is a place for it; asked before it is read, and told by an exception if there is none
     * @throws ProblemException {@code ATTACHMENT_TOO_LARGE}
     */
    public byte[] read(InputStream body, Runnable wanted) {
        try {
            wanted.run();
            byte[] bytes = body.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw tooLarge(largest);
            }
            return bytes;
        } catch (ProblemException refused) {
            discard(body);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemException tooLarge(long largest) {
        return new ProblemException(
                ProblemType.ATTACHMENT_TOO_LARGE,
                largest % MEBIBYTE == 0 ? largest / MEBIBYTE + " MiB" : largest + " B");
    }

    /** Who is cut off while sending sees no answer. */
    static void discard(InputStream body) {
        byte[] thrownAway = new byte[64 * 1024];
        long left = RequestLimits.READ_IN_VAIN;
        try {
            int read = 0;
            while (read >= 0 && left > 0) {
                read = body.read(thrownAway);
                left -= read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

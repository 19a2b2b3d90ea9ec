package org.spoiwo.api.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;

/** Reads a body whole as long as it is not too large; one that did not say its length shows it only now. */
@Provider
@Consumes(MediaType.WILDCARD)
class BodyReader implements MessageBodyReader<byte[]> {

    @Override
    public boolean isReadable(
            Class<?> type, @Nullable Type generic, Annotation @Nullable [] annotations, @Nullable MediaType mediaType) {
        return type == byte[].class;
    }

    @Override
    public byte[] readFrom(
            Class<byte[]> type,
            @Nullable Type generic,
            Annotation @Nullable [] annotations,
            @Nullable MediaType mediaType,
            @Nullable MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(SubmissionReader.LARGEST + 1);
        if (bytes.length > SubmissionReader.LARGEST) {
            Upload.discard(body);
            throw new ProblemException(ProblemType.CONTENT_TOO_LARGE);
        }
        return bytes;
    }
}

package org.spoiwo.api.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Puts answers and bodies into operations, with their schemas and examples. */
final class Answers {

    private static final String JSON = "application/json";

    private final Components components;

    Answers(Components components) {
        this.components = components;
    }

    /** Keeps an example under a name, for {@link #json} to refer to. */
    void example(String name, String summary, Object value) {
        components.addExample(name, OASFactory.createExample().summary(summary).value(value));
    }

    /** Says what the operation answers when all goes well; what its resource says of it stays. */
    void success(
            Operation operation, String status, String description, String schema, String example, Headers... headers) {
        APIResponse before = operation.getResponses().getAPIResponse(status);
        APIResponse answer = OASFactory.createAPIResponse()
                .description(described(before, description))
                .content(json(schema, example));
        for (Headers header : headers) {
            answer.addHeader(header.called(), header.reference());
        }
        answer.addHeader(Headers.CONTENT_LANGUAGE.called(), Headers.CONTENT_LANGUAGE.reference());
        operation.getResponses().addAPIResponse(status, answer);
    }

    /** Says that the operation answers with a text that is no JSON; its schema and its example have one name. */
    void text(Operation operation, String mediaType, String name) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setContent(OASFactory.createContent().addMediaType(mediaType, mediaType(name, name)));
        answer.addHeader(Headers.CONTENT_LANGUAGE.called(), Headers.CONTENT_LANGUAGE.reference());
    }

    /** Says that the same answer can be had as something that is no JSON; its schema and its example have one name. */
    void alternative(Operation operation, String status, String mediaType, String name) {
        operation.getResponses().getAPIResponse(status).getContent().addMediaType(mediaType, mediaType(name, name));
    }

    /** An answer without a body. */
    void empty(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
    }

    void failures(Operation operation, Failure... failures) {
        for (Failure failure : failures) {
            failure.of(operation);
        }
        Failure.ANYTHING_ELSE.of(operation);
    }

    Content json(String schema, String example) {
        return OASFactory.createContent().addMediaType(JSON, mediaType(schema, example));
    }

    MediaType mediaType(String schema, String example) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(schema))
                .addExample(example, OASFactory.createExample().ref(example));
    }

    private static String described(@Nullable APIResponse before, String description) {
        return before == null
                        || before.getDescription() == null
                        || before.getDescription().equals("OK")
                ? description
                : before.getDescription();
    }
}

package org.spoiwo.api.contract;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Headers of answers. */
enum Headers {
    ETAG("ETag", "Version and view; send it back in If-Match to change what you read", "\"3-1f2e3d4c5b6a\""),
    CONTENT_LANGUAGE("Content-Language", "The language of labels and messages", "pl"),
    LINK("Link", "The next page, with every filter; absent on the last", "</api/v1/meetings?cursor=…>; rel=\"next\""),
    LOCATION("Location", "Where the new record is", "/api/v1/meetings/" + SampleRecords.MEETING);

    private final String called;
    private final String description;
    private final String example;

    Headers(String called, String description, String example) {
        this.called = called;
        this.description = description;
        this.example = example;
    }

    String called() {
        return called;
    }

    Header reference() {
        return OASFactory.createHeader().ref(called);
    }

    Header component() {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample(example));
    }

    static List<Headers> all() {
        return Arrays.asList(values());
    }
}

package org.spoiwo.api.speed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;

/** Copies stored JSON, token by token, and puts the name behind the id of whatever it has a name for. */
final class NamedJson {

    private final JsonGenerator to;
    private final Map<String, String> names;

    NamedJson(JsonGenerator to, Map<String, String> names) {
        this.to = to;
        this.names = names;
    }

    /** Copies the value that the parser stands on; afterwards it stands on the value's last token. */
    void copy(JsonParser from) throws IOException {
        int depth = 0;
        boolean isId = false;
        for (JsonToken token = from.currentToken(); ; token = from.nextToken()) {
            to.copyCurrentEvent(from);
            if (token == JsonToken.FIELD_NAME) {
                isId = from.currentName().equals("id");
                continue;
            }
            if (isId) {
                isId = false;
                String name = names.get(from.getText());
                if (name != null) {
                    to.writeStringField("name", name);
                }
            }
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
        }
    }
}

package org.spoiwo.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON Merge Patch (RFC 7396): members replace, null removes, lists are replaced whole. A null for what is not there stays:
 * for whoever reads the result it is the same as nothing, unless there is no such member, which is then noticed.
 */
final class MergePatch {

    private MergePatch() {}

    static JsonNode apply(JsonNode patch, JsonNode target) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target.isObject() ? ((ObjectNode) target).deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull() && merged.has(member.getKey())) {
                merged.remove(member.getKey());
            } else {
                JsonNode before = merged.path(member.getKey());
                merged.set(member.getKey(), apply(member.getValue(), before));
            }
        });
        return merged;
    }
}

package org.spoiwo.api.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.spoiwo.api.persistence.StoredJson;
import org.spoiwo.model.record.PatchOperation;

/** The JSON Patch (RFC 6902) that makes one record of another. */
final class PatchBetween {

    /** Only add, remove and replace: a value that happens to stand elsewhere too was not moved or copied by anybody. */
    private static final EnumSet<DiffFlags> PLAIN =
            EnumSet.of(DiffFlags.OMIT_VALUE_ON_REMOVE, DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION);

    /** Of agenda items. */
    private static final String COUNTED = "position";

    private PatchBetween() {}

    static List<PatchOperation> records(Record before, Record after) {
        JsonNode patch = JsonDiff.asJson(comparable(before), comparable(after), PLAIN);
        List<PatchOperation> operations = new ArrayList<>(patch.size());
        patch.forEach(operation -> operations.add(new PatchOperation(
                operation.path("op").asText(), operation.path("path").asText(), operation.get("value"))));
        return operations;
    }

    /** Without what the server counts: an item put before others would seem to change all of them. */
    private static JsonNode comparable(Record record) {
        JsonNode tree = StoredJson.tree(record);
        tree.findParents(COUNTED).forEach(owner -> ((ObjectNode) owner).remove(COUNTED));
        return tree;
    }
}

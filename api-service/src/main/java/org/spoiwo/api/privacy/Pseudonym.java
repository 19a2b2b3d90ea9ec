package org.spoiwo.api.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** What is left of a person who was erased: always the same for the same person, and nobody's name. */
record Pseudonym(String givenName, String familyName) {

    private static final String ERASED = "Osoba usunięta";
    private static final int CODE_LENGTH = 8;

    static Pseudonym of(UUID person) {
        String id = person.toString();
        // the end of an id is random, its beginning is the time
        return new Pseudonym(ERASED, id.substring(id.length() - CODE_LENGTH));
    }

    /** Whether the name is a pseudonym already. */
    static boolean isGivenTo(String givenName) {
        return ERASED.equals(givenName);
    }

    String name() {
        return givenName + " " + familyName;
    }

    /** The person under the pseudonym: ties to organisations stay, their wording, pictures and evidence go. */
    JsonNode instead(JsonNode person) {
        ObjectNode left = person.deepCopy();
        left.put("givenName", givenName).put("familyName", familyName).put("name", name());
        left.remove(List.of("academicTitle", "bioNote", "contact"));
        left.putArray("aliases");
        left.putArray("images");
        left.path("affiliations").forEach(tie -> ((ObjectNode) tie).remove(List.of("position", "unit", "acting")));
        if (left.path("provenance") instanceof ObjectNode provenance) {
            provenance.putArray("evidence");
        }
        return left;
    }
}

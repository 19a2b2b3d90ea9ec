package org.spoiwo.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a contract has to have so that people can read it and generators make good clients of it. */
class ContractRulesTest {

    private final Contract contract = Contract.committed();

    @Test
    void isNamedVersionedAndLicensed() {
        JsonNode info = contract.root().path("info");
        assertThat(contract.root().path("openapi").asText()).startsWith("3.1");
        assertThat(info.path("title").asText()).isEqualTo("Spoiwo");
        assertThat(info.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(info.path("license").path("identifier").asText()).isEqualTo("EUPL-1.2");
        assertThat(info.path("description").asText()).contains("If-Match", "Accept-Language", "nextCursor");
        assertThat(contract.root().path("servers").path(0).path("url").asText()).isEqualTo("/");
    }

    @Test
    void namesEveryOperationOnceAsClientsWillCallIt() {
        List<String> ids =
                contract.operations().stream().map(Contract.Operation::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("(list|get|create|replace|update|delete)[A-Z][A-Za-z]+"));
        assertThat(contract.operations())
                .allSatisfy(
                        operation -> assertThat(operation.node().path("summary").asText())
                                .as("%s: summary", operation)
                                .isNotBlank()
                                .hasSizeLessThan(90)
                                .doesNotEndWith("."));
    }

    @Test
    void putsEveryOperationUnderADescribedTag() {
        List<String> described = Contract.each(contract.root().path("tags"))
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .toList();
        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(
                                Contract.each(operation.node().path("tags")).map(JsonNode::asText))
                        .as("%s: tags", operation)
                        .hasSize(1)
                        .isSubsetOf(described));
    }

    @Test
    void describesEveryParameterAndHasEveryPlaceOfThePath() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            assertThat(contract.parameters(operation)).allSatisfy(parameter -> {
                assertThat(parameter.path("description").asText())
                        .as("%s: description of %s", operation, parameter.path("name"))
                        .isNotBlank();
                assertThat(parameter.path("schema").isObject()).isTrue();
            });
            Set<String> inPath = contract.parameters(operation).stream()
                    .filter(parameter -> parameter.path("in").asText().equals("path"))
                    .map(parameter -> "{" + parameter.path("name").asText() + "}")
                    .collect(Collectors.toSet());
            String left = operation.path();
            for (String place : inPath) {
                assertThat(left).as("%s", operation).contains(place);
                left = left.replace(place, "");
            }
            assertThat(left).as("%s: places without a parameter", operation).doesNotContain("{");
        });
    }

    @Test
    void repeatsListParametersRatherThanJoiningThem() {
        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(contract.parameters(operation))
                        .filteredOn(parameter ->
                                parameter.path("schema").path("type").asText().equals("array"))
                        .allSatisfy(parameter -> {
                            assertThat(parameter.path("explode").asBoolean()).isTrue();
                            assertThat(parameter.path("style").asText()).isEqualTo("form");
                        }));
    }

    @Test
    void saysWhatCanGoWrongAsAProblem() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            JsonNode responses = operation.node().path("responses");
            assertThat(responses.properties().stream().map(response -> response.getKey()))
                    .as("%s: a 4xx and a default", operation)
                    .anyMatch(status -> status.startsWith("4"))
                    .contains("default");
            responses.properties().stream()
                    .filter(response -> !response.getKey().matches("[23].."))
                    .map(response -> contract.resolved(response.getValue()))
                    .forEach(response -> assertThat(response.at("/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as("%s", operation)
                            .endsWith("/Problem"));
        });
    }

    @Test
    void asksWritersForATokenAndNamesTheRolesEverywhere() {
        JsonNode scheme = contract.root().at("/components/securitySchemes/bearer");
        assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
        assertThat(scheme.path("bearerFormat").asText()).isEqualTo("JWT");
        assertThat(scheme.path("description").asText()).contains("OpenID Connect", "x-roles");
        assertThat(contract.operations()).allSatisfy(operation -> {
            JsonNode security = operation.node().path("security");
            assertThat(security).as("%s: security", operation).hasSize(operation.isForRoles() ? 1 : 2);
            assertThat(security.path(security.size() - 1).has("bearer"))
                    .as("%s: a token, if only to see more", operation)
                    .isTrue();
            JsonNode roles = operation.node().path("x-roles");
            assertThat(roles.isArray()).as("%s: roles", operation).isTrue();
            assertThat(Contract.each(roles).map(JsonNode::asText))
                    .as("%s: roles", operation)
                    .isSubsetOf("READER", "EDITOR", "ADMIN")
                    .doesNotHaveDuplicates();
            // anybody registers for a meeting or comments, and whoever has a private link needs nothing else
            if (operation.isWrite()
                    && !operation.path().contains("{token}")
                    && !List.of("createRegistration", "createComment").contains(operation.id())) {
                assertThat(operation.isForRoles()).as("%s: roles", operation).isTrue();
            }
            String said = operation.node().path("description").asText();
            assertThat(said)
                    .as("%s: the role in words", operation)
                    .contains(operation.isForRoles() ? "Needs a token with the role " : "Needs no token");
            Contract.each(roles).forEach(role -> assertThat(said).contains(role.asText()));
            if (operation.isForRoles()) {
                assertThat(operation.node().path("responses").has("401")).isTrue();
                assertThat(operation.node().path("responses").has("403")).isTrue();
            }
        });
    }

    @Test
    void changesNeedIfMatchAndSayWhatComesWithoutIt() {
        assertThat(contract.operations())
                .filteredOn(operation -> List.of("put", "patch", "delete").contains(operation.method())
                        // there is one thing to do with a private link, and once more changes nothing
                        && !operation.path().contains("{token}"))
                .allSatisfy(operation -> {
                    assertThat(contract.parameters(operation))
                            .as("%s", operation)
                            .anyMatch(
                                    parameter -> parameter.path("name").asText().equals("If-Match"));
                    assertThat(operation.node().path("responses").has("412")).isTrue();
                    assertThat(operation.node().path("responses").has("428")).isTrue();
                });
    }

    @Test
    void everyBodyHasASchemaOfItsOwnNameAndAnExample() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            assertThat(contract.examples(operation))
                    .as("%s: examples", operation)
                    .isNotEmpty();
            List<JsonNode> contents = Contract.all(operation.node())
                    .map(node -> node.path("content"))
                    .flatMap(Contract::each)
                    .toList();
            assertThat(contents).allSatisfy(content -> {
                assertThat(content.at("/schema/$ref").asText())
                        .as("%s: schema", operation)
                        .startsWith("#/components/schemas/");
                assertThat(content.path("examples"))
                        .as("%s: example", operation)
                        .isNotEmpty();
            });
        });
    }

    @Test
    void everyExampleFollowsItsSchema() {
        assertThat(contract.operations())
                .flatExtracting(contract::examples)
                .allSatisfy(example -> assertThat(SchemaCheck.errors(contract, example.schema(), example.value()))
                        .as("example of %s", example.where())
                        .isEmpty());
    }

    @Test
    void everyExampleInASchemaFollowsIt() {
        assertThat(Contract.all(contract.root())
                        .filter(node ->
                                node.has("type") && node.path("examples").isArray()))
                .hasSizeGreaterThan(10)
                .allSatisfy(schema -> Contract.each(schema.path("examples"))
                        .forEach(example -> assertThat(SchemaCheck.errors(contract, schema, example))
                                .isEmpty()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void nothingSharedIsUnused() {
        Set<String> used = new TreeSet<>(references());
        contract.root().path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                name -> assertThat(used).contains("#/components/" + kind.getKey() + "/" + name)));
    }

    @Test
    void schemasHavePlainNamesAndDescriptions() {
        assertThat(contract.root().path("components").path("schemas").properties())
                .allSatisfy(schema -> {
                    assertThat(schema.getKey())
                            .matches("[A-Z][A-Za-z]+")
                            .doesNotStartWith("Page")
                            .doesNotContain("Builder", "View", "Entity");
                    assertThat(schema.getValue().path("description").asText())
                            .as("description of %s", schema.getKey())
                            .isNotBlank();
                });
        assertThat(Contract.all(contract.root()).filter(node -> node.asText().equals("binary")))
                .isEmpty();
    }

    @Test
    void aReferenceStandsWithoutAType() {
        assertThat(Contract.all(contract.root().path("components").path("schemas"))
                        .filter(node -> node.has("$ref") && node.has("type")))
                .isEmpty();
    }

    @Test
    void valuesThatAreTextAreText() {
        assertThat(List.of("PartialDate", "RegionCode", "TerytCode")).allSatisfy(name -> {
            JsonNode schema = contract.schema(name);
            assertThat(schema.path("type").asText()).as(name).isEqualTo("string");
            assertThat(schema.has("pattern")).as(name).isTrue();
            assertThat(schema.has("properties")).as(name).isFalse();
        });
        assertThat(Contract.each(contract.root().path("components").path("schemas"))
                        .filter(schema -> schema.has("enum")))
                .hasSizeGreaterThan(30)
                .allSatisfy(schema -> assertThat(schema.path("type").asText()).isEqualTo("string"));
    }

    @Test
    void whatTheServerOwnsIsReadOnly() {
        assertThat(List.of(
                        "Meta/version",
                        "Meta/createdAt",
                        "Meta/updatedAt",
                        "Reference/name",
                        "Organizer/name",
                        "MeetingNetwork/name",
                        "MeetingProject/name",
                        "MeetingDocument/name",
                        "AgendaItem/position",
                        "Person/name",
                        "Membership/network",
                        "Participation/meeting",
                        "Participation/status",
                        "ProgrammeVersion/programme",
                        "Consultation/stage",
                        "Consultation/coverage",
                        "Comment/consultation",
                        "CommentResponse/consultation",
                        "Comment/late",
                        "Comment/original",
                        "Comment/receipt",
                        "Consultation/earliestLawfulEnd",
                        "Consultation/reportDueOn",
                        "Consultation/daysLeft",
                        "Consultation/warnings",
                        "ConsultationMeeting/name"))
                .allSatisfy(member -> assertThat(contract.root()
                                .at("/components/schemas/" + member.replace("/", "/properties/") + "/readOnly")
                                .asBoolean())
                        .as(member)
                        .isTrue());
    }

    private List<String> references() {
        return Contract.all(contract.root())
                .map(node -> node.path("$ref").asText())
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}

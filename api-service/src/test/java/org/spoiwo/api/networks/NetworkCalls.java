package org.spoiwo.api.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.record.Reference;

/** One network, its members and its officers, as a client enters them and asks for them. */
final class NetworkCalls {

    private final UUID network;

    /** @param members of the network, as JSON without the braces */
    NetworkCalls(String members) {
        ObjectNode body = tree("{" + members + "}").put("name", Examples.named("Komitet"));
        body.putObject("meta").put("visibility", "PUBLIC");
        network = created(Kind.NETWORKS, body).id();
    }

    UUID id() {
        return network;
    }

    /** A person, as JSON of a reference. */
    static String person(String name) {
        Created person = created(
                Kind.PEOPLE,
                Api.tree(Examples.person()).put("givenName", name).put("familyName", Examples.named("Nowak")));
        return person.reference().toString();
    }

    static String organization(String kind) {
        ObjectNode organization = Kind.ORGANIZATIONS.example();
        organization.putArray("kinds").add(kind);
        return created(Kind.ORGANIZATIONS, organization).reference().toString();
    }

    /** Changes the network by these members, as JSON without the braces. */
    Response change(String members) {
        return Api.patch(Kind.NETWORKS, network, "{" + members + "}", "*");
    }

    UUID member(String members) {
        Response answer = tryMember(members);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(tree(answer).path("id").asText());
    }

    Response tryMember(String members) {
        ObjectNode body = tree("{" + members + "}");
        if (!body.has("meta")) {
            body.putObject("meta").put("visibility", "PUBLIC");
        }
        return Api.writer().contentType(ContentType.JSON).body(body.toString()).post(path("/members"));
    }

    Response changeMember(UUID member, String members) {
        return Api.writer()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{" + members + "}")
                .patch(path("/members/" + member));
    }

    String path(String below) {
        return "/networks/" + network + below;
    }

    /** What an anonymous caller gets, as items. */
    List<JsonNode> items(String below) {
        return items(Api.anonymous(), below);
    }

    List<JsonNode> items(RequestSpecification caller, String below) {
        Response answer = caller.get(path(below));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<JsonNode> items = new ArrayList<>();
        tree(answer).path("items").forEach(items::add);
        return items;
    }

    /** Offices and the given names of who holds them. */
    List<String> officers(String query) {
        return items("/officers" + query).stream()
                .map(office -> office.path("office").asText() + " "
                        + office.at("/person/name").asText().split(" ", 2)[0])
                .toList();
    }

    /** Given names of people, posts of others. */
    List<String> roster(String query) {
        return items("/members" + query).stream()
                .map(member -> member.has("post")
                        ? member.path("post").asText()
                        : member.at("/person/name").asText().split(" ", 2)[0])
                .toList();
    }

    /** Whether a list of networks has this one. */
    boolean isListed(String query) {
        Response answer = Api.anonymous().get("/networks?limit=200&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        for (JsonNode item : tree(answer).path("items")) {
            if (item.path("id").asText().equals(network.toString())) {
                return true;
            }
        }
        return false;
    }

    static String id(String reference) {
        return Reference.to(UUID.fromString(tree(reference).path("id").asText()))
                .id()
                .toString();
    }
}

package org.spoiwo.api.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.api.security.TestTokens;
import org.spoiwo.model.meetings.Organizer;

/** Two records of one person or organisation: suggested, never merged by themselves, and merged without loss. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MergingTest {

    /** Nobody else here has it. */
    private final String word = "zmyslona" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void duplicatesShareANumberANameOrKindAndTown() {
        Created asked =
                organization("Spółdzielnia «" + word + "»", "{\"kinds\": [\"CIS\"], \"locality\": \"" + word + "\"}");
        Created spelled = organization("SPOLDZIELNIA " + word.toUpperCase(Locale.ROOT), "{}");
        Created aliased = organization("Coś innego", "{\"aliases\": [{\"name\": \"Spółdzielnia " + word + "\"}]}");
        Created neighbour = organization("Inne centrum", "{\"kinds\": [\"CIS\"], \"locality\": \"" + word + "\"}");
        Created longer = organization("Spółdzielnia " + word + " druga", "{}");

        List<JsonNode> found = duplicates(Kind.ORGANIZATIONS, asked, Api.reader());

        assertThat(found)
                .extracting(each -> each.path("id").asText() + each.path("signs"))
                .containsExactlyInAnyOrder(
                        spelled.id() + "[\"NAME\"]",
                        aliased.id() + "[\"NAME\"]",
                        neighbour.id() + "[\"KIND_AND_LOCALITY\"]")
                .noneMatch(each -> each.startsWith(longer.id().toString()));
    }

    @Test
    void moreSignsComeFirstAndOneThingInCommonIsNotEnough() {
        String place = "{\"kinds\": [\"ZAZ\"], \"locality\": \"" + word + "\"}";
        Created asked = organization("Zakład " + word, place);
        Created named = organization("ZAKŁAD «" + word + "»", "{}");
        Created both = organization("Zakład " + word, place);
        Created otherKind = organization("Warsztat", "{\"kinds\": [\"WTZ\"], \"locality\": \"" + word + "\"}");
        Created gone = organization("Zakład " + word, place);
        Api.delete(Kind.ORGANIZATIONS, gone.id(), "*");

        assertThat(duplicates(Kind.ORGANIZATIONS, asked, Api.reader()))
                .extracting(each -> each.path("id").asText() + each.path("signs"))
                .containsExactly(both.id() + "[\"NAME\",\"KIND_AND_LOCALITY\"]", named.id() + "[\"NAME\"]")
                .noneMatch(each -> each.startsWith(otherKind.id().toString()));
    }

    @Test
    void aSharedNumberIsTheWeightiestSign() {
        String number = "{\"identifiers\": [{\"scheme\": \"OTHER\", \"value\": \"" + word + "\"}]}";
        Created asked = organization("Pierwsza " + word, number);
        Created same = organization("Druga", number);

        assertThat(duplicates(Kind.ORGANIZATIONS, asked, Api.reader()))
                .extracting(each -> each.path("id").asText() + each.path("signs"))
                .containsExactly(same.id() + "[\"IDENTIFIER\"]");
    }

    @Test
    void nobodyIsToldOfADraftThatIsNotTheirs() {
        Created asked = person("Jan", word, "PUBLIC");
        Created hidden = created(
                Kind.PEOPLE,
                named("Jan", word).set("meta", tree("{\"visibility\": \"DRAFT\", \"maintainers\": [\"PL-20\"]}")));

        assertThat(duplicates(Kind.PEOPLE, asked, Api.as(TestTokens.reader("PL-26"))))
                .isEmpty();
        assertThat(duplicates(Kind.PEOPLE, asked, Api.writer()))
                .extracting(each -> each.path("id").asText())
                .containsExactly(hidden.id().toString());
    }

    /** By number, and by kind and town, as by name. */
    @Test
    void noSignTellsOfADraftThatIsNotTheirs() {
        String like = "{\"kinds\": [\"CIS\"], \"locality\": \"" + word
                + "\", \"identifiers\": [{\"scheme\": \"OTHER\", \"value\": \"" + word + "\"}]";
        Created asked = organization("Widoczna", like + "}");
        organization("Ukryta", like + ", \"meta\": {\"visibility\": \"DRAFT\", \"maintainers\": [\"PL-20\"]}}");

        assertThat(duplicates(Kind.ORGANIZATIONS, asked, Api.as(TestTokens.reader("PL-26"))))
                .isEmpty();
        assertThat(duplicates(Kind.ORGANIZATIONS, asked, Api.writer())).hasSize(1);
    }

    @Test
    void whatReferredToTheDuplicateRefersToTheOneThatStays() {
        Created stays = organization("Fundacja " + word, "{}");
        Created goes =
                organization("Fundacja pod dawną nazwą " + word, "{\"aliases\": [{\"name\": \"FDN " + word + "\"}]}");
        Created meeting = created(
                Kind.MEETINGS, Examples.meeting().withOrganizers(List.of(new Organizer(goes.id(), null, null))));

        Response merged = merge(Kind.ORGANIZATIONS, stays, goes, false);

        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
        assertThat(tree(merged).at("/changed/0/id").asText())
                .isEqualTo(meeting.id().toString());
        assertThat(meeting.again().record().at("/organizers/0/id").asText())
                .isEqualTo(stays.id().toString());
        ObjectNode kept = stays.again().record();
        assertThat(kept.path("aliases").findValuesAsText("name"))
                .containsExactly("Fundacja pod dawną nazwą " + word, "FDN " + word);
        assertThat(kept.at("/meta/version").asInt())
                .isEqualTo(tree(merged).path("version").asInt());
        assertThat(Database.count("select count(*) from reference where target_id = ?", goes.id()))
                .isZero();
    }

    @Test
    void organisationTakesOverNumbersAndKinds() {
        Created stays = organization("Fundacja " + word, "{\"kinds\": [\"CIS\"]}");
        Created goes = organization(
                "FUNDACJA " + word,
                "{\"kinds\": [\"CIS\", \"OWES\"], \"identifiers\": [{\"scheme\": \"OTHER\", \"value\": \"" + word
                        + "\"}], \"locality\": \"Żary\"}");

        merge(Kind.ORGANIZATIONS, stays, goes, false);

        ObjectNode kept = stays.again().record();
        assertThat(kept.path("kinds")).extracting(JsonNode::asText).containsExactly("CIS", "OWES");
        assertThat(kept.at("/identifiers/0/value").asText()).isEqualTo(word);
        assertThat(kept.path("aliases")).as("the same name, written otherwise").isEmpty();
        assertThat(kept.has("locality")).as("facts are not guessed from").isFalse();
    }

    /** Whatever kind of record, and however deep in it. */
    @Test
    void everythingThatRefersToAPersonFollowsThem() {
        Created stays = person("Iga", word, "PUBLIC");
        Created goes = created(
                Kind.PEOPLE,
                named("Iga", word)
                        .put("bioNote", "z drugiej ręki")
                        .set(
                                "affiliations",
                                tree("{\"of\": [{\"position\": \"prezeska\"}]}").path("of")));
        Created organization = organization("Fundacja " + word, "{}");
        ObjectNode held = Api.tree(Examples.meeting());
        ((ObjectNode) held.at("/agenda/1/children/1/contributions/0")).set("person", goes.reference());
        held.putArray("contributions").addObject().put("capacity", "OPENER").set("person", goes.reference());
        Created meeting = created(Kind.MEETINGS, held);
        ObjectNode network = Kind.NETWORKS.example();
        ((ObjectNode) network.at("/offices/0")).set("person", goes.reference());
        Created chaired = created(Kind.NETWORKS, network);
        UUID member = below(
                Kind.NETWORKS.path(chaired.id()) + "/members",
                tree("{\"from\": \"2019\"}").set("person", goes.reference()));
        UUID deputy = below(
                Kind.MEETINGS.path(meeting.id()) + "/participants",
                tree("{}")
                        .<ObjectNode>set("organization", organization.reference())
                        .set("deputyFor", goes.reference()));

        Response merged = merge(Kind.PEOPLE, stays, goes, false);

        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
        assertThat(tree(merged).path("changed").findValuesAsText("id"))
                .containsExactlyInAnyOrder(
                        meeting.id().toString(), chaired.id().toString(), member.toString(), deputy.toString());
        String kept = stays.id().toString();
        ObjectNode now = meeting.again().record();
        assertThat(now.at("/agenda/1/children/1/contributions/0/person/id").asText())
                .isEqualTo(kept);
        assertThat(now.at("/contributions/0/person/id").asText()).isEqualTo(kept);
        assertThat(chaired.again().record().at("/offices/0/person/id").asText()).isEqualTo(kept);
        assertThat(Database.count("select count(*) from office where person_id = ?", stays.id()))
                .as("columns, too")
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from membership where person_id = ?", stays.id()))
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from reference where target_id = ?", stays.id()))
                .isEqualTo(5);
        assertThat(stays.again().record().at("/affiliations/0/position").asText())
                .isEqualTo("prezeska");
        assertThat(types(meeting)).as("a version each").containsExactly("UPDATED", "CREATED");
        assertThat(types(chaired)).containsExactly("UPDATED", "CREATED");
        assertThat(Database.history(meeting.id()).get(0).get("snapshot").toString())
                .as("what was, was")
                .contains(goes.id().toString());
    }

    @Test
    void whoWasMergedTwiceIsFoundStepByStep() {
        Created first = person("Lena", word, "PUBLIC");
        Created second = person("Lena", word, "PUBLIC");
        Created third = person("Lena", word, "PUBLIC");
        merge(Kind.PEOPLE, second, first, false);
        merge(Kind.PEOPLE, third, second, false);

        Response found = Api.anonymous().get(Kind.PEOPLE.path(first.id()));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(tree(found).path("id").asText()).isEqualTo(third.id().toString());
    }

    @Test
    void theOldAddressLeadsToTheOneThatStaysAndBothHistoriesGoOn() {
        Created stays = person("Anna", word, "PUBLIC");
        Created goes = person("Anna", word, "PUBLIC");

        assertThat(merge(Kind.PEOPLE, stays, goes, false).statusCode()).isEqualTo(200);

        Response old = Api.anonymous().redirects().follow(false).get(Kind.PEOPLE.path(goes.id()) + "?fields=name");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.header("Location")).endsWith("/api/v1/people/" + stays.id() + "?fields=name");
        assertThat(Api.anonymous().get(Kind.PEOPLE.path(goes.id())).statusCode())
                .isEqualTo(200);
        assertThat(types(goes)).containsExactly("DELETED", "CREATED");
        assertThat(types(stays)).containsExactly("CREATED");
        assertThat(Api.writer()
                        .contentType(ContentType.JSON)
                        .post(Kind.PEOPLE.path(goes.id()) + "/restoration")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.writer()
                        .redirects()
                        .follow(false)
                        .get(Kind.PEOPLE.path(goes.id()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theAddressOfSomethingHiddenIsNotTold() {
        Created stays = person("Ewa", word, "DRAFT");
        Created goes = person("Ewa", word, "PUBLIC");
        merge(Kind.PEOPLE, stays, goes, false);

        assertThat(Api.anonymous()
                        .redirects()
                        .follow(false)
                        .get(Kind.PEOPLE.path(goes.id()))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void dryRunSaysWhatWouldHappenAndChangesNothing() {
        Created stays = organization("Próbna " + word, "{}");
        Created goes = organization("Próbna druga " + word, "{}");
        Created meeting = created(
                Kind.MEETINGS, Examples.meeting().withOrganizers(List.of(new Organizer(goes.id(), null, null))));

        Response told = merge(Kind.ORGANIZATIONS, stays, goes, true);

        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        assertThat(tree(told).path("changed")).hasSize(1);
        assertThat(List.of(stays.again(), goes.again(), meeting.again())).containsExactly(stays, goes, meeting);
    }

    @Test
    void onlyWhoMayChangeAllOfThemMerges() {
        Created stays = organization("Regionalna " + word, "{}");
        Created goes = organization("Regionalna druga " + word, "{}");
        Created meeting = created(
                Kind.MEETINGS,
                Kind.MEETINGS
                        .example()
                        .set("meta", tree("{\"visibility\": \"PUBLIC\", \"maintainers\": [\"PL-26\"]}")));
        Api.patch(Kind.MEETINGS, meeting.id(), "{\"organizers\": [" + goes.reference() + "]}", meeting.tag());
        Created organized = meeting.again();

        Response refused = order(Api.as(TestTokens.editor("PL-08")), Kind.ORGANIZATIONS, stays, goes, "*", false);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(List.of(stays.again(), goes.again(), organized.again())).containsExactly(stays, goes, organized);
    }

    /** Neither of the two that become one may be somebody else's. */
    @ParameterizedTest
    @CsvSource({"PL-26, PL-08", "PL-08, PL-26"})
    void onlyWhoMayChangeBothMerges(String maintainerOfOne, String maintainerOfOther) {
        Created stays = maintained(maintainerOfOne, "PUBLIC");
        Created goes = maintained(maintainerOfOther, "PUBLIC");

        Response refused = order(Api.as(TestTokens.editor("PL-08")), Kind.ORGANIZATIONS, stays, goes, "*", false);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(List.of(stays.again(), goes.again())).containsExactly(stays, goes);
    }

    @Test
    void whatSomebodyMayNotSeeIsUnknownToThem() {
        Created stays = maintained("PL-08", "PUBLIC");
        Created hidden = maintained("PL-26", "DRAFT");

        assertThat(code(order(Api.as(TestTokens.editor("PL-08")), Kind.ORGANIZATIONS, stays, hidden, "*", false)))
                .isEqualTo("/duplicate/id reference.unknown");
        assertThat(order(Api.as(TestTokens.editor("PL-08")), Kind.ORGANIZATIONS, hidden, stays, "*", false)
                        .statusCode())
                .isEqualTo(404);
    }

    private Created maintained(String region, String visibility) {
        ObjectNode meta = tree("{\"meta\": {}}");
        ((ObjectNode) meta.path("meta"))
                .put("visibility", visibility)
                .putArray("maintainers")
                .add(region);
        return organization("Czyjaś " + word, meta.toString());
    }

    @Test
    void whatIsTiedToTheOtherIsNotTheSame() {
        Created stays = organization("Matka " + word, "{}");
        Created goes = organization("Córka " + word, "{\"parent\": " + stays.reference() + "}");

        Response refused = merge(Kind.ORGANIZATIONS, stays, goes, false);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(tree(refused).at("/errors/0/pointer").asText()).isEqualTo("/parent");
        assertThat(tree(refused).at("/errors/0/code").asText()).isEqualTo("merge.refersToOther");
        assertThat(merge(Kind.ORGANIZATIONS, goes, stays, false).statusCode())
                .as("the other way round")
                .isEqualTo(409);
    }

    @Test
    void whoMetThemselvesIsNotTheSame() {
        Created stays = person("Ola", word, "PUBLIC");
        Created goes = person("Ola", word, "PUBLIC");
        Created meeting = created(Kind.MEETINGS, Examples.meeting());
        for (Created each : List.of(stays, goes)) {
            String participants = Kind.MEETINGS.path(meeting.id()) + "/participants";
            assertThat(Api.writer()
                            .contentType(ContentType.JSON)
                            .body("{\"person\": " + each.reference() + "}")
                            .post(participants)
                            .statusCode())
                    .isEqualTo(201);
        }

        Response refused = merge(Kind.PEOPLE, stays, goes, false);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(tree(refused).at("/errors/0/pointer").asText())
                .isEqualTo("/meetings/" + meeting.id() + "/participants");
    }

    @Test
    void wrongOrdersAreRefusedByPlace() {
        Created one = person("Ida", word, "PUBLIC");
        Created organization = organization("Ida " + word, "{}");

        assertThat(code(merge(Kind.PEOPLE, one, one, false))).isEqualTo("/duplicate/id merge.itself");
        assertThat(code(merge(Kind.PEOPLE, one, organization, false))).isEqualTo("/duplicate/id reference.unknown");
        assertThat(order(Api.writer(), Kind.PEOPLE, one, person("Ida", word, "PUBLIC"), "\"99-1f2e3d4c5b6a\"", false)
                        .statusCode())
                .isEqualTo(412);
        assertThat(Api.writer()
                        .contentType(ContentType.JSON)
                        .body("{\"duplicate\": " + person("Ida", word, "PUBLIC").reference() + "}")
                        .post(Kind.PEOPLE.path(one.id()) + "/merge")
                        .statusCode())
                .isEqualTo(428);
        assertThat(code(Api.writer()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body("{}")
                        .post(Kind.PEOPLE.path(one.id()) + "/merge")))
                .isEqualTo("/duplicate required");
    }

    private static UUID below(String path, JsonNode record) {
        Response entered = Api.writer()
                .contentType(ContentType.JSON)
                .body(record.toString())
                .post(path);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return UUID.fromString(tree(entered).path("id").asText());
    }

    private static String code(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        JsonNode error = tree(refused).at("/errors/0");
        return error.path("pointer").asText() + " " + error.path("code").asText();
    }

    private static Response merge(Kind kind, Created stays, Created goes, boolean dryRun) {
        return order(Api.writer(), kind, stays, goes, "*", dryRun);
    }

    private static Response order(
            RequestSpecification caller, Kind kind, Created stays, Created goes, String ifMatch, boolean dryRun) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .queryParam("dryRun", dryRun)
                .body("{\"duplicate\": " + goes.reference() + "}")
                .post(kind.path(stays.id()) + "/merge");
    }

    private static List<JsonNode> duplicates(Kind kind, Created of, RequestSpecification caller) {
        Response answer = caller.get(kind.path(of.id()) + "/duplicates");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<JsonNode> found = new ArrayList<>();
        tree(answer).path("items").forEach(found::add);
        return found;
    }

    private static List<String> types(Created record) {
        return tree(Api.writer().get(record.kind().path(record.id()) + "/history"))
                .path("items")
                .findValuesAsText("change");
    }

    private static ObjectNode named(String given, String family) {
        return Kind.PEOPLE.example().put("givenName", given).put("familyName", family);
    }

    private static Created person(String given, String family, String visibility) {
        return created(
                Kind.PEOPLE,
                named(given, family)
                        .set("meta", tree("{\"visibility\": \"" + visibility + "\", \"maintainers\": [\"PL-08\"]}")));
    }

    private static Created organization(String name, String more) {
        ObjectNode body = tree("{\"meta\": {\"visibility\": \"PUBLIC\", \"maintainers\": [\"PL-08\"]}}");
        body.setAll(tree(more));
        return created(Kind.ORGANIZATIONS, body.put("name", name));
    }
}

package org.spoiwo.api.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.fixtures.Api.created;
import static org.spoiwo.api.fixtures.Api.errors;
import static org.spoiwo.api.fixtures.Api.problem;
import static org.spoiwo.api.fixtures.Api.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.api.fixtures.Api;
import org.spoiwo.api.fixtures.Api.Created;
import org.spoiwo.api.fixtures.Database;
import org.spoiwo.api.fixtures.Examples;
import org.spoiwo.api.fixtures.Kind;
import org.spoiwo.model.programmes.ProgrammeNode;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.vocabulary.ProgrammeNodeKind;

/** Versions of a programme: what is in one, what sets two apart, and how one comes out of a spreadsheet. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ProgrammeVersionsTest {

    private static final String TABLE = """
            kod;rodzaj;nadrzędny;nazwa;jednostka;rok bazowy;wartość bazowa;cel 2025;2027;źródło
            C1;cel;;Więcej miejsc pracy;;;;;;
            C1.W1;wskaźnik;C1;Liczba nowych miejsc pracy;osoba;2019;1 120,5;;1\u00a0400;"GUS; badanie własne"
            C2;OBJECTIVE;;Lepsza współpraca;;;;;;
            C2.1;działanie;C2;Sieci;;;;;;

            C2.1.W1;;C2.1;Liczba sieci;sztuka;2019;3;5;8;
            """;

    @Test
    void tellsWhatSetsTwoVersionsApart() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        ProgrammeVersion draft = Examples.programmeVersion();
        ProgrammeVersion adopted = draft.withLabel("Przyjęta")
                .withNodes(List.of(
                        Examples.node("C1", ProgrammeNodeKind.OBJECTIVE, "Więcej miejsc pracy")
                                .withChildren(List.of(Examples.indicator("C1.W1", "Liczba nowych miejsc pracy", 450))),
                        Examples.node("C2", ProgrammeNodeKind.OBJECTIVE, "Lepsza współpraca w regionie")));
        String former = entered(programme, draft);
        String current = entered(programme, adopted);

        Response answer = Api.anonymous().get(versions(programme) + "/" + former + "/diff/" + current);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonNode diff = tree(answer);
        assertThat(diff.at("/former/id").asText()).isEqualTo(former);
        assertThat(diff.at("/current/name").asText()).isEqualTo("Przyjęta");
        assertThat(diff.path("removed").findValuesAsText("code")).containsExactly("C1.1");
        assertThat(diff.path("reworded").toString()).isEqualTo("""
                        [{"code":"C2","member":"title","former":"Lepsza współpraca","current":"Lepsza współpraca w regionie"}]""");
        assertThat(diff.path("targets").toString()).isEqualTo("""
                        [{"code":"C1.W1","year":2027,"former":400,"current":450}]""");
        assertThat(diff.path("added")).isEmpty();
        assertThat(Api.anonymous()
                        .header("If-None-Match", answer.header("ETag"))
                        .get(versions(programme) + "/" + former + "/diff/" + current)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void comparesOnlyVersionsOfTheProgrammeThatTheCallerSees() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        Created other = created(Kind.PROGRAMMES, Examples.programme());
        String here = entered(programme, Examples.programmeVersion());
        String elsewhere = entered(other, Examples.programmeVersion());
        String draft = entered(programme, Examples.programmeVersion().withMeta(null));

        problem(Api.writer().get(versions(programme) + "/" + here + "/diff/" + elsewhere), 404);
        problem(Api.anonymous().get(versions(programme) + "/" + here + "/diff/" + draft), 404);
        assertThat(Api.writer()
                        .get(versions(programme) + "/" + here + "/diff/" + draft)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProgrammeIsNotDeletedWhileItHasVersions() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());
        entered(programme, Examples.programmeVersion());

        problem(Api.delete(Kind.PROGRAMMES, programme.id(), "*"), 409);
    }

    @Test
    void everyNodeHasACodeOfItsOwn() {
        ProgrammeNode node = Examples.node("C1", ProgrammeNodeKind.OBJECTIVE, "Praca");

        Response answer = Api.post(
                Kind.PROGRAMME_VERSIONS,
                Examples.programmeVersion().withNodes(List.of(node, node.withChildren(List.of(node)))));

        assertThat(errors(answer))
                .extracting(Problem.InputError::pointer)
                .containsExactlyInAnyOrder("/nodes/1/code", "/nodes/1/children/0/code");
        assertThat(errors(answer)).extracting(Problem.InputError::code).containsOnly("programmeNode.sameCode");
    }

    @Test
    void onlyIndicatorsAreMeasuredAndTheyAreLeaves() {
        ProgrammeNode indicator = Examples.indicator("W1", "Liczba osób", 1);

        assertThat(refusal(indicator
                        .withKind(ProgrammeNodeKind.MEASURE)
                        .withName(null)
                        .withTitle("Sieci")))
                .containsExactly("/nodes/0/kind programmeNode.notIndicator");
        assertThat(refusal(indicator.withTitle("Tytuł"))).containsExactly("/nodes/0/title programmeNode.otherName");
        assertThat(refusal(indicator.withName(null))).containsExactly("/nodes/0/name required");
        assertThat(refusal(indicator.withChildren(List.of(Examples.node("C1", ProgrammeNodeKind.OBJECTIVE, "Praca")))))
                .containsExactly("/nodes/0/children programmeNode.indicatorIsLeaf");
        assertThat(refusal(indicator.withTargets(
                        List.of(indicator.targets().get(0), indicator.targets().get(0)))))
                .containsExactly("/nodes/0/targets/1/year programmeNode.sameYear");
    }

    @Test
    void aTableBecomesATree() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        Response answer = loaded(programme, "\uFEFF" + TABLE, false);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonNode version = tree(answer);
        assertThat(version.path("label").asText()).isEqualTo("Z arkusza");
        assertThat(version.path("date").asText()).isEqualTo("2020-10");
        assertThat(version.at("/meta/visibility").asText()).isEqualTo("DRAFT");
        assertThat(version.at("/nodes/0/title").asText()).isEqualTo("Więcej miejsc pracy");
        assertThat(version.at("/nodes/0/children/0").toString()).isEqualTo("""
                        {"code":"C1.W1","kind":"INDICATOR","name":"Liczba nowych miejsc pracy","unit":"osoba",\
                        "base":{"year":2019,"value":1120.5},"targets":[{"year":2027,"value":1400}],\
                        "source":"GUS; badanie własne","children":[]}""");
        assertThat(version.at("/nodes/1/children/0/children/0/targets").size()).isEqualTo(2);
        assertThat(Api.writer()
                        .get(answer.header("Location").replaceFirst(".*/api/v1", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTableMayHaveEnglishHeadingsAndCommas() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        Response answer = loaded(
                programme,
                "code,parent,kind,name,base_year,base_value,target_2027\nP1,,PRIORITY,Jobs,,,\nW1,P1,,Jobs created,2019,3.5,4",
                false);

        assertThat(tree(answer).at("/nodes/0/children/0/base/value").decimalValue())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void aDryRunOfATableEntersNothing() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        Response answer = loaded(programme, TABLE, true);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(tree(answer).path("nodes").size()).isEqualTo(2);
        assertThat(Database.rows("select id from programme_version where programme_id = '" + programme.id() + "'"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithATableIsToldByRowAndColumn() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        List<Problem.InputError> errors = errors(loaded(programme, """
                kod;rodzaj;nadrzędny;nazwa;rok bazowy;wartość bazowa;cel 2027
                C1;cel;;Praca;;;
                ;wskaźnik;C1;Bez kodu;;;
                W1;cele;C1;Liczba osób;2019;sto;400
                W2;;C9;Liczba osób;2019;;1..2
                C1;;;Drugi taki sam;;;
                W3;;;Za długi;;;1;nadmiar
                W4;;W5;Pod sobą;;;
                W5;;W4;Pod sobą;;;
                """, true));

        assertThat(errors)
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/3/kod required",
                        "/4/rodzaj table.kind",
                        "/4/wartość bazowa table.number",
                        "/5/wartość bazowa table.halfBase",
                        "/5/cel 2027 table.number",
                        "/6/kod table.sameCode",
                        "/7/8 table.noHeading",
                        "/8/nadrzędny parent.cycle",
                        "/9/nadrzędny parent.cycle");
        assertThat(errors.get(1).message()).contains("«cele»", "wskaźnik");
        assertThat(errors.get(5).message()).contains("wiersz 2");
    }

    @Test
    void rulesOfTheTreeAreToldOfTheTable() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        List<Problem.InputError> errors = errors(loaded(
                programme,
                "kod;rodzaj;nadrzędny;nazwa;jednostka\nW1;;;Liczba;\nC1;cel;W1;Cel pod wskaźnikiem;osoba",
                false));

        assertThat(errors)
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/2/children programmeNode.indicatorIsLeaf", "/3/kind programmeNode.notIndicator");
    }

    @Test
    void unknownAndMissingHeadingsAreToldFirst() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        assertThat(errors(loaded(programme, "nazwa;uwagi;name\nA;B;C", false)))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly("/1/uwagi table.unknownColumn", "/1/name table.sameColumn", "/1/code table.noColumn");
        assertThat(errors(loaded(programme, "", false)))
                .extracting(Problem.InputError::code)
                .containsOnly("table.noColumn");
    }

    @Test
    void aTableInAnotherEncodingOrWithAnOpenQuotationIsRefused() {
        Created programme = created(Kind.PROGRAMMES, Examples.programme());

        assertThat(errors(loaded(programme, TABLE.getBytes(Charset.forName("windows-1250")), false)))
                .extracting(Problem.InputError::code)
                .containsExactly("table.encoding");
        assertThat(errors(loaded(programme, "kod;nazwa\nW1;\"Liczba", false)))
                .extracting(Problem.InputError::code)
                .containsExactly("table.syntax");
        problem(
                Api.writer().contentType("application/json").body("{}").post(versions(programme) + "/table?label=x"),
                415);
        assertThat(errors(Api.writer()
                        .contentType("text/csv")
                        .body("kod;nazwa\nW1;Liczba")
                        .post(versions(programme) + "/table")))
                .extracting(Problem.InputError::parameter)
                .containsExactly("label");
    }

    private static List<String> refusal(ProgrammeNode node) {
        return errors(Api.post(
                        Kind.PROGRAMME_VERSIONS, Examples.programmeVersion().withNodes(List.of(node))))
                .stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static Response loaded(Created programme, String table, boolean dryRun) {
        return loaded(programme, table.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private static Response loaded(Created programme, byte[] table, boolean dryRun) {
        return Api.writer()
                .contentType("text/csv")
                .queryParam("label", "Z arkusza")
                .queryParam("date", "2020-10")
                .queryParam("dryRun", dryRun)
                .body(table)
                .post(versions(programme) + "/table");
    }

    private static String versions(Created programme) {
        return Kind.PROGRAMMES.path(programme.id()) + "/versions";
    }

    private static String entered(Created programme, ProgrammeVersion version) {
        Response answer = Api.writer()
                .contentType("application/json")
                .body(tree(version).toString().getBytes(StandardCharsets.UTF_8))
                .post(versions(programme));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(tree(answer).path("id").asText()).toString();
    }
}

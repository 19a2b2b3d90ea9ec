package org.spoiwo.api.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoiwo.api.samples.Samples.networks;
import static org.spoiwo.api.samples.Samples.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoiwo.api.embedded.EmbeddedDatabaseResource;
import org.spoiwo.model.networks.NetworkSummary;

/** The networks of the five documents and their officers, before and after the meeting of 8 and 9 December 2016. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OfficersOfTheDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "0502, CHAIR Przewodnicząca Jolanta Zackiewicz",
        "0503, CHAIR Przewodniczący Andrzej Kamliński",
        "0504, CHAIR Przewodniczący Piotr Kubarewicz + VICE_CHAIR Wiceprzewodnicząca Małgorzata Woźna",
        "0505, COORDINATOR koordynator Maciej Bielawski"
    })
    void areAllThere(String network, String officers) {
        assertThat(String.join(" + ", officers(Samples.id(network), ""))).isEqualTo(officers);
    }

    @Test
    void holdTheirOfficesFromTheConstitutingMeetingOn() {
        assertThat(officers(Samples.PLATFORM, "?on=2016-12-07")).isEmpty();
        assertThat(officers(Samples.PLATFORM, "?on=2016-12-08")).hasSize(2);
        assertThat(officers(Samples.PLATFORM, "?on=2016-12-10&office=CHAIR"))
                .containsExactly("CHAIR Przewodniczący Piotr Kubarewicz");
        assertThat(officers(Samples.SUPPORT_CENTRE_NETWORK, "?on=2016-12-07")).isEmpty();
        assertThat(officers(Samples.SUPPORT_CENTRE_NETWORK, "?on=2016-12-10"))
                .containsExactly("COORDINATOR koordynator Maciej Bielawski");
        assertThat(officers(Samples.CIS_KIS_NETWORK, "?on=2020-11-04")).hasSize(1);
    }

    @Test
    void membersOfTheNetworksAreInNoneOfTheDocuments() {
        for (UUID network : List.of(
                Samples.CIS_KIS_NETWORK, Samples.WTZ_ZAZ_NETWORK, Samples.PLATFORM, Samples.SUPPORT_CENTRE_NETWORK)) {
            for (String day : List.of("2016-12-07", "2016-12-10")) {
                assertThat(tree("networks/" + network + "/members?on=" + day).path("items"))
                        .isEmpty();
                assertThat(tree("networks/" + network + "/vacancies?on=" + day).path("items"))
                        .isEmpty();
            }
            assertThat(tree("networks/" + network + "/warnings").path("items")).isEmpty();
        }
    }

    @Test
    void oneCallSaysWhichNetworksSomebodyChairedOnADay() {
        assertThat(networks("officer", Samples.KUBAREWICZ, "office", "CHAIR", "on", "2016-12-10"))
                .extracting(NetworkSummary::id)
                .containsExactly(Samples.PLATFORM);
        assertThat(networks("officer", Samples.KUBAREWICZ, "office", "CHAIR", "on", "2016-12-07"))
                .isEmpty();
        assertThat(networks("officer", Samples.WOZNA, "office", "CHAIR")).isEmpty();
    }

    @Test
    void oneCallSaysWhichNetworksAMeetingConstituted() {
        assertThat(networks("constitutedAt", Samples.FOUNDING_MEETING))
                .extracting(NetworkSummary::id)
                .containsExactlyInAnyOrder(Samples.PLATFORM, Samples.SUPPORT_CENTRE_NETWORK);
        assertThat(networks("constitutedAt", Samples.FOUNDING_MEETING, "on", "2016-12-07"))
                .isEmpty();
    }

    private static List<String> officers(UUID network, String query) {
        List<String> officers = new ArrayList<>();
        for (JsonNode office : tree("networks/" + network + "/officers" + query).path("items")) {
            officers.add(String.join(
                    " ",
                    office.path("office").asText(),
                    office.path("title").asText(),
                    office.at("/person/name").asText()));
        }
        return officers;
    }
}

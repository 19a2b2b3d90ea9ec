package org.spoiwo.model.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationBuilder;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonBuilder;
import org.spoiwo.model.people.PersonalContact;
import org.spoiwo.model.record.Affiliation;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.AliasKind;
import org.spoiwo.model.vocabulary.IdentifierScheme;
import org.spoiwo.model.vocabulary.OrganizationKind;

class MergeableTest {

    @Test
    void isKnownByAllItsNamesHoweverTheyAreWritten() {
        assertThat(organization("Spółdzielnia «Prom»", "PROM").nameKeys())
                .containsExactlyInAnyOrder(NameKey.of("spoldzielnia prom"), NameKey.of("prom"));
    }

    @Test
    void takesOverEachNameOnceAndItsOwnStays() {
        Organization kept = organization("Spółdzielnia Prom", "PROM")
                .takingOver(organization("SPOLDZIELNIA PROM", "prom", "Prom Sp. Soc.", "Stary Prom"));

        assertThat(kept.name()).isEqualTo("Spółdzielnia Prom");
        assertThat(kept.aliases()).extracting(Alias::name).containsExactly("PROM", "Prom Sp. Soc.", "Stary Prom");
        assertThat(organization("Prom").takingOver(organization("Dawny Prom")).aliases())
                .containsExactly(new Alias("Dawny Prom", AliasKind.ALIAS, null));
    }

    @Test
    void takesOverNumbersAndKindsAndLeavesOtherFactsAlone() {
        Identifier nip = new Identifier(IdentifierScheme.NIP, "1234563218", null, null);
        Identifier krs = new Identifier(IdentifierScheme.KRS, "0000127206", null, null);

        Organization kept = organization("Prom")
                .withIdentifiers(List.of(nip))
                .withKinds(List.of(OrganizationKind.CIS))
                .takingOver(organization("Prom")
                        .withIdentifiers(List.of(krs, nip))
                        .withKinds(List.of(OrganizationKind.CIS, OrganizationKind.OWES))
                        .withLocality("Żary"));

        assertThat(kept.identifiers()).containsExactly(nip, krs);
        assertThat(kept.kinds()).containsExactly(OrganizationKind.CIS, OrganizationKind.OWES);
        assertThat(kept.locality()).isNull();
    }

    @Test
    void personTakesOverAffiliationsAndNotTheContact() {
        Affiliation of = new Affiliation(null, null, null, "Prezes", null, null, null, null, null);
        Person duplicate = person("Janina", "Nowak")
                .withAffiliations(List.of(of))
                .withContact(new PersonalContact("jan@example.org", null));

        Person kept = person("Jan", "Nowak").takingOver(duplicate);

        assertThat(kept.affiliations()).containsExactly(of);
        assertThat(kept.aliases()).extracting(Alias::name).containsExactly("Janina Nowak");
        assertThat(kept.contact()).isNull();
        assertThat(kept.locality()).isNull();
        assertThat(kept.kinds()).isEmpty();
        assertThat(kept.identifiers()).isEmpty();
    }

    private static Organization organization(String name, String... aliases) {
        return OrganizationBuilder.builder()
                .name(name)
                .aliases(List.of(aliases).stream()
                        .map(alias -> new Alias(alias, AliasKind.ALIAS, null))
                        .toList())
                .build();
    }

    private static Person person(String givenName, String familyName) {
        return PersonBuilder.builder()
                .givenName(givenName)
                .familyName(familyName)
                .build();
    }
}

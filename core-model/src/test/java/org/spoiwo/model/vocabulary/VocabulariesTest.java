package org.spoiwo.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    static List<Vocabulary> all() {
        return Vocabularies.all();
    }

    @Test
    void holdEveryEnumOfThePackageOnce() throws IOException, URISyntaxException {
        List<String> compiled = compiledEnums().stream()
                .filter(Term.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .toList();

        assertThat(all()).extracting(VocabulariesTest::typeName).containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void areEverythingThatIsAnEnumHere() throws IOException, URISyntaxException {
        assertThat(compiledEnums()).hasSizeGreaterThan(40).allMatch(Term.class::isAssignableFrom);
    }

    @Test
    void comeInTheOrderOfTheirNames() {
        assertThat(all()).extracting(Vocabulary::name).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void haveDifferentLabels() {
        assertThat(all()).extracting(Vocabulary::pl).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(all()).extracting(Vocabulary::en).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("all")
    void areFoundByTheNameOfTheirType(Vocabulary vocabulary) {
        String type = typeName(vocabulary);

        assertThat(vocabulary.name()).isEqualTo(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        assertThat(Vocabularies.named(vocabulary.name())).contains(vocabulary);
    }

    @Test
    void areNotFoundByOtherNames() {
        assertThat(Vocabularies.named("OrganizationKind")).isEmpty();
        assertThat(Vocabularies.named("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdAllTermsInTheirOrder(Vocabulary vocabulary) {
        Term first = vocabulary.terms().get(0);

        assertThat(vocabulary.terms().toArray()).isEqualTo(first.getClass().getEnumConstants());
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveDifferentLabelsForTheirTermsInBothLanguages(Vocabulary vocabulary) {
        assertThat(vocabulary.terms().stream().map(Term::pl))
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.isBlank() && label.equals(label.strip()));
        assertThat(vocabulary.terms().stream().map(Term::en))
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.isBlank() && label.equals(label.strip()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveNoTermForWhatIsNotKnown(Vocabulary vocabulary) {
        assertThat(vocabulary.terms().stream().map(Term::name))
                .allMatch(name -> name.matches("[A-Z]+(_[A-Z]+)*"))
                .noneMatch(name -> name.contains("UNKNOWN"));
    }

    @Test
    void labelTermsInPolishOrElseInEnglish() {
        assertThat(OrganizationKind.KGW.label(POLISH)).isEqualTo("koło gospodyń wiejskich");
        assertThat(OrganizationKind.KGW.label(Locale.forLanguageTag("pl-PL"))).isEqualTo("koło gospodyń wiejskich");
        assertThat(OrganizationKind.KGW.label(Locale.ENGLISH)).isEqualTo("rural housewives' club");
        assertThat(OrganizationKind.KGW.label(Locale.GERMAN)).isEqualTo("rural housewives' club");
    }

    private static String typeName(Vocabulary vocabulary) {
        return vocabulary.terms().get(0).getClass().getSimpleName();
    }

    private static List<? extends Class<?>> compiledEnums() throws IOException, URISyntaxException {
        Path compiled = Path.of(Term.class.getResource("Term.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(compiled)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(Term.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

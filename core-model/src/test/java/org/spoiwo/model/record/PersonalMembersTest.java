package org.spoiwo.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonSummary;

/** What follows from the mark of personal data, for whatever record has it. */
class PersonalMembersTest {
    /** A member that is marked, and the record it is in. */
    record Marked(Class<? extends Record> owner, RecordShape.Member member) {
        @Override
        public String toString() {
            return owner.getSimpleName() + "." + member.name();
        }
    }

    /** Every record that is JSON, compiled. */
    static List<Class<? extends Record>> records() throws IOException, URISyntaxException {
        Path root = Path.of(Person.class.getResource("Person.class").toURI())
                .getParent()
                .getParent();
        List<Class<? extends Record>> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.endsWith("package-info.class"))
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                Class<?> type = load("org.spoiwo.model." + name.substring(0, name.length() - ".class".length()));
                if (type.isRecord() && type.isAnnotationPresent(Schema.class) && type.getTypeParameters().length == 0) {
                    records.add(type.asSubclass(Record.class));
                }
            }
        }
        return records;
    }

    static Stream<Marked> marked() throws IOException, URISyntaxException {
        return records().stream()
                .flatMap(type -> RecordShape.of(type).members().stream()
                        .filter(member -> member.audience() == Audience.DATA_PROTECTION)
                        .map(member -> new Marked(type, member)));
    }

    @Test
    void someAreMarked() throws IOException, URISyntaxException {
        assertThat(marked().map(Marked::toString)).contains("Person.contact");
    }

    @Test
    void noSummaryHasAny() throws IOException, URISyntaxException {
        assertThat(records())
                .filteredOn(type -> type.getSimpleName().endsWith("Summary"))
                .hasSizeGreaterThan(6)
                .noneMatch(PersonalMembers::areIn);
        assertThat(PersonalMembers.areIn(PersonSummary.class)).isFalse();
        assertThat(PersonalMembers.areIn(Meeting.class)).isFalse();
        assertThat(PersonalMembers.areIn(Person.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("marked")
    void historyKeepsNoMarkedMember(Marked marked) {
        Record full = FullRecord.of(marked.owner());
        assertThat(marked.member().in(full)).isNotEqualTo(marked.member().nothing());

        assertThat(marked.member().in(References.impersonal(full)))
                .isEqualTo(marked.member().nothing());
        assertThat(marked.member().in(References.readableBy(Audience.DATA_PROTECTION, full)))
                .isEqualTo(marked.member().in(References.nameless(full)));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void whatIsWrittenOutSaysNothingOfAMarkedMember(Marked marked) {
        Record full = FullRecord.of(marked.owner());
        Object personal = marked.member().in(full);

        assertThat(texts(personal))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(personal instanceof String ? full.toString() : String.valueOf(personal))
                        .as("its type writes nothing out, or that around it where it is a mere text")
                        .doesNotContain(text));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void placesInAMarkedMemberAreKnown(Marked marked) {
        String pointer = "/" + marked.member().name();

        assertThat(PersonalMembers.areAt(marked.owner(), pointer)).isTrue();
        assertThat(PersonalMembers.areAt(marked.owner(), pointer + "/0/anything"))
                .isTrue();
        assertThat(PersonalMembers.areAt(marked.owner(), "")).isFalse();
        assertThat(PersonalMembers.areAt(Person.class, "/affiliations/0/position"))
                .isFalse();
    }

    /** A guess that is right must not be answered otherwise than one that is wrong. */
    @ParameterizedTest
    @MethodSource("marked")
    void guessIsRefusedWhetherItIsRightOrWrong(Marked marked) {
        Record full = References.nameless(FullRecord.of(marked.owner()));
        References.Reader outsider = new References.Reader() {
            @Override
            public boolean knows(java.util.UUID id) {
                return true;
            }

            @Override
            public String nameOf(java.util.UUID id) {
                return "";
            }

            @Override
            public boolean reads(Audience audience) {
                return audience != Audience.DATA_PROTECTION;
            }
        };

        assertThat(Withheld.trespasses(full, full, outsider))
                .isEqualTo(Withheld.trespasses(full, References.impersonal(full), outsider))
                .containsExactlyElementsOf(RecordShape.of(marked.owner()).members().stream()
                        .filter(member -> member.audience() == Audience.DATA_PROTECTION)
                        .map(member -> "/" + member.name())
                        .toList())
                .contains("/" + marked.member().name());
        assertThat(Withheld.trespasses(References.impersonal(full), full, outsider))
                .isEmpty();
    }

    private static List<String> texts(Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(entry -> texts(entry).stream()).toList();
        }
        if (value instanceof Record record) {
            return RecordShape.of(record.getClass()).members().stream()
                    .flatMap(member -> texts(member.in(record)).stream())
                    .toList();
        }
        return List.of();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

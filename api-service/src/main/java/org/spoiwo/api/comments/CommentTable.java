package org.spoiwo.api.comments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.web.CsvRows;
import org.spoiwo.model.consultations.Comment;
import org.spoiwo.model.consultations.CommentBuilder;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.ConsultationChannel;

/** A table of comments, one a row, as offices keep them in spreadsheets. */
final class CommentTable {

    static final String FORMAT = "CSV in UTF-8 with commas, semicolons or tabs and a row of headings: text (required),"
            + " received_on (2026-11-05 or 05.11.2026), channel (codes of consultationChannel or their Polish labels),"
            + " on_behalf_of, name, email, publish_name (tak, nie), reference, round, node, quote, proposed_wording, reasons."
            + " Polish headings will do: treść uwagi, data wpływu, kanał, podmiot, imię i nazwisko, e-mail, zgoda na publikację"
            + " nazwiska, znak, tura, element, fragment, proponowane brzmienie, uzasadnienie. A name is kept as personal data,"
            + " for which an authorisation is needed, unless the person agrees to be named. At most 500 rows, all or none; what"
            + " is wrong is told all at once, each with the number of its row, headings being row 1, and its heading:"
            + " /4/received_on. With dryRun=true nothing is entered.";

    private static final DateTimeFormatter POLISH_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    /** What a column may hold: its headings as {@link NameKey} has them, and where in a comment it belongs. */
    private enum Column {
        TEXT("text", "tresc uwagi", "/text"),
        RECEIVED_ON("received_on", "data wplywu", "/receivedOn"),
        CHANNEL("channel", "kanal", "/channel"),
        ON_BEHALF_OF("on_behalf_of", "podmiot", "/author/onBehalfOf"),
        NAME("name", "imie i nazwisko", "/submitter/name"),
        EMAIL("email", "e-mail", "/submitter/email"),
        PUBLISH_NAME("publish_name", "zgoda na publikacje nazwiska", "/author/publishName"),
        REFERENCE("reference", "znak", "/reference"),
        ROUND("round", "tura", "/round"),
        NODE("node", "element", "/target/node"),
        QUOTE("quote", "fragment", "/target/quote"),
        PROPOSED_WORDING("proposed_wording", "proponowane brzmienie", "/proposedWording"),
        REASONS("reasons", "uzasadnienie", "/reasons");

        private final String english;
        private final String polish;
        private final String pointer;

        Column(String english, String polish, String pointer) {
            this.english = english;
            this.polish = polish;
            this.pointer = pointer;
        }

        static Optional<Column> of(String heading) {
            String key = NameKey.of(heading).value();
            return Arrays.stream(values())
                    .filter(column -> NameKey.of(column.english).value().equals(key)
                            || NameKey.of(column.english.replace('_', ' '))
                                    .value()
                                    .equals(key)
                            || NameKey.of(column.polish).value().equals(key))
                    .findFirst();
        }
    }

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<String> headings;
    private final List<Submission<Comment>> submissions = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private CommentTable(List<String> headings) {
        this.headings = headings;
    }

    /** @throws ProblemException when it is no table, or it is not clear what is in its columns */
    static CommentTable read(byte[] table, String bodyHash) {
        List<String[]> rows = CsvRows.read(table);
        CommentTable read = new CommentTable(rows.isEmpty() ? List.of() : List.of(rows.get(0)));
        read.readHeadings();
        for (int i = 1; i < rows.size(); i++) {
            if (!Arrays.stream(rows.get(i)).allMatch(String::isBlank)) {
                read.submissions.add(read.comment(rows.get(i), bodyHash));
                read.pointers.add("/" + (i + 1));
            }
        }
        return read;
    }

    List<Submission<Comment>> submissions() {
        return submissions;
    }

    /** The row of each of them. */
    List<String> pointers() {
        return pointers;
    }

    /** By row and heading, as far as they are about something that has a column. */
    List<Finding> told(List<Finding> findings) {
        return findings.stream().map(this::told).toList();
    }

    private Finding told(Finding finding) {
        return pointers.stream()
                .filter(row -> finding.at().startsWith(row + "/"))
                .findFirst()
                .flatMap(row -> Arrays.stream(Column.values())
                        .filter(column -> finding.at().equals(row + column.pointer))
                        .findFirst()
                        .map(column -> finding.seenFrom(finding.at()).seenFromAbove(row + "/" + heading(column))))
                .orElse(finding);
    }

    private String heading(Column column) {
        Integer place = columns.get(column);
        return place == null ? column.english : escaped(headings.get(place));
    }

    private static String escaped(String heading) {
        return heading.replace("~", "~0").replace("/", "~1");
    }

    private void readHeadings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<Column> column = Column.of(heading);
            if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
                findings.add(Finding.inBody("/1/" + escaped(heading), "table.sameColumn"));
            } else if (column.isEmpty() && !heading.isBlank()) {
                findings.add(Finding.inBody(
                        "/1/" + escaped(heading),
                        "table.unknownColumn",
                        heading,
                        Arrays.stream(Column.values()).map(each -> each.english).collect(Collectors.joining(", "))));
            }
        }
        if (!columns.containsKey(Column.TEXT)) {
            findings.add(Finding.inBody("/1/" + Column.TEXT.english, "table.noColumn", Column.TEXT.english));
        }
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
    }

    private Submission<Comment> comment(String[] cells, String bodyHash) {
        List<Finding> findings = new ArrayList<>(IntStream.range(0, cells.length)
                .boxed()
                .flatMap(i -> unfit(i, cells[i]).stream())
                .toList());
        String name = cell(cells, Column.NAME);
        String email = cell(cells, Column.EMAIL);
        Boolean publishName = yesOrNo(cells, findings);
        boolean isNamed = Boolean.TRUE.equals(publishName) && name != null;
        String onBehalfOf = cell(cells, Column.ON_BEHALF_OF);
        String node = cell(cells, Column.NODE);
        String quote = cell(cells, Column.QUOTE);
        String kept = isNamed ? null : name;
        Comment comment = CommentBuilder.builder()
                .text(String.valueOf(
                        Optional.ofNullable(cell(cells, Column.TEXT)).orElse("")))
                .receivedOn(day(cells, findings))
                .channel(channel(cells, findings))
                .author(
                        isNamed || onBehalfOf != null
                                ? new Comment.Author(isNamed ? name : null, null, onBehalfOf, publishName)
                                : null)
                .submitter(kept == null && email == null ? null : new Comment.Submitter(kept, email))
                .reference(cell(cells, Column.REFERENCE))
                .round(round(cells, findings))
                .target(node == null && quote == null ? null : new Comment.Target(node, quote))
                .proposedWording(cell(cells, Column.PROPOSED_WORDING))
                .reasons(cell(cells, Column.REASONS))
                .build();
        return new Submission<>(comment, findings, bodyHash);
    }

    private Optional<Finding> unfit(int place, String cell) {
        if (place >= headings.size()) {
            return cell.isBlank()
                    ? Optional.empty()
                    : Optional.of(Finding.inBody("/" + (place + 1), "table.noHeading", place + 1));
        }
        return CONTROL.matcher(cell).find()
                ? Optional.of(Finding.inBody("/" + escaped(headings.get(place)), "text.control"))
                : Optional.empty();
    }

    private @Nullable LocalDate day(String[] cells, List<Finding> findings) {
        String said = cell(cells, Column.RECEIVED_ON);
        if (said == null) {
            return null;
        }
        try {
            return said.contains(".") ? LocalDate.parse(said, POLISH_DAY) : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            findings.add(Finding.inBody(Column.RECEIVED_ON.pointer, "table.day", said));
            return null;
        }
    }

    private @Nullable ConsultationChannel channel(String[] cells, List<Finding> findings) {
        String said = cell(cells, Column.CHANNEL);
        if (said == null) {
            return null;
        }
        String key = NameKey.of(said).value();
        Optional<ConsultationChannel> channel = Arrays.stream(ConsultationChannel.values())
                .filter(each -> NameKey.of(each.name()).value().equals(key)
                        || NameKey.of(each.pl()).value().equals(key))
                .findFirst();
        if (channel.isEmpty()) {
            String known = Arrays.stream(ConsultationChannel.values())
                    .map(each -> each.name() + " (" + each.pl() + ")")
                    .collect(Collectors.joining(", "));
            findings.add(Finding.inBody(Column.CHANNEL.pointer, "table.channel", said, known));
        }
        return channel.orElse(null);
    }

    private @Nullable Integer round(String[] cells, List<Finding> findings) {
        String said = cell(cells, Column.ROUND);
        if (said == null) {
            return null;
        }
        if (!said.matches("\\d{1,4}")) {
            findings.add(Finding.inBody(Column.ROUND.pointer, "table.number", said));
            return null;
        }
        return Integer.valueOf(said);
    }

    private @Nullable Boolean yesOrNo(String[] cells, List<Finding> findings) {
        String said = cell(cells, Column.PUBLISH_NAME);
        if (said == null) {
            return null;
        }
        String key = NameKey.of(said).value();
        if (List.of("tak", "yes", "true").contains(key)) {
            return true;
        }
        if (!List.of("nie", "no", "false").contains(key)) {
            findings.add(Finding.inBody(Column.PUBLISH_NAME.pointer, "table.yesOrNo", said));
        }
        return false;
    }

    private @Nullable String cell(String[] cells, Column column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.length || cells[place].isBlank() ? null : cells[place].strip();
    }
}

package org.spoiwo.api.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.consultations.CommentResponse;
import org.spoiwo.model.consultations.Consultation;
import org.spoiwo.model.consultations.ConsultationCoverage;
import org.spoiwo.model.consultations.ConsultationReport;
import org.spoiwo.model.consultations.ConsultationRound;
import org.spoiwo.model.consultations.Coverage;
import org.spoiwo.model.consultations.ReportEntry;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.Count;
import org.spoiwo.model.value.PolishCalendar;
import org.spoiwo.model.vocabulary.CountQualifier;
import org.spoiwo.model.vocabulary.Term;

/** A report in the words of people, in one language. */
final class ReportWording {

    private static final List<String> CELLS = List.of(
            "number",
            "id",
            "reference",
            "round",
            "receivedOn",
            "channel",
            "late",
            "author",
            "organization",
            "node",
            "quote",
            "text",
            "proposedWording",
            "reasons",
            "redacted",
            "resolution",
            "answerReasons",
            "newWording",
            "resultingVersion",
            "resultingNode",
            "unit");

    private final ConsultationReport report;
    private final @Nullable String sha256;
    private final Locale language;

    ReportWording(ConsultationReport report, @Nullable String sha256, Locale language) {
        this.report = report;
        this.sha256 = sha256;
        this.language = language;
    }

    String heading() {
        return text("heading");
    }

    String title() {
        return report.consultation().title();
    }

    /** Everything before the table of comments. */
    List<ReportSection> before() {
        List<ReportSection> sections = new ArrayList<>();
        sections.add(new ReportSection("", notices(), List.of(new ReportSection.Table("", List.of(), facts()))));
        addText(sections, "introduction", report.introduction());
        sections.add(new ReportSection(text("course"), List.of(), course()));
        sections.add(new ReportSection(
                text("meetings"),
                report.meetings().isEmpty() ? List.of(text("noMeetings")) : List.of(),
                filled(table(
                        "",
                        report.meetings(),
                        List.of("date", "meeting", "role", "agendaItem"),
                        meeting -> List.of(
                                string(meeting.date()),
                                meeting.title(),
                                label(meeting.role()),
                                string(meeting.agendaItem()))))));
        sections.add(new ReportSection(text("statistics"), List.of(total()), statistics()));
        return sections;
    }

    /** Above the table. */
    String tableHeading() {
        return text("table");
    }

    /** What stands there when there is nothing in the table. */
    String noComments() {
        return text("noComments");
    }

    /** What stands there when the table is too long for where it was to stand. */
    String tableLeftOut(int lines) {
        return text("tableLeftOut", lines);
    }

    /** The columns of the table as people read it: comment, verdict, reasons, change. */
    List<String> columns() {
        return Stream.of("number", "comment", "resolution", "answerReasons", "change")
                .map(column -> text("column." + column))
                .toList();
    }

    /** A line of that table. */
    List<String> line(ReportEntry entry) {
        return List.of(
                entry.reference() == null ? String.valueOf(entry.number()) : entry.number() + "\n" + entry.reference(),
                comment(entry),
                answers(entry, answer -> label(answer.resolution())),
                answers(entry, this::reasons),
                answers(entry, this::change));
    }

    /** The columns of the table for machines. */
    List<String> headings() {
        return CELLS.stream().map(cell -> text("column." + cell)).toList();
    }

    /** A line of that one. */
    List<String> cells(ReportEntry entry) {
        Reference organization = entry.organization();
        return List.of(
                String.valueOf(entry.number()),
                entry.id().toString(),
                string(entry.reference()),
                string(entry.round()),
                entry.receivedOn().toString(),
                label(entry.channel()),
                entry.late() ? text("yes") : "",
                string(entry.authorName()),
                organization == null ? "" : string(organization.name()),
                string(entry.node()),
                string(entry.quote()),
                entry.withheld() ? text("withheld") : string(entry.text()),
                string(entry.proposedWording()),
                string(entry.reasons()),
                entry.redacted() ? text("yes") : "",
                answers(entry, answer -> label(answer.resolution())),
                answers(entry, ReportEntry.Answer::reasons),
                answers(entry, answer -> string(answer.newWording())),
                answers(entry, answer -> version(answer.resultingNode())),
                answers(entry, answer -> code(answer.resultingNode())),
                answers(entry, answer -> string(answer.unit())));
    }

    /** Everything after the table. */
    List<ReportSection> after() {
        List<ReportSection> sections = new ArrayList<>();
        addText(sections, "summary", report.summary());
        if (sha256 != null) {
            sections.add(new ReportSection("", List.of(text("hash", sha256)), List.of()));
        }
        return sections;
    }

    private void addText(List<ReportSection> sections, String heading, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            sections.add(new ReportSection(text(heading), said.lines().toList(), List.of()));
        }
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (report.edition() == null || report.publishedAt() == null) {
            notices.add(text("draft"));
        } else {
            notices.add(text("edition", report.edition(), PolishCalendar.dayOf(report.publishedAt())));
        }
        if (report.correction() != null) {
            notices.add(text("correction", report.correction()));
        }
        if (report.retouched() != null) {
            notices.add(text(
                    "retouched",
                    PolishCalendar.dayOf(report.retouched().at()),
                    report.retouched().sha256()));
        }
        return notices;
    }

    private List<List<String>> facts() {
        Consultation consultation = report.consultation();
        List<List<String>> facts = new ArrayList<>();
        fact(facts, "conductor", name(consultation.conductor()));
        fact(facts, "cooperating", names(consultation.cooperating()));
        fact(facts, "programme", name(consultation.programme()));
        fact(facts, "version", name(consultation.programmeVersion()));
        fact(facts, "documents", names(consultation.documents()));
        fact(
                facts,
                "legalBasis",
                consultation.legalBasis() == null
                        ? ""
                        : consultation.legalBasis().act());
        fact(facts, "earliestLawfulEnd", string(consultation.earliestLawfulEnd()));
        fact(facts, "reportDueOn", string(consultation.reportDueOn()));
        fact(facts, "addressees", String.join(", ", consultation.addressees()));
        fact(facts, "topics", String.join(", ", consultation.topics()));
        return facts;
    }

    private void fact(List<List<String>> facts, String called, String value) {
        if (!value.isEmpty()) {
            facts.add(List.of(text("fact." + called), value));
        }
    }

    private List<ReportSection.Table> course() {
        Consultation consultation = report.consultation();
        return Stream.of(
                        table(
                                "stages",
                                consultation.stages(),
                                List.of("stage", "on", "asOf", "note"),
                                stage -> List.of(
                                        label(stage.stage()),
                                        string(stage.on()),
                                        string(stage.asOf()),
                                        string(stage.note()))),
                        table(
                                "rounds",
                                consultation.rounds(),
                                List.of("round", "announcedOn", "opensOn", "closesOn"),
                                round -> List.of(
                                        string(round.number()),
                                        string(round.announcedOn()),
                                        string(round.opensOn()),
                                        string(round.closesOn()))),
                        table(
                                "extensions",
                                consultation.rounds().stream()
                                        .flatMap(round -> round.extensions().stream()
                                                .map(extension -> new Extended(round, extension)))
                                        .toList(),
                                List.of("round", "decidedOn", "previousEnd", "reason"),
                                extended -> List.of(
                                        string(extended.round().number()),
                                        string(extended.by().decidedOn()),
                                        string(extended.by().previousEnd()),
                                        string(extended.by().reason()))),
                        table(
                                "publications",
                                consultation.publications(),
                                List.of("publication", "where", "url", "publishedOn"),
                                publication -> List.of(
                                        label(publication.kind()),
                                        string(publication.where()),
                                        string(publication.url()),
                                        string(publication.publishedOn()))),
                        table(
                                "channels",
                                consultation.channels(),
                                List.of("channel", "address", "hours"),
                                channel -> List.of(
                                        label(channel.kind()), string(channel.address()), string(channel.hours()))),
                        table(
                                "viewingPlaces",
                                consultation.viewingPlaces(),
                                List.of("place", "address", "hours"),
                                place -> List.of(
                                        joined(place.name(), name(place.organization())),
                                        joined(place.address(), place.locality()),
                                        string(place.hours()))))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private record Extended(ConsultationRound round, ConsultationRound.Extension by) {}

    private String total() {
        Coverage total = report.coverage().total();
        return text("total", total.received(), total.published(), total.answered(), total.open());
    }

    private List<ReportSection.Table> statistics() {
        ConsultationCoverage coverage = report.coverage();
        List<String> numbers = List.of("received", "published", "answered", "open");
        return Stream.of(
                        table(
                                "byResolution",
                                coverage.byResolution(),
                                List.of("resolution", "comments"),
                                each -> List.of(label(each.resolution()), string(each.comments()))),
                        table(
                                "byAuthor",
                                coverage.byAuthor(),
                                with("kind", numbers),
                                each -> List.of(
                                        each.organization()
                                                ? each.kind() == null ? text("organization") : label(each.kind())
                                                : text("people"),
                                        string(each.received()),
                                        string(each.published()),
                                        string(each.answered()),
                                        string(each.open()))),
                        table(
                                "byChannel",
                                coverage.byChannel(),
                                with("channel", numbers),
                                each -> List.of(
                                        each.channel() == null ? text("unknown") : label(each.channel()),
                                        string(each.received()),
                                        string(each.published()),
                                        string(each.answered()),
                                        string(each.open()))),
                        table(
                                "byNode",
                                coverage.byNode(),
                                with("node", numbers),
                                each -> List.of(
                                        each.node() == null ? text("whole") : each.node(),
                                        string(each.received()),
                                        string(each.published()),
                                        string(each.answered()),
                                        string(each.open()))),
                        stated())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Numbers of a source, for comments that are not on record. */
    private ReportSection.Table stated() {
        List<List<String>> rows = new ArrayList<>();
        Consultation.StatedCounts stated = report.consultation().statedCounts();
        if (stated != null) {
            count(rows, text("column.comments"), stated.comments());
            count(rows, text("submitters"), stated.submitters());
            count(rows, text("forms"), stated.forms());
            stated.byResolution().forEach(each -> count(rows, label(each.resolution()), each.count()));
        }
        return new ReportSection.Table(
                text("stated"), List.of(text("column.what"), text("column.comments")), List.copyOf(rows));
    }

    private void count(List<List<String>> rows, String what, @Nullable Count count) {
        if (count != null) {
            String value = count.value() == null ? "" : count.value().toPlainString();
            String qualifier = count.qualifier() == CountQualifier.EXACT ? "" : label(count.qualifier());
            rows.add(List.of(what, joined(qualifier, value, " ")));
        }
    }

    private String comment(ReportEntry entry) {
        List<String> said = new ArrayList<>();
        Reference organization = entry.organization();
        String author = joined(entry.authorName(), organization == null ? null : organization.name());
        said.add(author.isEmpty() ? text("unnamed") : author);
        String about = entry.node() == null && entry.quote() == null ? text("whole") : string(entry.node());
        said.add(text("about", entry.quote() == null ? about : joined(about, "„" + entry.quote() + "”", " ")));
        said.add(entry.withheld() ? text("withheld") : string(entry.text()));
        if (entry.proposedWording() != null) {
            said.add(text("proposed", entry.proposedWording()));
        }
        if (entry.reasons() != null) {
            said.add(text("because", entry.reasons()));
        }
        if (entry.redacted()) {
            said.add(text("redacted"));
        }
        return String.join("\n", said);
    }

    private String reasons(ReportEntry.Answer answer) {
        return answer.unit() == null ? answer.reasons() : answer.reasons() + "\n" + answer.unit();
    }

    private String change(ReportEntry.Answer answer) {
        CommentResponse.ResultingNode node = answer.resultingNode();
        return joined(answer.newWording(), node == null ? null : text("resulting", node.code(), version(node)), "\n");
    }

    private static String answers(ReportEntry entry, Function<ReportEntry.Answer, String> said) {
        return entry.answers().stream()
                .map(said)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String version(CommentResponse.@Nullable ResultingNode node) {
        return node == null ? "" : name(node.version());
    }

    private static String code(CommentResponse.@Nullable ResultingNode node) {
        return node == null ? "" : node.code();
    }

    private <T> ReportSection.Table table(
            String caption, List<T> items, List<String> columns, Function<T, List<String>> row) {
        return new ReportSection.Table(
                caption.isEmpty() ? "" : text(caption),
                columns.stream().map(column -> text("column." + column)).toList(),
                items.stream().map(row).toList());
    }

    private static List<ReportSection.Table> filled(ReportSection.Table table) {
        return table.rows().isEmpty() ? List.of() : List.of(table);
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private String label(@Nullable Term term) {
        return term == null ? "" : term.label(language);
    }

    private String text(String key, Object... arguments) {
        return Messages.text("report." + key, language, arguments);
    }

    private static String names(List<Reference> references) {
        return references.stream().map(ReportWording::name).collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Reference reference) {
        return reference == null ? "" : string(reference.name());
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return joined(one, other, ", ");
    }

    private static String joined(@Nullable String one, @Nullable String other, String between) {
        return Stream.of(string(one), string(other))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}

package org.spoiwo.api.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.persistence.Submission;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.persistence.Written;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.programmes.ProgrammeVersion;
import org.spoiwo.model.programmes.ProgrammeVersionBuilder;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.PartialDate;

/** Enters a version of a programme from a table of its indicators, as offices keep them in spreadsheets. */
@ApplicationScoped
public class TableImport {

    static final String FORMAT =
            "CSV in UTF-8 with commas, semicolons or tabs and a row of headings: code and name (required), kind (the"
                    + " codes of programmeNodeKind or their Polish labels; INDICATOR when empty), parent (code of the row above"
                    + " it in the tree), text, unit, base_year, base_value, source, former_code, and a column for each year of"
                    + " targets (2027 or target_2027). Polish headings will do: kod, nazwa, rodzaj, nadrzędny, opis, jednostka,"
                    + " rok bazowy, wartość bazowa, źródło, dawny kod, cel 2027. Numbers may have a decimal comma and spaces."
                    + " What is wrong is told all at once, each with the number of its row, headings being row 1, and its"
                    + " heading: /4/base_value. With dryRun=true nothing is entered.";

    private final ProgrammeVersionKeeping keeping;

    TableImport(ProgrammeVersionKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * Creates a version as a draft of the caller's.
     *
     * @throws ProblemException naming every cell that needs correction
     */
    public Written<ProgrammeVersion> load(
            Reference programme, @Nullable String label, @Nullable String date, byte[] table, WriteRequest request) {
        List<Finding> findings = new ArrayList<>();
        if (label == null || label.isBlank()) {
            findings.add(Finding.inParameter("label", "required"));
        }
        PartialDate on = date(date, findings);
        IndicatorTable read = IndicatorTable.read(table);
        findings.addAll(read.findings());
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        ProgrammeVersion version = ProgrammeVersionBuilder.builder()
                .programme(programme)
                .label(String.valueOf(label))
                .date(on)
                .nodes(read.tree())
                .build();
        try {
            return keeping.create(
                    new Submission<>(version, List.of(), Fingerprint.of(label + "\n" + date + Fingerprint.of(table))),
                    request);
        } catch (ProblemException e) {
            throw e.type() == ProblemType.VALIDATION
                    ? ProblemException.invalid(
                            e.findings().stream().map(read::inTable).toList())
                    : e;
        }
    }

    private static @Nullable PartialDate date(@Nullable String date, List<Finding> findings) {
        try {
            return date == null ? null : PartialDate.of(date);
        } catch (InvalidValueException e) {
            findings.add(Finding.inParameter("date", e));
            return null;
        }
    }
}

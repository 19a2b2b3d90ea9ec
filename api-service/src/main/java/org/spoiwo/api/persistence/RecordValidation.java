package org.spoiwo.api.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.PersonalMembers;
import org.spoiwo.model.record.References;
import org.spoiwo.model.record.Resource;

/** Checks a submitted record: what was understood of it, its own rules, and what it refers to; all errors at once. */
@ApplicationScoped
public class RecordValidation {

    private final Validator validator;
    private final RecordRegister register;

    RecordValidation(Validator validator, RecordRegister register) {
        this.validator = validator;
        this.register = register;
    }

    /**
     * @param id the id the record has or will have: it may refer to itself
     * @param others records that count as known, though they are not there yet
     * @param linked records it refers to already, which it may go on referring to whoever writes
     * @param caller who writes; what they do not see cannot be referred to
     * @param further findings of the feature
     * @return the records it refers to
     * @throws ProblemException naming every place that needs correction
     */
    KnownRecords check(
            Submission<? extends Record> submission,
            UUID id,
            Resource self,
            KnownRecords others,
            KnownRecords linked,
            Caller caller,
            Supplier<Stream<Finding>> further) {
        return checkAgainst(
                held(List.of(submission.record())).and(others), submission, id, self, linked, caller, further);
    }

    /** Those that the records refer to; until the transaction ends nobody deletes one of them. One statement. */
    KnownRecords held(List<? extends Record> records) {
        return register.heldByIds(records.stream()
                .flatMap(record -> References.in(record).stream())
                .map(References.Found::target)
                .collect(Collectors.toSet()));
    }

    /** The same for a record of which is known already what it refers to. */
    KnownRecords checkAgainst(
            KnownRecords known,
            Submission<? extends Record> submission,
            UUID id,
            Resource self,
            KnownRecords linked,
            Caller caller,
            Supplier<Stream<Finding>> further) {
        Record record = submission.record();
        List<References.Found> references = References.in(record);
        List<Finding> findings = new ArrayList<>(submission.findings());
        violations(record)
                .filter(found -> !isCovered(found, submission.findings()))
                .forEach(findings::add);
        references.stream()
                .filter(reference ->
                        !reference.target().equals(id) || !reference.allowed().contains(self))
                .flatMap(reference -> dangling(reference, known, linked, caller))
                .forEach(findings::add);
        if (findings.isEmpty()) {
            further.get().forEach(findings::add);
        }
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        return known;
    }

    /**
     * Checks something that was submitted and is no record with references: an order, an entry of a register.
     *
     * @throws ProblemException naming every place that needs correction
     */
    public <R extends Record> R valid(Submission<R> submission) {
        List<Finding> findings = new ArrayList<>(submission.findings());
        violations(submission.record())
                .filter(found -> !isCovered(found, submission.findings()))
                .forEach(findings::add);
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings);
        }
        return submission.record();
    }

    /**
     * The same for something that refers to records.
     *
     * @param caller who sends it; what they do not see cannot be referred to
     * @throws ProblemException naming every place that needs correction
     */
    public <R extends Record> R valid(Submission<R> submission, Caller caller) {
        List<References.Found> references = References.in(submission.record());
        KnownRecords known =
                register.byIds(references.stream().map(References.Found::target).collect(Collectors.toSet()));
        List<Finding> findings = new ArrayList<>(submission.findings());
        references.stream()
                .flatMap(reference -> dangling(reference, known, KnownRecords.NONE, caller))
                .forEach(findings::add);
        return valid(new Submission<>(submission.record(), findings, submission.bodyHash()));
    }

    private Stream<Finding> violations(Record record) {
        return validator.validate(record).stream()
                .map(Violations::finding)
                .map(finding -> PersonalMembers.areAt(record.getClass(), finding.at()) ? finding.discreet() : finding)
                .sorted(Comparator.comparing(Finding::at).thenComparing(Finding::code));
    }

    /** A member that could not be read is not reported once more for being absent. */
    private static boolean isCovered(Finding violation, List<Finding> unreadable) {
        return unreadable.stream().anyMatch(found -> found.at().equals(violation.at()));
    }

    private static Stream<Finding> dangling(
            References.Found reference, KnownRecords known, KnownRecords linked, Caller caller) {
        KnownRecords.Known target = known.find(reference.target())
                .filter(found ->
                        found.isThereFor(caller) || (linked.find(found.id()).isPresent() && found.deletedAt() == null))
                .orElse(null);
        String pointer = reference.pointer() + "/id";
        if (target == null) {
            return Stream.of(Finding.inBody(pointer, "reference.unknown", reference.target()));
        }
        if (!reference.allowed().contains(target.resource())) {
            return Stream.of(new Finding(
                    Finding.Place.BODY,
                    pointer,
                    "reference.wrongKind",
                    locale -> Messages.text(
                            "reference.wrongKind",
                            locale,
                            target.id(),
                            target.resource(),
                            reference.allowed().stream()
                                    .sorted()
                                    .map(allowed -> Messages.text("resource." + allowed.path(), locale))
                                    .collect(Collectors.joining(", ")))));
        }
        return Stream.empty();
    }
}

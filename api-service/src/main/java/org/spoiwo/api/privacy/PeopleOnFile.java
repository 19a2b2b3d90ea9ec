package org.spoiwo.api.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoiwo.api.persistence.KnownRecords.Known;
import org.spoiwo.api.persistence.RecordRegister;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.api.security.Caller;
import org.spoiwo.model.record.Resource;
import org.spoiwo.model.value.RegionCode;

/** The people whose personal data is spoken of, as far as somebody may act for them. */
@ApplicationScoped
class PeopleOnFile {

    private final RecordRegister register;

    PeopleOnFile(RecordRegister register) {
        this.register = register;
    }

    /** @throws ProblemException when there is no such person, or the caller may not change their record */
    Known changedBy(Caller caller, UUID id) {
        Known person = everChangedBy(caller, id);
        if (person.deletedAt() != null) {
            throw new ProblemException(ProblemType.GONE);
        }
        return person;
    }

    /** The same, deleted people included. */
    Known everChangedBy(Caller caller, UUID id) {
        Known person = register.byIds(List.of(id))
                .find(id)
                .filter(known -> known.resource() == Resource.PEOPLE)
                .filter(known -> caller.sees(known.visibility(), known.maintainers()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (!caller.changes(person.maintainers())) {
            throw new ProblemException(
                    ProblemType.FOREIGN_REGION,
                    person.maintainers().stream().map(RegionCode::toString).collect(Collectors.joining(", ")));
        }
        return person;
    }
}

package org.spoiwo.api.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.RecordKeeping;
import org.spoiwo.api.problem.ProblemException;
import org.spoiwo.api.problem.ProblemType;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Reference;

/**
 * Records that have their path below another record, as members have theirs below a network: it has to be there for the
 * caller, and they have to belong to it.
 *
 * @param <R> the record
 * @param <E> its entity
 * @param <A> the record above
 */
public abstract class RecordBelowResource<
                R extends Record & AggregateRecord<R>,
                E extends AggregateEntity<R>,
                A extends Record & AggregateRecord<A>>
        extends RecordResource<R, E> {

    private final RecordKeeping<R, E> keeping;
    private final Class<A> typeAbove;
    private final String parameter;

    /**
     * @param parameter the path parameter with the id of the one above
     */
    protected RecordBelowResource(RecordKeeping<R, E> keeping, Class<A> typeAbove, String parameter) {
        super(keeping);
        this.keeping = keeping;
        this.typeAbove = typeAbove;
        this.parameter = parameter;
    }

    /** The record above, as this one names it. */
    protected abstract @Nullable Reference above(R record);

    /** The same record, below that one. */
    protected abstract R below(R record, Reference above);

    /** It belongs to the record in the path, whatever was sent. */
    @Override
    protected R placed(R record) {
        return below(record, Reference.to(above()));
    }

    @Override
    protected boolean isHere(R record) {
        return isBelow(record, above());
    }

    @Override
    protected boolean wasHere(R record) {
        past.demandReadable(typeAbove, inPath(), caller.get());
        return isBelow(record, inPath());
    }

    @Override
    protected void checkPlace(UUID id) {
        E stored = keeping.repository().findById(id);
        if (stored != null && !isHere(stored.toRecord())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    /**
     * The id of the record above, which is there for the caller.
     *
     * @throws ProblemException {@code NOT_FOUND} or {@code GONE}
     */
    protected UUID above() {
        UUID id = inPath();
        current.demandThere(typeAbove, id, caller.get());
        return id;
    }

    /** The id in the path, whether or not there is such a record. */
    protected UUID inPath() {
        try {
            return UUID.fromString(uri.getPathParameters().getFirst(parameter));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private boolean isBelow(R record, UUID id) {
        Reference above = above(record);
        return above != null && id.equals(above.id());
    }
}

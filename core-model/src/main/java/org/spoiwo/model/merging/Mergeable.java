package org.spoiwo.model.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.record.AggregateRecord;
import org.spoiwo.model.record.Alias;
import org.spoiwo.model.record.Identifier;
import org.spoiwo.model.value.NameKey;
import org.spoiwo.model.vocabulary.AliasKind;
import org.spoiwo.model.vocabulary.OrganizationKind;

/**
 * A record of something that may have been entered twice: what it is known again by, and what it takes over from the other.
 *
 * @param <R> the record type itself
 */
public interface Mergeable<R extends Mergeable<R>> extends AggregateRecord<R> {

    List<Alias> aliases();

    /** Numbers in registers, which units without legal personality share with their founder; people have none. */
    default List<Identifier> identifiers() {
        return List.of();
    }

    /** What it is; nothing for a person. */
    default List<OrganizationKind> kinds() {
        return List.of();
    }

    /** The town where it is; nothing for a person. */
    default @Nullable String locality() {
        return null;
    }

    /** This record, and what only the duplicate says of the same. */
    R takingOver(R duplicate);

    /** All its names, however they are written. */
    default Set<NameKey> nameKeys() {
        return Stream.concat(Stream.of(displayName()), aliases().stream().map(Alias::name))
                .map(NameKey::of)
                .collect(Collectors.toSet());
    }

    /** Its other names and those of a duplicate, each once; the duplicate's own is one of them. */
    default List<Alias> aliasesWith(Mergeable<?> duplicate) {
        Set<NameKey> known = new HashSet<>(nameKeys());
        List<Alias> aliases = new ArrayList<>(aliases());
        Stream.concat(
                        Stream.of(new Alias(duplicate.displayName(), AliasKind.ALIAS, null)),
                        duplicate.aliases().stream())
                .filter(alias -> known.add(NameKey.of(alias.name())))
                .forEach(aliases::add);
        return aliases;
    }
}

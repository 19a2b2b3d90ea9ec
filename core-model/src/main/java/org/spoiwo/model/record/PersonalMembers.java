package org.spoiwo.model.record;

import java.util.HashSet;
import java.util.Set;
import org.spoiwo.model.record.RecordShape.Member;

/** Where the types of records have personal data: members that are {@link VisibleTo} data protection only, and what is in them. */
public final class PersonalMembers {
    private static final ClassValue<Boolean> PERSONAL = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isSomewhereIn(type, new HashSet<>());
        }
    };

    private PersonalMembers() {}

    /** Whether the type, or anything inside it, has personal data. */
    public static boolean areIn(Class<?> type) {
        return PERSONAL.get(type);
    }

    /** Whether what the JSON Pointer leads to, from a record of this type, is personal data or lies within some. */
    public static boolean areAt(Class<?> type, String pointer) {
        Class<?> at = type;
        for (String step : pointer.split("/", -1)) {
            Class<?> owner = at;
            Member member = !owner.isRecord()
                    ? null
                    : RecordShape.of(owner).members().stream()
                            .filter(each -> each.name().equals(step))
                            .findFirst()
                            .orElse(null);
            // the empty step before the first slash, and places in lists, lead to no other type
            if (member != null) {
                if (isPersonal(member)) {
                    return true;
                }
                at = member.type();
            }
        }
        return false;
    }

    private static boolean isSomewhereIn(Class<?> type, Set<Class<?>> seen) {
        return type.isRecord()
                && seen.add(type)
                && RecordShape.of(type).members().stream()
                        .anyMatch(member -> isPersonal(member) || isSomewhereIn(member.type(), seen));
    }

    private static boolean isPersonal(Member member) {
        return member.audience() == Audience.DATA_PROTECTION;
    }
}

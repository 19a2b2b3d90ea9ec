package org.spoiwo.api.participants;

import java.util.List;
import java.util.Set;

/**
 * People who have the same values in everything they are counted by.
 *
 * @param values empty where it is not known
 * @param open whether their participations are public, so that everybody could count them
 * @param persons five of them, or all
 */
record CountedRow(List<String> values, boolean open, int count, Set<?> persons) {}

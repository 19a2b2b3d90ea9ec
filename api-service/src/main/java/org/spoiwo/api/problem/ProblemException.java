package org.spoiwo.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spoiwo.model.record.Problem;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Finding> findings;
    private final transient Object[] arguments;

    public ProblemException(ProblemType type, Object... arguments) {
        this(type, List.of(), arguments);
    }

    /** @param arguments what the detail of the type says about this occurrence */
    public ProblemException(ProblemType type, List<Finding> findings, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.findings = List.copyOf(findings);
        this.arguments = arguments.clone();
    }

    /** A request with something to correct. */
    public static ProblemException invalid(List<Finding> findings) {
        return new ProblemException(ProblemType.VALIDATION, findings, findings.size());
    }

    /** The same problem, told of other places. */
    public ProblemException withFindings(List<Finding> others) {
        return new ProblemException(type, others, arguments);
    }

    public ProblemType type() {
        return type;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The problem as it is sent to somebody who reads this language and asked for this path. */
    Problem told(Locale locale, String path, UUID trace) {
        return new Problem(
                type.uri(),
                type.title(locale),
                type.status(),
                Messages.text("problem." + type.slug() + ".detail", locale, arguments),
                ShownPath.of(path),
                trace.toString(),
                findings.stream().map(finding -> finding.told(locale)).toList());
    }
}

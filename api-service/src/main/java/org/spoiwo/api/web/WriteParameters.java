package org.spoiwo.api.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.paging.Fingerprint;
import org.spoiwo.api.paging.QueryParameters;
import org.spoiwo.api.persistence.WriteRequest;
import org.spoiwo.api.problem.Finding;
import org.spoiwo.api.security.Caller;

/** The headers and parameters that every write takes. */
public class WriteParameters {

    private static final Pattern ETAG = Pattern.compile("(W/)?\"(\\d{1,9})-[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final int LONGEST_REASON = 2000;

    /** Begins a header that has more than ASCII in it (RFC 8187, 3.2.1), here without a language. */
    private static final String EXTENDED = "UTF-8''";

    @Parameter(description = "ETag of what you read; a change without it is refused (428), a stale one too (412)")
    @RestHeader("If-Match")
    @Nullable
    String ifMatch;

    @Parameter(description = "* creates only, and refuses an id that is there already (412)")
    @RestHeader("If-None-Match")
    @Nullable
    String ifNoneMatch;

    @Parameter(description = "Makes a POST safe to repeat for 24 hours; any 1 to 200 printable characters")
    @RestHeader("Idempotency-Key")
    @Nullable
    String idempotencyKey;

    @Parameter(
            description =
                    "Why, for the history: UTF-8, or, from browsers, UTF-8'' and the text percent-encoded (RFC 8187)")
    @RestHeader("X-Change-Reason")
    @Nullable
    String reason;

    @Parameter(
            description = "Check everything, change nothing",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RestQuery
    @Nullable
    String dryRun;

    /** What was asked for, checked. */
    public WriteRequest request(Caller caller, String route) {
        QueryParameters query = new QueryParameters();
        boolean dry = query.flag("dryRun", dryRun);
        WriteRequest.Precondition precondition = precondition(query);
        if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
            query.report(Finding.inHeader("Idempotency-Key", "idempotencyKey.syntax"));
        }
        String reason = this.reason == null ? null : readable(this.reason);
        if (reason != null && CONTROL.matcher(reason).find()) {
            query.report(Finding.inHeader("X-Change-Reason", "text.control"));
        }
        query.refuseIfWrong();
        return new WriteRequest(
                caller,
                precondition,
                "*".equals(ifNoneMatch),
                dry,
                idempotencyKey == null ? null : Fingerprint.of(caller.account() + "\n" + route + "\n" + idempotencyKey),
                reason == null ? null : reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    /** A header comes as if it were Latin-1, whatever it was sent in; what can be UTF-8 was. */
    private static String readable(String header) {
        if (header.regionMatches(true, 0, EXTENDED, 0, EXTENDED.length())) {
            try {
                String encoded = header.substring(EXTENDED.length()).replace("+", "%2B");
                return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return header;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private WriteRequest.@Nullable Precondition precondition(QueryParameters query) {
        if (ifMatch == null) {
            return null;
        }
        if (ifMatch.equals("*")) {
            return new WriteRequest.Precondition(null);
        }
        Matcher tag = ETAG.matcher(ifMatch);
        if (!tag.matches()) {
            query.report(Finding.inHeader("If-Match", "ifMatch.syntax"));
            return null;
        }
        if (tag.group(1) != null) {
            query.report(Finding.inHeader("If-Match", "ifMatch.weak"));
            return null;
        }
        return new WriteRequest.Precondition(Integer.valueOf(tag.group(2)));
    }
}

package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.vocabulary.Certainty;

/**
 * What a source literally says about one member, so that two sources may disagree and a typo is kept without becoming
 * the value.
 *
 * @param pointer JSON Pointer (RFC 6901) of the member, from the root of the record
 * @param asFound the words of the source, spelled as there
 * @param certainty whether the value is stated, inferred, or the source is unclear
 * @param source place in the list of sources, from 0
 * @param chosen whether the record's value follows this piece of evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a source literally says about one member")
public record Evidence(
        @NotNull @Pattern(regexp = "(/[^/]*)*", message = "{pointer.syntax}") @Size(max = Limits.NAME)
        String pointer,

        @Size(max = Limits.LINE) @Nullable String asFound,
        @Nullable Certainty certainty,
        @Nullable Integer source,
        @Nullable Boolean chosen,
        @Size(max = Limits.LINE) @Nullable String note) {}

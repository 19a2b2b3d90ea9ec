package org.spoiwo.model.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that came with a comment, without what is in it.
 *
 * @param mediaType what its content says it is, whatever was claimed
 * @param size in bytes
 * @param sha256 of its content
 * @param released whether everybody may have it, once the comment is published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A file that came with a comment; what is in it is at its own address")
public record CommentAttachment(
        UUID id,
        @Schema(examples = "stanowisko.pdf") String name,

        @Schema(examples = "application/pdf", description = "What its content says it is")
        String mediaType,

        @Schema(description = "In bytes") Integer size,

        @Schema(description = "Of its content, in hexadecimal")
        String sha256,

        Instant addedAt,

        @Schema(description = "Whether everybody may have it, once the comment is published; staff decide")
        Boolean released) {}

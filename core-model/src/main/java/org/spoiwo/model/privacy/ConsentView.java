package org.spoiwo.model.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.vocabulary.ConsentMeans;

/**
 * A consent as the person sees it who has its private link.
 *
 * @param notice the information notice as it read in the version that was shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ShownConsent", description = "A consent as the holder of its private link sees it")
public record ConsentView(
        String purpose,
        Instant givenAt,
        ConsentMeans means,
        @Nullable Instant withdrawnAt,
        int noticeVersion,
        Document notice) {}

package org.spoiwo.model.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.spoiwo.model.value.InvalidValueException;
import org.spoiwo.model.value.Krs;
import org.spoiwo.model.value.Nip;
import org.spoiwo.model.value.PartialDate;
import org.spoiwo.model.value.Regon;
import org.spoiwo.model.vocabulary.IdentifierScheme;

/**
 * A number in a register. NIP, REGON and KRS are checked and written without separators; several organisations may
 * share one NIP, because units without legal personality (CIS, KIS, ZAZ, WTZ) use their founder's.
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A number in a register; NIP, REGON and KRS are checked")
public record Identifier(
        @NotNull IdentifierScheme scheme,

        @NotBlank @Size(max = 100) @Schema(examples = "1234563218")
        String value,

        @Size(max = Limits.NAME) @Nullable String issuedBy,
        @Nullable PartialDate issuedOn)
        implements SelfChecking {

    public Identifier {
        value = normalised(scheme, value);
    }

    @Override
    public Stream<Inconsistency> inconsistencies() {
        try {
            checked(scheme, value);
            return Stream.empty();
        } catch (InvalidValueException e) {
            return Stream.of(new Inconsistency("/value", e.code()));
        }
    }

    /** An invalid number is kept as it came, for {@link #inconsistencies()} to name. */
    private static String normalised(IdentifierScheme scheme, String value) {
        try {
            return checked(scheme, value);
        } catch (InvalidValueException e) {
            return value;
        }
    }

    private static String checked(IdentifierScheme scheme, String value) {
        if (scheme == null || value == null) {
            return value;
        }
        return switch (scheme) {
            case NIP -> Nip.of(value).toString();
            case REGON -> Regon.of(value).toString();
            case KRS -> Krs.of(value).toString();
            case KIS_REGISTER,
                    CIS_STATUS_DECISION,
                    ZAZ_STATUS_DECISION,
                    OWES_LIST,
                    SOCIAL_ENTERPRISE_REGISTER,
                    TRAINING_REGISTER,
                    KGW_REGISTER,
                    CHURCH_REGISTER,
                    VAT_EU,
                    OTHER -> value;
        };
    }
}

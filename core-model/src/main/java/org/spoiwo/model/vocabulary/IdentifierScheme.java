package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which register a number identifies an entity.
 *
 * <p>NIP, REGON and KRS are checked; the others are text as it was issued.
 */
@Schema(description = "In which register a number identifies an entity.")
public enum IdentifierScheme implements Term {
    /** Tax identification number; see {@link org.spoiwo.model.value.Nip}. */
    NIP("NIP", "NIP"),

    /** Business register number; see {@link org.spoiwo.model.value.Regon}. */
    REGON("REGON", "REGON"),

    /** National Court Register number; see {@link org.spoiwo.model.value.Krs}. */
    KRS("KRS", "KRS"),

    /** Kept by the voivode. */
    KIS_REGISTER("rejestr klubów integracji społecznej", "register of social integration clubs"),

    /** Number of the voivode's decision, such as PS.I-0717/7/2008. */
    CIS_STATUS_DECISION("decyzja o statusie CIS", "decision granting CIS status"),

    /** Number of the voivode's decision. */
    ZAZ_STATUS_DECISION("decyzja o statusie ZAZ", "decision granting ZAZ status"),

    /** Public list of the minister; Act of 5 August 2022, art. 43–44. */
    OWES_LIST("lista ośrodków z akredytacją OWES", "list of accredited OWES"),

    /** Act of 5 August 2022, art. 19. */
    SOCIAL_ENTERPRISE_REGISTER("wykaz przedsiębiorstw społecznych", "register of social enterprises"),

    /** RIS, such as 2.26/00002/2011. */
    TRAINING_REGISTER("rejestr instytucji szkoleniowych", "register of training institutions"),

    /** Kept by ARiMR. */
    KGW_REGISTER("rejestr kół gospodyń wiejskich", "register of rural housewives' clubs"),

    /** Church registers of any kind. */
    CHURCH_REGISTER("rejestr kościołów i związków wyznaniowych", "register of churches and religious associations"),

    /** With the letters of the country, such as PL1234563218. */
    VAT_EU("numer VAT UE", "EU VAT number"),

    /** Any other register; who issued the number says which. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    IdentifierScheme(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }
}

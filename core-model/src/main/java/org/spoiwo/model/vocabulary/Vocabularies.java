package org.spoiwo.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Every closed list of terms in the data model, by name.
 *
 * <p>Example: {@code Vocabularies.named("organizationKind")} has the term {@code CIS}, „centrum integracji społecznej”.
 */
public final class Vocabularies {

    private static final List<Vocabulary> ALL = List.of(
            of(AccessKind.class, "Rodzaj dostępu do danych", "Kind of access to data"),
            of(AccessPurpose.class, "Cel dostępu do danych", "Purpose of access to data"),
            of(AccessibilityFeature.class, "Udogodnienie", "Accessibility feature"),
            of(Accession.class, "Sposób przystąpienia", "Accession"),
            of(ActKind.class, "Rodzaj aktu", "Kind of act"),
            of(AgendaItemKind.class, "Rodzaj punktu programu", "Agenda item kind"),
            of(AliasKind.class, "Rodzaj innej nazwy", "Alias kind"),
            of(Capacity.class, "Charakter udziału", "Capacity"),
            of(Certainty.class, "Pewność", "Certainty"),
            of(ChangeType.class, "Rodzaj zmiany", "Change type"),
            of(CommentModeration.class, "Moderacja uwagi", "Moderation of a comment"),
            of(CommentResolution.class, "Rozstrzygnięcie uwagi", "Resolution of a comment"),
            of(ConsentMeans.class, "Sposób wyrażenia zgody", "How consent was given"),
            of(ConsultationChannel.class, "Droga zgłaszania uwag", "Channel of a consultation"),
            of(ConsultationMeetingRole.class, "Rola spotkania w konsultacjach", "Meeting's role in a consultation"),
            of(
                    ConsultationPublicationKind.class,
                    "Rodzaj publikacji o konsultacjach",
                    "Publication about a consultation"),
            of(ConsultationStage.class, "Etap konsultacji", "Stage of a consultation"),
            of(ConsultationWarningKind.class, "Ostrzeżenie o terminach konsultacji", "Warning about a consultation"),
            of(ConveningRole.class, "Rola sieci w spotkaniu", "Network's role at a meeting"),
            of(CountQualifier.class, "Dokładność liczby", "Count qualifier"),
            of(DocumentKind.class, "Rodzaj dokumentu", "Document kind"),
            of(DocumentRole.class, "Rola dokumentu", "Document role"),
            of(DocumentStatus.class, "Status dokumentu", "Document status"),
            of(DuplicateSign.class, "Oznaka powtórzenia", "Sign of a duplicate"),
            of(EndReason.class, "Przyczyna wygaśnięcia", "End reason"),
            of(ErasureBasis.class, "Podstawa usunięcia danych", "Basis of erasure"),
            of(Fund.class, "Źródło finansowania", "Fund"),
            of(GroupMembership.class, "Przynależność grupy", "Group membership"),
            of(IdentifierScheme.class, "Rodzaj identyfikatora", "Identifier scheme"),
            of(LegalForm.class, "Forma prawna", "Legal form"),
            of(MeetingForm.class, "Forma spotkania", "Meeting form"),
            of(MeetingKind.class, "Rodzaj spotkania", "Meeting kind"),
            of(MeetingLinkKind.class, "Powiązanie spotkań", "Meeting link"),
            of(MeetingStatus.class, "Status spotkania", "Meeting status"),
            of(MembershipRole.class, "Rodzaj członkostwa", "Membership role"),
            of(MembershipStage.class, "Etap członkostwa", "Membership stage"),
            of(NetworkKind.class, "Rodzaj sieci lub ciała", "Network kind"),
            of(NetworkStage.class, "Etap istnienia sieci", "Network stage"),
            of(Obtained.class, "Sposób objęcia", "How obtained"),
            of(OfficeKind.class, "Funkcja", "Office"),
            of(Openness.class, "Dostępność udziału", "Openness"),
            of(OrganizationKind.class, "Rodzaj organizacji", "Organisation kind"),
            of(OrganizationStatus.class, "Status organizacji", "Organisation status"),
            of(OrganizationTieRole.class, "Rola wobec organizacji", "Role towards an organisation"),
            of(OrganizerRole.class, "Rola organizatora", "Organiser role"),
            of(OutcomeKind.class, "Rodzaj rezultatu", "Outcome kind"),
            of(OutcomeState.class, "Stan realizacji", "Outcome state"),
            of(ParticipationMode.class, "Sposób udziału", "Mode of participation"),
            of(ParticipationStatus.class, "Status udziału", "Status of participation"),
            of(PassageState.class, "Los fragmentu w następnej wersji", "State of a passage"),
            of(ProgrammeLevel.class, "Poziom programu", "Programme level"),
            of(ProgrammeNodeKind.class, "Rodzaj elementu programu", "Kind of programme node"),
            of(ProgrammeVersionStatus.class, "Status wersji programu", "Status of a programme version"),
            of(ProjectMode.class, "Tryb wyboru projektu", "Project mode"),
            of(ProjectRole.class, "Rola projektu", "Project role"),
            of(RetentionPurpose.class, "Cel przechowywania danych", "Purpose of keeping data"),
            of(Role.class, "Rola użytkownika", "User role"),
            of(SeatGroup.class, "Grupa reprezentowana", "Seat group"),
            of(Visibility.class, "Widoczność", "Visibility"),
            of(VoteManner.class, "Sposób głosowania", "Manner of voting"));

    private Vocabularies() {}

    /** All vocabularies in the order of their names. */
    public static List<Vocabulary> all() {
        return ALL;
    }

    public static Optional<Vocabulary> named(String name) {
        return ALL.stream().filter(vocabulary -> vocabulary.name().equals(name)).findFirst();
    }

    /** A vocabulary is named after its type: {@code OrganizationKind} becomes {@code organizationKind}. */
    private static <T extends Enum<T> & Term> Vocabulary of(Class<T> type, String pl, String en) {
        String typeName = type.getSimpleName();
        String name = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
        return new Vocabulary(name, pl, en, List.of(type.getEnumConstants()));
    }
}

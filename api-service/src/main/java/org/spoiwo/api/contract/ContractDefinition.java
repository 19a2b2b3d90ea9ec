package org.spoiwo.api.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.spoiwo.model.documents.Document;
import org.spoiwo.model.documents.DocumentSummary;
import org.spoiwo.model.meetings.Agenda;
import org.spoiwo.model.meetings.AgendaItem;
import org.spoiwo.model.meetings.AgendaItemSummary;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.meetings.MeetingSummary;
import org.spoiwo.model.networks.Membership;
import org.spoiwo.model.networks.MembershipSummary;
import org.spoiwo.model.networks.Network;
import org.spoiwo.model.networks.NetworkSummary;
import org.spoiwo.model.organizations.Organization;
import org.spoiwo.model.organizations.OrganizationSummary;
import org.spoiwo.model.people.Person;
import org.spoiwo.model.people.PersonSummary;
import org.spoiwo.model.projects.Project;
import org.spoiwo.model.projects.ProjectSummary;
import org.spoiwo.model.record.Problem;
import org.spoiwo.model.regions.Region;
import org.spoiwo.model.regions.VocabularyView;

/** The contract as a whole: what it is about, its tags, and the schemas that the filter refers to. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Spoiwo",
                        version = "set when it is built",
                        description = ContractDefinition.CONVENTIONS,
                        license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        servers = @Server(url = "/", description = "The server that this contract came from"),
        tags = {
            @Tag(name = "Meetings", description = "Who met, when, where, and what came of it"),
            @Tag(name = "Agenda items", description = "What was on the agenda, and who spoke for whom"),
            @Tag(name = "Networks", description = "Committees, platforms, networks and groups, and their members"),
            @Tag(name = "Organizations", description = "Organisations and their units"),
            @Tag(name = "People", description = "People in their public capacities"),
            @Tag(name = "Projects", description = "Projects that pay for coordination"),
            @Tag(name = "Documents", description = "Documents, their files and versions"),
            @Tag(name = "Reference data", description = "Regions and vocabularies")
        },
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = Access.BEARER,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description = "A token with the roles READER, EDITOR or ADMIN and the regions"
                                                + " it is for. Reading what is public needs none."),
                        schemas = {
                            @Schema(name = "Agenda", implementation = Agenda.class),
                            @Schema(name = "AgendaItem", implementation = AgendaItem.class),
                            @Schema(name = "AgendaItemSummary", implementation = AgendaItemSummary.class),
                            @Schema(name = "Document", implementation = Document.class),
                            @Schema(name = "DocumentSummary", implementation = DocumentSummary.class),
                            @Schema(name = "Meeting", implementation = Meeting.class),
                            @Schema(name = "MeetingSummary", implementation = MeetingSummary.class),
                            @Schema(name = "Membership", implementation = Membership.class),
                            @Schema(name = "MembershipSummary", implementation = MembershipSummary.class),
                            @Schema(name = "Network", implementation = Network.class),
                            @Schema(name = "NetworkSummary", implementation = NetworkSummary.class),
                            @Schema(name = "Organization", implementation = Organization.class),
                            @Schema(name = "OrganizationSummary", implementation = OrganizationSummary.class),
                            @Schema(name = "Person", implementation = Person.class),
                            @Schema(name = "PersonSummary", implementation = PersonSummary.class),
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(name = "Project", implementation = Project.class),
                            @Schema(name = "ProjectSummary", implementation = ProjectSummary.class),
                            @Schema(name = "Region", implementation = Region.class),
                            @Schema(name = "Vocabulary", implementation = VocabularyView.class)
                        }))
final class ContractDefinition {

    static final String CONVENTIONS =
            """
            The open API for regional coordination of the social economy: who met, what was on the agenda, who spoke \
            and for whom, and which networks they form.

            - **Unknown is absent.** Members without a value are left out; lists are always there, and an empty one \
            means "not recorded". Members marked read-only are the server's: sent back or left out, they are ignored.
            - **Lists** have `items` and, when there is more, `nextCursor` (also as header `Link`, rel="next"). Filters \
            that are repeated mean OR, different ones AND.
            - **Changes** need the header `If-Match` with the `ETag` of what you read: 428 without it, 412 when \
            somebody else was faster. What you got with GET you can PUT.
            - **Problems** are RFC 9457 `application/problem+json`; `errors` names each thing to correct by its \
            JSON Pointer, parameter or header.
            - **Languages**: Polish and English, by `Accept-Language`; Polish when neither is asked for.
            - **Stable**: within `/api/v1` things are only added. Ignore members that you do not know.
            """;

    private ContractDefinition() {}
}

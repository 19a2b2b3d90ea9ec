package org.spoiwo.api.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What stands before the paths: what the API is about, its conventions, its parts. */
final class Introduction {

    private static final String CONVENTIONS = """
        The open API for regional coordination of the social economy: who met, what was on the agenda, who spoke \
        and for whom, and which networks they form.

        - **Unknown is absent.** Members without a value are left out; lists are always there, and an empty one \
        means "not recorded". Members marked read-only are the server's: sent back or left out, they are ignored.
        - **Lists** have `items` and, when there is more, `nextCursor` (also as header `Link`, rel="next"). A filter \
        given several times means OR, different ones mean AND.
        - **Changes** need the header `If-Match` with the `ETag` of what you read: 428 without it, 412 when \
        somebody else was faster. What you got with GET you can PUT. `dryRun=true` checks and changes nothing.
        - **Problems** are RFC 9457 `application/problem+json`; `errors` names each thing to correct by its \
        JSON Pointer, parameter or header.
        - **Languages**: Polish and English, by `Accept-Language`; Polish when neither is asked for.
        - **Stable**: within `/api/v1` things are only added. Ignore members that you do not know.
        """;

    private Introduction() {}

    static void write(OpenAPI contract) {
        Info info = contract.getInfo() == null ? OASFactory.createInfo() : contract.getInfo();
        contract.setInfo(info.title("Spoiwo")
                .description(CONVENTIONS)
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        contract.setServers(
                List.of(OASFactory.createServer().url("/").description("The server that this contract came from")));
        contract.setTags(List.of(
                tag("Meetings", "Who met, when, where, and what came of it"),
                tag("Agenda items", "What was on the agenda, and who spoke for whom"),
                tag("Participants", "Who was invited, came or was excused, and for whom"),
                tag("Networks", "Committees, platforms, networks and groups, and their members"),
                tag("Organizations", "Organisations and their units"),
                tag("People", "People in their public capacities"),
                tag("Projects", "Projects that pay for coordination"),
                tag("Documents", "Documents, their files and versions"),
                tag("Programmes", "Programmes, their versions as trees, and what sets two apart"),
                tag("Consultations", "What is consulted until when, what comes in, and what becomes of it"),
                tag("Statistics", "Counts that name nobody"),
                tag("Personal data", "Who may have it and had it, what is kept of a person, and how it ends"),
                tag("Reference data", "Regions and vocabularies")));
        contract.getComponents()
                .addSecurityScheme(
                        Access.BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "A token with one of the roles READER, EDITOR and ADMIN, and the regions it"
                                                + " is for: of the OpenID Connect provider of the installation, with the"
                                                + " audience `spoiwo` unless it says otherwise, or of the service itself,"
                                                + " whose operator mints it. Reading what is public needs none. `x-roles`"
                                                + " of an operation names the roles of which one is needed."));
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }
}

package org.spoiwo.api.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.spoiwo.api.web.Routes;

/**
 * Completes the contract: resources share their operations and answer with bytes, so the scanner sees neither names nor
 * schemas nor what can go wrong.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    /** Types that are a text to every client, by reference or by the scanner's format for them. */
    private static final Map<String, String> TEXT_FORMATS = Map.of(
            SCHEMAS + "UUID",
            "uuid",
            SCHEMAS + "Instant",
            "date-time",
            SCHEMAS + "LocalDate",
            "date",
            "date",
            "date",
            SCHEMAS + "LocalTime",
            "time-local",
            "date-time",
            "date-time",
            "local-time",
            "time-local");

    @Override
    public Schema filterSchema(Schema schema) {
        String reference = schema.getRef();
        if (reference != null) {
            // the scanner repeats the type beside a reference
            schema.setType(null);
        }
        String format = TEXT_FORMATS.get(String.valueOf(reference == null ? schema.getFormat() : reference));
        return format == null ? schema : text(format, schema);
    }

    /** Without examples: YAML takes 15:00:00 for a number to the base of 60. */
    private static Schema text(String format, Schema schema) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .format(format)
                .description(schema.getDescription())
                .readOnly(schema.getReadOnly());
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Components components = contract.getComponents();
        Paths paths = contract.getPaths();
        SampleRecords samples = new SampleRecords();
        SharedParameters parameters = new SharedParameters(components);
        Answers answers = new Answers(components);

        Introduction.write(contract);
        new AnswerSchemas(components).complete();
        MemberAudiences.write(components);
        Headers.all().forEach(header -> components.addHeader(header.called(), header.component()));
        Failure.all().forEach(failure -> components.addResponse(failure.component(), failure.response(samples)));
        answers.example("Agenda", "From the five documents: an agenda", agenda(samples));
        HistoryOperations.exemplify(answers, samples);
        for (Noun noun : Noun.values()) {
            new RecordOperations(noun, answers).describe(paths, samples);
            if (!noun.isPart()) {
                new HistoryOperations(noun, answers).describe(paths);
            }
        }
        new NetworkOperations(answers, samples).describe(paths);
        new MergeOperations(answers, samples).describe(paths);
        new ProgrammeOperations(answers, samples).describe(paths);
        new CommentOperations(answers, samples).describe(paths);
        new AttachmentOperations(answers, samples).describe(paths);
        new ReportOperations(answers, samples).describe(paths);
        new StatisticsOperations(answers, samples).describe(paths);
        new ReferenceData(answers, samples).describe(paths);
        new PersonalDataOperations(answers, samples).describe(paths);
        new ParticipantOperations(answers, samples).describe(paths);
        new RegistrationOperations(answers, samples).describe(paths);
        describeItemsOfAllMeetings(
                paths.getPathItem(Routes.API + "/agenda-items").getGET(), answers);

        paths.getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> {
                    boolean read = method == PathItem.HttpMethod.GET;
                    if (!Access.isSettled(operation)) {
                        if (read) {
                            Access.open(operation);
                        } else {
                            Access.forEditors(operation);
                        }
                    }
                    explode(operation);
                    parameters.share(operation);
                    parameters.addTo(operation, read);
                    operation
                            .getResponses()
                            .setAPIResponses(
                                    new TreeMap<>(operation.getResponses().getAPIResponses()));
                }));
        components.setSchemas(UsedSchemas.of(contract));
        components.setParameters(new TreeMap<>(components.getParameters()));
        components.setExamples(new TreeMap<>(components.getExamples()));
        putInReadingOrder(contract);
    }

    /** The model writes its parts in the order in which they were set. */
    private static void putInReadingOrder(OpenAPI contract) {
        Paths paths = contract.getPaths();
        Components components = contract.getComponents();
        contract.setPaths(null);
        contract.setComponents(null);
        contract.setPaths(paths);
        contract.setComponents(components);
    }

    private static void describeItemsOfAllMeetings(Operation list, Answers answers) {
        String page = Noun.AGENDA_ITEMS.pageSchema();
        answers.success(list, "200", "A page of the list", page, page, Headers.ETAG, Headers.LINK);
        answers.empty(list, "304", "Not changed");
        answers.failures(list, Failure.BAD_REQUEST, Failure.UNAUTHORIZED);
    }

    private static Object agenda(SampleRecords samples) {
        return Map.of("items", List.of(samples.plain(samples.answered(Noun.AGENDA_ITEMS))));
    }

    /** {@code region=PL-20&region=PL-28}. */
    private static void explode(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream().filter(ContractFilter::isList).forEach(parameter -> {
            parameter.setStyle(Parameter.Style.FORM);
            parameter.setExplode(true);
        });
    }

    private static boolean isList(Parameter parameter) {
        @Nullable Schema schema = parameter.getSchema();
        return schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }
}

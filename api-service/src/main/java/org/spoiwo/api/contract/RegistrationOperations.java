package org.spoiwo.api.contract;

import static org.spoiwo.api.contract.Failure.BAD_REQUEST;
import static org.spoiwo.api.contract.Failure.CONTENT_TOO_LARGE;
import static org.spoiwo.api.contract.Failure.GONE;
import static org.spoiwo.api.contract.Failure.IDEMPOTENCY_KEY_REUSED;
import static org.spoiwo.api.contract.Failure.NOT_FOUND;
import static org.spoiwo.api.contract.Failure.REGISTRATION_REFUSED;
import static org.spoiwo.api.contract.Failure.TOO_MANY_REQUESTS;
import static org.spoiwo.api.contract.Failure.UNAUTHORIZED;
import static org.spoiwo.api.contract.Failure.UNSUPPORTED_MEDIA_TYPE;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.spoiwo.api.web.Routes;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.Accommodation;
import org.spoiwo.model.participants.RegistrationForm;
import org.spoiwo.model.participants.RegistrationReceipt;
import org.spoiwo.model.participants.RegistrationView;
import org.spoiwo.model.record.Reference;
import org.spoiwo.model.vocabulary.AccessibilityFeature;
import org.spoiwo.model.vocabulary.ParticipationMode;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/** Registering for a meeting, and what one does with the private link. */
final class RegistrationOperations {

    private final Answers answers;
    private final SampleRecords samples;

    RegistrationOperations(Answers answers, SampleRecords samples) {
        this.answers = answers;
        this.samples = samples;
    }

    void describe(Paths paths) {
        Meeting meeting = samples.meeting();
        example(
                "RegistrationForm",
                "Somebody who needs an induction loop",
                new RegistrationForm(
                        "Anna",
                        "Przykładowa",
                        "anna@example.org",
                        "Koło Gospodyń Wiejskich",
                        List.of(),
                        ParticipationMode.IN_PERSON,
                        new Accommodation(List.of(AccessibilityFeature.INDUCTION_LOOP), null),
                        true,
                        2,
                        false));
        example(
                "RegistrationReceipt",
                "Third on the waiting list",
                new RegistrationReceipt(
                        ParticipationStatus.WAIT_LISTED,
                        3,
                        "https://spoiwo.example.org/api/v1/registrations/"
                                + "01930000000070008000000000000e01uVxP4m0cT3nQy8hB1sLw5rZk7eAa2fJdG9iX6oYtNpM"));
        example(
                "ShownRegistration",
                "A place at a meeting of two days",
                new RegistrationView(
                        new Reference(SampleRecords.MEETING, meeting.title()),
                        meeting.startDate(),
                        meeting.endDate(),
                        ParticipationStatus.CONFIRMED,
                        null,
                        ParticipationMode.IN_PERSON,
                        false));
        create(paths);
        behindTheLink(paths);
    }

    private void create(Paths paths) {
        String path = Routes.API + "/meetings/{id}/registrations";
        Operation create = paths.getPathItem(path).getPOST();
        create.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(answers.json("RegistrationForm", "RegistrationForm")));
        SharedParameters.remove(create, "If-Match", "If-None-Match", "X-Change-Reason");
        create.getResponses().removeAPIResponse("200");
        answers.success(
                create, "201", "Registered, or on the waiting list", "RegistrationReceipt", "RegistrationReceipt");
        Access.open(create);
        answers.failures(
                create,
                BAD_REQUEST,
                UNAUTHORIZED,
                NOT_FOUND,
                REGISTRATION_REFUSED,
                GONE,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                IDEMPOTENCY_KEY_REUSED,
                TOO_MANY_REQUESTS);
        Ids.describe(create, path, "Id of the meeting");
    }

    private void behindTheLink(Paths paths) {
        String path = Routes.API + "/registrations/{token}";
        Operation show = paths.getPathItem(path).getGET();
        answers.success(show, "200", "The registration", "ShownRegistration", "ShownRegistration");
        Operation cancel = paths.getPathItem(path).getDELETE();
        cancel.getResponses().removeAPIResponse("200");
        answers.empty(cancel, "204", "It is given back");
        Operation byForm = paths.getPathItem(path).getPOST();
        for (Operation operation : List.of(cancel, byForm)) {
            answers.failures(operation, REGISTRATION_REFUSED, TOO_MANY_REQUESTS);
        }
        String withdrawal = path + "/listing-withdrawal";
        Operation unlist = paths.getPathItem(withdrawal).getPOST();
        answers.failures(unlist, TOO_MANY_REQUESTS);
        for (Operation operation : List.of(show, cancel, byForm, unlist)) {
            Access.forHolders(operation);
            answers.failures(operation, BAD_REQUEST, NOT_FOUND);
            Ids.describe(operation, operation == unlist ? withdrawal : path, "Secret of the private link");
        }
    }

    private void example(String name, String summary, Object value) {
        answers.example(name, summary, samples.plain(value));
    }
}

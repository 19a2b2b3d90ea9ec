package org.spoiwo.api.registrations;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.spoiwo.api.problem.Messages;
import org.spoiwo.model.meetings.Meeting;
import org.spoiwo.model.participants.RegistrationView;
import org.spoiwo.model.vocabulary.ParticipationStatus;

/**
 * A registration for whoever follows the link of a letter in a browser, with buttons to give the place back, or only to be
 * named no longer.
 */
@ApplicationScoped
class RegistrationPage {

    private final Places places;
    private final Template page;

    RegistrationPage(Places places, @Location("registration.html") Template page) {
        this.places = places;
        this.page = page;
    }

    String of(RegistrationView registration, String token, Locale language) {
        Meeting meeting = places.meeting(registration.meeting().id()).withoutAgenda();
        Appointment appointment = new Appointment(meeting, language);
        ParticipationStatus status = registration.status();
        String label = status.label(language);
        return page.data("language", language.toLanguageTag())
                .data("heading", Messages.text("registrationPage.heading", language))
                .data("title", meeting.title())
                .data("when", appointment.when())
                .data("where", appointment.where())
                .data("status", registration.position() == null ? label : label + " (" + registration.position() + ")")
                .data(
                        "button",
                        status.next().contains(ParticipationStatus.CANCELLED)
                                ? Messages.text("registrationPage.cancel", language)
                                : "")
                .data("withdrawal", token + "/listing-withdrawal")
                .data("unlist", registration.listed() ? Messages.text("registrationPage.unlist", language) : "")
                .render();
    }
}

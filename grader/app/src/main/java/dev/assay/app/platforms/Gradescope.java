package dev.assay.app.platforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gradescope: everything is below {@code /autograder}, the group in a file of metadata. */
@AutoService(Platform.class)
public final class Gradescope implements Platform {
  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public String title() {
    return "Gradescope autograder";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    JsonNode metadata = place.json("/autograder/submission_metadata.json");
    return place.submission("/autograder/submission").by(owners(metadata)).due(isPastDue(metadata));
  }

  private static List<String> owners(JsonNode metadata) {
    List<String> owners = new ArrayList<>();
    metadata
        .path("users")
        .forEach(
            user ->
                HandedIn.text(user.path("id"))
                    .or(() -> HandedIn.text(user.path("email")))
                    .ifPresent(owners::add));
    if (owners.isEmpty()) {
      HandedIn.text(metadata.path("id")).ifPresent(owners::add);
    }
    return owners;
  }

  /** Gradescope shows what waits for the due date after the late one, where there is one. */
  private static boolean isPastDue(JsonNode metadata) {
    JsonNode assignment = metadata.path("assignment");
    Optional<Instant> due =
        HandedIn.moment(assignment.path("late_due_date"))
            .or(() -> HandedIn.moment(assignment.path("due_date")));
    Optional<Instant> handedIn = HandedIn.moment(metadata.path("created_at"));
    return due.isPresent() && handedIn.isPresent() && handedIn.get().isAfter(due.get());
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("gradescope", place, "/autograder/results"));
  }
}

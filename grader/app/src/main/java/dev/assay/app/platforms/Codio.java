package dev.assay.app.platforms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Codio: the submission is the workspace, the student is in the environment, and the grade is
 * posted.
 */
@AutoService(Platform.class)
public final class Codio implements Platform {
  @Override
  public String name() {
    return "codio";
  }

  @Override
  public String title() {
    return "Codio auto-grade script";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    JsonNode student = json(place.variable("CODIO_AUTOGRADE_ENV").orElse("")).path("student");
    return place
        .submission("/home/codio/workspace")
        .by(HandedIn.text(student.path("id")).or(() -> HandedIn.text(student.path("email"))));
  }

  @Override
  public List<Report> reports(Place place) {
    Optional<URI> address =
        place
            .variable("CODIO_AUTOGRADE_V2_URL")
            .or(() -> place.variable("CODIO_PARTIAL_POINTS_V2_URL"))
            .map(URI::create);
    Channel channel =
        address.isPresent() ? Channel.posted(address.get(), Codio::isTaken) : Codio::nowhere;
    return List.of(Report.of("codio", channel));
  }

  private static void nowhere(String form) throws IOException {
    throw new IOException("CODIO_AUTOGRADE_V2_URL is not set; start this as an auto-grade script");
  }

  private static boolean isTaken(String answer) {
    return json(answer).path("code").asInt() == 1;
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException odd) {
      return MissingNode.getInstance();
    }
  }

  /** Nothing is posted, so an older grade stays; and Codio says that the script failed. */
  @Override
  public ExitCode afterFailure() {
    return ExitCode.GRADER_FAULT;
  }
}

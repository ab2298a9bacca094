package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;

/** Several pictures in one, in a row or in a column, under a common title. */
public final class SideBySide {
  private static final double TITLE_SIZE = 18;
  private static final int GAP = 16;

  private SideBySide() {}

  /** Two pictures in a row without a common title. */
  public static Picture of(Picture left, Picture right) {
    return of("", List.of(left, right));
  }

  /**
   * Pictures in a row, their upper edges aligned.
   *
   * @param title stands above all of them; empty for none
   * @param pictures at least one
   */
  public static Picture of(String title, List<Picture> pictures) {
    return composed(title, pictures, false);
  }

  /**
   * Pictures in a column, for narrow pages and screens.
   *
   * @param title stands above all of them; empty for none
   * @param pictures at least one
   */
  public static Picture stacked(String title, List<Picture> pictures) {
    return composed(title, pictures, true);
  }

  private static Picture composed(String title, List<Picture> pictures, boolean down) {
    if (pictures.isEmpty()) {
      throw new IllegalArgumentException("There is at least 1 picture to compose, but got none");
    }
    int width = extent(pictures.stream().map(Picture::width).toList(), !down);
    Paragraph heading = Paragraph.wrap(title, TITLE_SIZE, width - 24, 3);
    int top = heading.lines().isEmpty() ? 0 : (int) Math.ceil(heading.height()) + 14;
    int height = top + extent(pictures.stream().map(Picture::height).toList(), down);
    Text style = Text.of(new Point(0, 0), "", 1).anchored(Text.Anchor.MIDDLE).inBold();
    List<Shape> shapes = new ArrayList<>(heading.at(new Point(width / 2.0, 14), style));
    int next = down ? top : 0;
    for (Picture picture : pictures) {
      Point offset = down ? new Point((width - picture.width()) / 2.0, next) : new Point(next, top);
      shapes.add(new Group("", offset, picture.shapes()));
      next += GAP + (down ? picture.height() : picture.width());
    }
    List<String> titles = pictures.stream().map(Picture::title).toList();
    List<String> descriptions =
        pictures.stream().map(p -> p.title() + ": " + p.description()).toList();
    return new Picture(
        width,
        height,
        title.isBlank() ? String.join("; ", titles) : title,
        String.join(" ", descriptions),
        shapes);
  }

  private static int extent(List<Integer> lengths, boolean along) {
    return along
        ? lengths.stream().mapToInt(i -> i).sum() + GAP * (lengths.size() - 1)
        : lengths.stream().mapToInt(i -> i).max().orElseThrow();
  }
}

package dev.assay.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A folder on this machine. Links are told, never followed.
 *
 * @param root the folder, or a single file
 * @param bounds how deep to look, and how many entries a folder may have
 */
record FolderContainer(Path root, Bounds bounds) implements Container {
  /** A class's folder and a wrapper lie above a submission. */
  private static final int FOLDERS_ABOVE = 3;

  @Override
  public void scan(Visitor visitor) throws IOException {
    if (Files.isRegularFile(root)) {
      visitor.visit(item(root.resolveSibling(""), root));
    } else {
      children(root, visitor, 0);
    }
  }

  private boolean children(Path folder, Visitor visitor, int depth) throws IOException {
    for (Path child : list(folder)) {
      FileItem item = item(root, child);
      if (!visitor.visit(item)) {
        return false;
      }
      boolean open =
          item.kind() == Item.Kind.FOLDER
              && !Litter.isLitter(item.name())
              && depth <= bounds.depth() + FOLDERS_ABOVE;
      if (open && !opened(child, visitor, depth + 1, item)) {
        return false;
      }
    }
    return true;
  }

  private boolean opened(Path folder, Visitor visitor, int depth, FileItem item)
      throws IOException {
    return Files.isReadable(folder)
        ? children(folder, visitor, depth)
        : visitor.visit(new FileItem(folder, item.name(), Item.Kind.SPECIAL, 0));
  }

  /** The names in a folder, sorted; not more than would be refused anyway. */
  private List<Path> list(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        children.add(entry);
        if (children.size() > bounds.classEntries()) {
          break;
        }
      }
    }
    children.sort(Comparator.comparing(Path::toString));
    return children;
  }

  private static FileItem item(Path root, Path path) {
    String name = root.relativize(path).toString();
    if (!root.getFileSystem().getSeparator().equals("/")) {
      name = name.replace(root.getFileSystem().getSeparator(), "/");
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new FileItem(path, name, kind(attributes), attributes.size());
    } catch (IOException gone) {
      return new FileItem(path, name, Item.Kind.SPECIAL, 0);
    }
  }

  private static Item.Kind kind(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Item.Kind.LINK;
    }
    if (attributes.isDirectory()) {
      return Item.Kind.FOLDER;
    }
    return attributes.isRegularFile() ? Item.Kind.FILE : Item.Kind.SPECIAL;
  }

  /** A file or folder on this machine. */
  private record FileItem(Path path, String name, Kind kind, long size) implements Item {
    @Override
    public String target() throws IOException {
      return kind == Kind.LINK ? Files.readSymbolicLink(path).toString() : "";
    }

    @Override
    public long packed() {
      return size;
    }

    @Override
    public InputStream open() throws IOException {
      // Should it have become a link since it was listed, this fails.
      return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public double inflation() {
      return 1;
    }
  }
}

package dev.assay.worker.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Follows javac from file to file, and looks at the names of the classes in them. */
final class Watch implements TaskListener {
  /** The number for no file, or for all at once. */
  static final int NOWHERE = -1;

  private final Map<URI, MemorySource> sources = new HashMap<>();
  private final TakenNames names;
  private final IntConsumer onMove;
  private final List<SourceProblem> refused = new ArrayList<>();
  private int at = NOWHERE;

  /**
   * A watch of one run.
   *
   * @param sources all that javac gets
   * @param names what classes may not be called
   * @param onMove is told the number of each file that javac turns to
   */
  Watch(Collection<MemorySource> sources, TakenNames names, IntConsumer onMove) {
    // Javac shows a listener files of its own, which stand for those that it got.
    sources.forEach(source -> this.sources.put(source.toUri(), source));
    this.names = names;
    this.onMove = onMove;
  }

  /** The number of the file that javac turned to last, or {@link #NOWHERE}. */
  int at() {
    return at;
  }

  /** The classes that may not be called what they are. */
  List<SourceProblem> refused() {
    return List.copyOf(refused);
  }

  @Override
  public void started(TaskEvent event) {
    int next =
        switch (event.getKind()) {
          case PARSE, ANALYZE, GENERATE -> source(event).map(MemorySource::number).orElse(NOWHERE);
          default -> NOWHERE;
        };
    turnTo(next);
  }

  /** Javac is at this file from now on. */
  void turnTo(int next) {
    if (next != at) {
      at = next;
      onMove.accept(next);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      source(event).ifPresent(source -> look(event.getCompilationUnit(), source));
    }
  }

  private Optional<MemorySource> source(TaskEvent event) {
    return Optional.ofNullable(event.getSourceFile()).map(file -> sources.get(file.toUri()));
  }

  private void look(CompilationUnitTree unit, MemorySource source) {
    Tree packageName = unit.getPackageName();
    String prefix = packageName == null ? "" : packageName + ".";
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        names
            .against(prefix + declared.getSimpleName(), source.path())
            .ifPresent(why -> refused.add(SourceProblem.of(source.number(), why)));
      }
    }
  }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.portolan.run.OutputFile;
import org.portolan.run.UnusableInputException;
import org.portolan.study.table.ResultTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an answer in tables is printed, which of its tables, and where to. */
final class TableOptions {

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private TableFormat format;

    @Option(names = "--table", paramLabel = "TABLE")
    private Optional<String> table;

    @Mixin
    private OutputOptions output;

    /** The file that is wanted; empty for the console. */
    Optional<OutputFile> file() {
        return output.file();
    }

    /** Another file that is written beside it, replaced when that one is. */
    OutputFile beside(Path other) {
        return output.beside(other);
    }

    /** Refuses a file that cannot be written, before any work is done. */
    void check() throws UnusableInputException {
        if (file().isPresent()) {
            file().get().check();
        }
    }

    /** True when people read the answer, not programs. */
    boolean isForPeople() {
        return format == TableFormat.TEXT;
    }

    /** True when somebody reads all of the answer while it comes. */
    boolean isReadAlong() {
        return isForPeople() && table.isEmpty() && file().isEmpty();
    }

    /** True unless another table was asked for alone. */
    boolean wants(String name) {
        return table.map(t -> t.strip().equalsIgnoreCase(name)).orElse(format != TableFormat.CSV);
    }

    /** All tables, or the one that was asked for, without a title. */
    String text(List<ResultTable> tables) throws UnusableInputException {
        return format.of(TableChoice.of(tables, table, each -> true));
    }

    /** All tables, or the one that was asked for. */
    String text(String title, List<ResultTable> tables) throws UnusableInputException {
        return text(title, tables, each -> true);
    }

    /**
     * The table that was asked for, or those that are printed anyway.
     *
     * @param title stands above them where people read it
     * @param usual those that are printed when none was asked for
     */
    String text(String title, List<ResultTable> tables, Predicate<ResultTable> usual) throws UnusableInputException {
        var chosen = TableChoice.of(tables, table, usual);
        return isForPeople()
                ? Printable.of(title) + "\n\n"
                        + format.of(chosen.stream().map(ResultTable::withoutEmptyColumns).toList())
                : format.of(chosen);
    }

    /** As the others, but programs get all tables; {@code usual} holds the names of those that people get. */
    String textForPeople(String title, List<ResultTable> tables, List<String> usual) throws UnusableInputException {
        return text(title, tables, t -> !isForPeople() || usual.contains(t.name()));
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Measured relocations as a file has them: what can be used, and what cannot. The format is in docs/measured-format.md.
 *
 * @param rows those that can be used, in the order of the file
 * @param problems what cannot be used, in the order of the file
 * @param unknownColumns columns that mean nothing here, in the order of the file
 */
public record MeasuredFile(List<MeasuredRelocation> rows, List<MeasuredProblem> problems,
        List<String> unknownColumns) {

    public MeasuredFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        unknownColumns = List.copyOf(unknownColumns);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableMeasuredFileException when it is not there, or not a table at all
     * @throws IOException when the disk fails
     */
    public static MeasuredFile read(Path file) throws UnreadableMeasuredFileException, IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableMeasuredFileException(NLS.bind(Messages.File_NotFound, file), e);
        }
    }

    /**
     * Reads a file from wherever it is; the reader stays open.
     *
     * @param name what messages call it
     * @throws UnreadableMeasuredFileException when it is not a table at all
     * @throws IOException when it cannot be read
     */
    public static MeasuredFile read(Reader reader, String name) throws UnreadableMeasuredFileException, IOException {
        return new MeasuredFileReader(name).read(reader);
    }

    /** The rows that belong together, those of a group and repeat in one list, in the order of their first ones. */
    public List<List<MeasuredRelocation>> runs() {
        var runs = new LinkedHashMap<Object, List<MeasuredRelocation>>();
        rows.forEach(row -> runs.computeIfAbsent(row.run(), run -> new ArrayList<>()).add(row));
        return runs.values().stream().map(List::copyOf).toList();
    }
}

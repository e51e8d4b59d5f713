/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.eclipse.osgi.util.NLS;
import org.portolan.study.validation.MeasuredProblem.Code;

/** Reads one file of measured relocations. */
final class MeasuredFileReader {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String name;
    private final List<MeasuredProblem> problems = new ArrayList<>();
    private final List<MeasuredRelocation> rows = new ArrayList<>();
    private final Map<List<Object>, Integer> linesOfCases = new HashMap<>();
    /** First usable row of every run of several guests. */
    private final Map<Object, MeasuredRelocation> firstOfRuns = new HashMap<>();
    /** Runs of which a row cannot be used, with its line: what is left of them is not what was measured. */
    private final Map<Object, Integer> brokenRuns = new HashMap<>();

    /**
     * @param name what messages call the file
     */
    MeasuredFileReader(String name) {
        this.name = name;
    }

    MeasuredFile read(Reader reader) throws UnreadableMeasuredFileException, IOException {
        try {
            // the caller closes its reader
            var lines = CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(afterByteOrderMark(reader)).iterator();
            var head = readHead(lines);
            while (lines.hasNext()) {
                readRow(head, lines.next());
            }
            var usable = rowsOfWholeRuns();
            problems.sort(Comparator.comparingInt(MeasuredProblem::line));
            return new MeasuredFile(usable, problems, head.unknownColumns());
        } catch (CsvParseException e) {
            throw new UnreadableMeasuredFileException(NLS.bind(Messages.File_NotCsv, name), e);
        } catch (CharacterCodingException e) {
            throw notText(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw notText(coding);
            }
            throw e.getCause();
        }
    }

    private static Reader afterByteOrderMark(Reader reader) throws IOException {
        var pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    private UnreadableMeasuredFileException notText(CharacterCodingException cause) {
        return new UnreadableMeasuredFileException(NLS.bind(Messages.File_NotUtf8, name), cause);
    }

    private MeasuredHead readHead(Iterator<CsvRecord> lines) throws UnreadableMeasuredFileException {
        if (!lines.hasNext()) {
            throw new UnreadableMeasuredFileException(NLS.bind(Messages.File_Empty, name));
        }
        var head = new MeasuredHead(lines.next());
        if (!head.isKnown()) {
            throw new UnreadableMeasuredFileException(NLS.bind(Messages.File_NoColumns, name,
                    MeasuredColumn.CASE_ID.header() + "," + MeasuredColumn.POLICY.header()));
        }
        problems.addAll(head.problems());
        return head;
    }

    private void readRow(MeasuredHead head, CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != head.width()) {
            problems.add(new MeasuredProblem(Code.LINE_LENGTH, line, Optional.empty(),
                    NLS.bind(Messages.Wrong_LineLength, record.getFieldCount()),
                    NLS.bind(Messages.Expected_LineLength, head.width())));
        }
        var cells = new MeasuredCells(head, record);
        var row = MeasuredRowReader.read(cells).filter(r -> isNew(r)).filter(r -> agreesWithItsRun(r));
        problems.addAll(cells.problems());
        if (row.isPresent() && head.problems().isEmpty() && record.getFieldCount() == head.width()) {
            rows.add(row.get());
        } else {
            MeasuredRowReader.run(cells).ifPresent(run -> brokenRuns.putIfAbsent(run, line));
        }
    }

    private boolean isNew(MeasuredRelocation row) {
        var before = linesOfCases.putIfAbsent(List.of(row.caseId(), row.repeat()), row.line());
        if (before != null) {
            problems.add(new MeasuredProblem(Code.ROW_TWICE, row.line(), Optional.of(MeasuredColumn.CASE_ID.header()),
                    NLS.bind(Messages.Wrong_RowTwice, row.caseId(), before), Messages.Expected_RowOnce));
        }
        return before == null;
    }

    private boolean agreesWithItsRun(MeasuredRelocation row) {
        var first = firstOfRuns.getOrDefault(row.run(), row);
        firstOfRuns.putIfAbsent(row.run(), row);
        boolean agrees = first.link().equals(row.link());
        if (!agrees) {
            problems.add(new MeasuredProblem(Code.GROUP_DIFFERS, row.line(),
                    Optional.of(MeasuredColumn.GROUP.header()), NLS.bind(Messages.Wrong_GroupDiffers, first.line()),
                    Messages.Expected_GroupAgrees));
        }
        return agrees;
    }

    private List<MeasuredRelocation> rowsOfWholeRuns() {
        var usable = new ArrayList<MeasuredRelocation>();
        for (var row : rows) {
            var broken = Optional.ofNullable(brokenRuns.get(row.run()));
            if (broken.isEmpty()) {
                usable.add(row);
            } else {
                problems.add(new MeasuredProblem(Code.GROUP_INCOMPLETE, row.line(),
                        Optional.of(MeasuredColumn.GROUP.header()),
                        NLS.bind(Messages.Wrong_GroupIncomplete, broken.get()), Messages.Expected_GroupComplete));
            }
        }
        return usable;
    }
}

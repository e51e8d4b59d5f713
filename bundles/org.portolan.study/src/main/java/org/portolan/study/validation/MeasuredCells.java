/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.eclipse.osgi.util.NLS;
import org.portolan.study.validation.MeasuredProblem.Code;

/**
 * The values of a row. What cannot be understood is noted as a problem, and something harmless stands in for it, so that
 * one reading finds all problems of a row; a row with problems is then not used.
 */
final class MeasuredCells {

    /** Short enough that no number of it takes more than a moment to unfold. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})([eE][+-]?\\d{1,2})?");

    private final MeasuredHead head;
    private final CsvRecord record;
    private final List<MeasuredProblem> problems = new ArrayList<>();

    MeasuredCells(MeasuredHead head, CsvRecord record) {
        this.head = head;
        this.record = record;
    }

    int line() {
        return (int) record.getStartingLineNumber();
    }

    List<MeasuredProblem> problems() {
        return problems;
    }

    /** A value as it stands there; empty where nothing does. */
    Optional<String> text(MeasuredColumn column) {
        return head.placeOf(column).filter(place -> place < record.getFieldCount())
                .map(place -> record.getField(place).strip()).filter(text -> !text.isEmpty());
    }

    /** A value that must be there. */
    String requiredText(MeasuredColumn column) {
        return text(column).orElseGet(() -> missing(column, Messages.Expected_Text, ""));
    }

    /** One of several words; a problem where a word is another one. */
    <T> Optional<T> word(MeasuredColumn column, Map<String, T> words) {
        var text = text(column);
        var value = text.map(words::get);
        if (text.isPresent() && value.isEmpty()) {
            add(Code.VALUE_UNKNOWN, column, NLS.bind(Messages.Wrong_Value, text.get()), oneOf(words));
        }
        return value;
    }

    /** One of several words that must be there. */
    <T> T requiredWord(MeasuredColumn column, Map<String, T> words) {
        T first = words.values().iterator().next();
        if (text(column).isEmpty()) {
            return missing(column, oneOf(words), first);
        }
        return word(column, words).orElse(first);
    }

    private static String oneOf(Map<String, ?> words) {
        return NLS.bind(Messages.Expected_OneOf, String.join(", ", words.keySet()));
    }

    /** A number that lies within a range. */
    Optional<BigDecimal> number(MeasuredColumn column, NumberRange range) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text.get()).matches()) {
            add(Code.VALUE_UNKNOWN, column, NLS.bind(Messages.Wrong_Value, text.get()), range.expected());
            return Optional.empty();
        }
        var number = new BigDecimal(text.get());
        if (!range.contains(number)) {
            add(Code.VALUE_OUT_OF_RANGE, column, NLS.bind(Messages.Wrong_Value, text.get()), range.expected());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A number that lies within a range and must be there. */
    BigDecimal requiredNumber(MeasuredColumn column, NumberRange range) {
        if (text(column).isEmpty()) {
            return missing(column, range.expected(), range.least());
        }
        return number(column, range).orElse(range.least());
    }

    /** Notes that a value is needed here. */
    <T> T missing(MeasuredColumn column, String expected, T standIn) {
        // a column that is not there at all is a problem of the head, told once
        if (head.placeOf(column).isPresent() || !column.isRequired()) {
            add(Code.VALUE_MISSING, column, Messages.Wrong_ValueMissing, expected);
        }
        return standIn;
    }

    private void add(Code code, MeasuredColumn column, String wrong, String expected) {
        problems.add(new MeasuredProblem(code, line(), Optional.of(column.header()), wrong, expected));
    }
}

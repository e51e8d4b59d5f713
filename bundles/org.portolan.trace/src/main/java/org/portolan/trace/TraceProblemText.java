/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import org.eclipse.osgi.util.NLS;

/** Says in a sentence what is wrong with a trace, where, and what to do. */
final class TraceProblemText {

    private TraceProblemText() {
    }

    static String sentence(String name, TraceProblem problem) {
        return NLS.bind(Messages.Trace_Problem, new Object[] {name, place(problem), wrong(problem)});
    }

    private static String place(TraceProblem problem) {
        if (problem.line().isPresent() && problem.offset().isPresent()) {
            return NLS.bind(Messages.Place_LineAndByte, problem.line().getAsLong(), problem.offset().getAsLong());
        }
        if (problem.line().isPresent()) {
            return NLS.bind(Messages.Place_Line, problem.line().getAsLong());
        }
        return problem.offset().isPresent() ? NLS.bind(Messages.Place_Byte, problem.offset().getAsLong()) : "";
    }

    private static String wrong(TraceProblem problem) {
        return NLS.bind(switch (problem.code()) {
            case EMPTY -> Messages.Wrong_Empty;
            case NO_REFERENCE -> Messages.Wrong_NoReference;
            case UNKNOWN_FORMAT -> Messages.Wrong_UnknownFormat;
            case BROKEN_PACKING -> Messages.Wrong_BrokenPacking;
            case CUT_OFF -> Messages.Wrong_CutOff;
            case WINDOW_TOO_LARGE -> Messages.Wrong_WindowTooLarge;
            case LINE_TOO_LONG -> NLS.bind(Messages.Wrong_LineTooLong, LineScanner.LONGEST_LINE);
            case NOT_A_NUMBER -> Messages.Wrong_NotANumber;
            case NUMBER_TOO_LARGE -> Messages.Wrong_NumberTooLarge;
            case NOT_AN_OPERATION -> Messages.Wrong_NotAnOperation;
            case REST_OF_LINE -> Messages.Wrong_RestOfLine;
            case VALUE_MISSING -> Messages.Wrong_ValueMissing;
            case HEAD -> Messages.Wrong_Head;
            case NOT_A_TABLE -> Messages.Wrong_NotATable;
            case RECORD_CUT_OFF -> Messages.Wrong_RecordCutOff;
            case NOISE -> NLS.bind(Messages.Wrong_Noise, LackeyReader.MOST_NOISE);
        }, problem.detail());
    }
}

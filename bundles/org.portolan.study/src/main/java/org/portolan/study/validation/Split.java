/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How rows are made two halves: by their names, so that neither their order nor what came of them matters. */
enum Split {

    /** Every other row; repeats of a case are in both halves, which are as alike as they can be. */
    ROWS(Messages.Half_RowsFirst, Messages.Half_RowsSecond) {
        @Override
        List<MeasuredRelocation> half(List<MeasuredRelocation> rows, int which) {
            return everyOther(sorted(rows), which);
        }
    },
    /** Every other case with all of its repeats: a half is tried on cases that it has not seen. */
    CASES(Messages.Half_CasesFirst, Messages.Half_CasesSecond) {
        @Override
        List<MeasuredRelocation> half(List<MeasuredRelocation> rows, int which) {
            var sorted = sorted(rows);
            var cases = everyOther(sorted.stream().map(MeasuredRelocation::caseId).distinct().toList(), which);
            return sorted.stream().filter(row -> cases.contains(row.caseId())).toList();
        }
    };

    private final List<String> names;

    Split(String first, String second) {
        names = List.of(first, second);
    }

    /**
     * One half of rows.
     *
     * @param which 0 or 1
     */
    abstract List<MeasuredRelocation> half(List<MeasuredRelocation> rows, int which);

    /** What a half is called. */
    String halfName(int which) {
        return names.get(which);
    }

    private static List<MeasuredRelocation> sorted(List<MeasuredRelocation> rows) {
        return rows.stream().sorted(Comparator.comparing(MeasuredRelocation::caseId)
                .thenComparing(MeasuredRelocation::repeat)).toList();
    }

    private static <T> List<T> everyOther(List<T> all, int from) {
        return IntStream.range(0, all.size()).filter(i -> i % 2 == from).mapToObj(all::get).toList();
    }
}

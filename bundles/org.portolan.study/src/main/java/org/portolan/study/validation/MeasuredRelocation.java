/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One measured relocation of one guest: a row of the file.
 *
 * @param line line of the file that it begins on, counted from 1
 * @param caseId name of the case; with {@code repeat} it is unique in a file
 * @param repeat number of the repetition, 1 or more
 * @param group guests of one group and repeat were relocated at once over one shared link; empty for one alone
 * @param guest what its memory held
 * @param writer what wrote to it meanwhile
 * @param link what the pages travelled over
 * @param method by which rules they were sent
 * @param disturbed whether something else used the machine meanwhile, so that the row is worth less
 * @param measured what came of it
 */
public record MeasuredRelocation(int line, String caseId, int repeat, Optional<String> group, MeasuredGuest guest,
        MeasuredWriter writer, MeasuredLink link, MeasuredMethod method, boolean disturbed, Measurement measured) {

    public MeasuredRelocation {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(measured, "measured");
    }

    /** What the rows have in common that were relocated at once over one link, and no others have. */
    Object run() {
        return runOf(group, repeat, line);
    }

    static Object runOf(Optional<String> group, int repeat, int line) {
        return group.<Object>map(name -> List.of(name, repeat)).orElse(line);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.study.Variant;
import org.portolan.study.json.JsonPath;

/**
 * One combination of what is varied.
 *
 * @param variant its scenario
 * @param texts the values of the combination as the user writes them
 * @param quantities the same as numbers, where they are
 */
record StudiedVariant(Variant variant, List<String> texts, List<Optional<ReadQuantity>> quantities) {

    StudiedVariant {
        texts = List.copyOf(texts);
        quantities = List.copyOf(quantities);
    }

    /**
     * @param paths where the values stand
     * @param read all numbers of the file, by their places
     */
    static StudiedVariant of(Variant variant, List<String> texts, List<JsonPath> paths,
            Map<JsonPath, ReadQuantity> read) {
        var quantities = new ArrayList<Optional<ReadQuantity>>();
        paths.forEach(path -> quantities.add(Optional.ofNullable(read.get(path))));
        return new StudiedVariant(variant, texts, quantities);
    }
}

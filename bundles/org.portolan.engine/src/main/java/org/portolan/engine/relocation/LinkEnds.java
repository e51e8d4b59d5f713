/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.LinkSpec;

/**
 * A link of a way with the ends between which it is travelled.
 *
 * @param link id of the link
 * @param from id of the host or switch where it is entered
 * @param to id of the one where it is left
 */
public record LinkEnds(String link, String from, String to) {

    /** The links of a way in the order of travel. */
    public static List<LinkEnds> of(List<LinkSpec> path, String source, String target) {
        var found = new ArrayList<LinkEnds>();
        var here = source;
        for (int i = 0; i < path.size(); i++) {
            var next = i + 1 == path.size() ? target : LinkPath.joint(path.get(i), path.get(i + 1), here);
            found.add(new LinkEnds(path.get(i).id(), here, next));
            here = next;
        }
        return found;
    }
}

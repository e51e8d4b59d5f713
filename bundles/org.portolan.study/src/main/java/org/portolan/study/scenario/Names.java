/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.List;

/** Names of elements that need not have any: the kind alone where there is one element, otherwise with its number. */
final class Names {

    private Names() {
    }

    static List<String> of(List<Node> nodes, String kind) {
        var names = new ArrayList<String>();
        for (int i = 0; i < nodes.size(); i++) {
            var usual = nodes.size() == 1 ? kind : kind + (i + 1);
            names.add(nodes.get(i).text("id").orElse(usual));
        }
        return names;
    }
}

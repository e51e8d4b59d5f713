/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Greatest flow through a network (Dinic 1970): shortest ways first, all of one length at once. */
final class Flow {

    private record Edge(int to, int back, long[] left) {
    }

    private final List<List<Edge>> edges = new ArrayList<>();
    private int[] level;
    private int[] next;

    Flow(int nodes) {
        for (int n = 0; n < nodes; n++) {
            edges.add(new ArrayList<>());
        }
    }

    void connect(int from, int to, long capacity) {
        edges.get(from).add(new Edge(to, edges.get(to).size(), new long[] {capacity}));
        edges.get(to).add(new Edge(from, edges.get(from).size() - 1, new long[] {0}));
    }

    long greatest(int source, int sink) {
        long flow = 0;
        while (reaches(source, sink)) {
            next = new int[edges.size()];
            for (long pushed = push(source, sink, Long.MAX_VALUE); pushed > 0; pushed =
                    push(source, sink, Long.MAX_VALUE)) {
                flow += pushed;
            }
        }
        return flow;
    }

    private boolean reaches(int source, int sink) {
        level = new int[edges.size()];
        Arrays.fill(level, -1);
        level[source] = 0;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (var edge : edges.get(at)) {
                if (edge.left()[0] > 0 && level[edge.to()] < 0) {
                    level[edge.to()] = level[at] + 1;
                    queue.add(edge.to());
                }
            }
        }
        return level[sink] >= 0;
    }

    private long push(int at, int sink, long most) {
        if (at == sink) {
            return most;
        }
        for (; next[at] < edges.get(at).size(); next[at]++) {
            var edge = edges.get(at).get(next[at]);
            if (edge.left()[0] > 0 && level[edge.to()] == level[at] + 1) {
                long pushed = push(edge.to(), sink, Math.min(most, edge.left()[0]));
                if (pushed > 0) {
                    edge.left()[0] -= pushed;
                    edges.get(edge.to()).get(edge.back()).left()[0] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}

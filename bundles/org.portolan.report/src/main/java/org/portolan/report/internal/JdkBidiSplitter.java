/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import java.text.Bidi;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits text into runs of one direction by the JDK's Unicode algorithm. */
public final class JdkBidiSplitter implements BidiSplitter {

    private Bidi bidi;
    private int[] order;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        bidi = new Bidi(paragraph, flags(defaultDirection));
        order = visualOrder(bidi);
    }

    private static int flags(byte direction) {
        return switch (direction) {
            case BidiSplitter.LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case BidiSplitter.RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    }

    private static int[] visualOrder(Bidi bidi) {
        var runs = bidi.getRunCount();
        var levels = new byte[runs];
        var order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        if (runs > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, runs);
        }
        var result = new int[runs];
        for (int i = 0; i < runs; i++) {
            result[i] = order[i];
        }
        return result;
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = order[index];
        var start = bidi.getRunStart(run);
        var direction = bidi.getRunLevel(run) % 2 == 0 ? BidiSplitter.LTR : BidiSplitter.RTL;
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        if (paragraph.isEmpty()) {
            return BidiSplitter.NEUTRAL;
        }
        var text = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return text.baseIsLeftToRight() ? BidiSplitter.LTR : BidiSplitter.RTL;
    }
}

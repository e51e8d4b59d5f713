/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import org.portolan.engine.RunMonitor;

/**
 * Tells how far a trace was read, in bytes of its file, to whoever wants to know how far a measurement is: how many
 * references there will be is not known before.
 */
public final class TraceMonitor implements RunMonitor {

    private final TraceSource source;
    private final RunMonitor listener;
    private long told;

    /**
     * @param listener is told of bytes, 0 in all where nobody knows how many there are; asked whether to go on
     */
    public TraceMonitor(TraceSource source, RunMonitor listener) {
        this.source = source;
        this.listener = listener;
    }

    @Override
    public void begin(long totalWork) {
        listener.begin(source.fileSize().orElse(0));
    }

    @Override
    public void worked(long work) {
        long position = Math.min(source.position(), source.fileSize().orElse(0));
        if (position > told) {
            listener.worked(position - told);
            told = position;
        }
    }

    @Override
    public boolean isCanceled() {
        return listener.isCanceled();
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.paging.MemoryCurves.MissPoint;
import org.portolan.engine.paging.MemoryCurves.WindowPoint;
import org.portolan.study.format.Quantities;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** How a guest uses its memory, as tables and in words. */
public final class MemoryTables {

    private final GuestMemory memory;
    private final ElementNames names;

    /** @param names names of the elements whose ids the engine gives back */
    public MemoryTables(GuestMemory memory, ElementNames names) {
        this.memory = memory;
        this.names = names;
    }

    /** All tables: what the guest has now, its curve of misses, that of its working set. */
    public List<ResultTable> all() {
        return List.of(present(), misses(), workingSet());
    }

    /** One row: what the guest has in the steady state. */
    public ResultTable present() {
        return Field.table("now", Messages.Table_Now, List.of(
                Field.<GuestMemory>of("guest", Messages.Column_Guest, ColumnType.TEXT,
                        m -> Cell.of(names.of(m.guest()))),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, m -> Cell.of(names.of(m.host().host()))),
                Field.of("resident", Messages.Column_InFrames, ColumnType.PAGES, m -> Cell.of(m.now().resident())),
                Field.of("hit_ratio", Messages.Column_HitRatio, ColumnType.SHARE,
                        m -> Cell.of(m.now().hitRatio().value())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE, m -> Cell.of(m.now().pageIns())),
                Field.of("speed", Messages.Column_Speed, ColumnType.SHARE, m -> Cell.of(m.now().speed().value())),
                Field.of("references", Messages.Column_References, ColumnType.PAGE_RATE,
                        m -> Cell.of(m.now().references()))),
                List.of(memory));
    }

    /** One row per point of the miss-ratio curve. */
    public ResultTable misses() {
        return Field.table("misses", Messages.Table_Misses, List.of(
                Field.<MissPoint>of("frames", Messages.Column_InFrames, ColumnType.PAGES, p -> Cell.of(p.frames())),
                Field.of("miss_ratio", Messages.Column_MissRatio, ColumnType.SHARE,
                        p -> Cell.of(p.missRatio().value())),
                Field.of("faults", Messages.Column_Faults, ColumnType.PAGE_RATE, p -> Cell.of(p.faults()))),
                memory.curves().misses());
    }

    /** One row per point of the working-set curve. */
    public ResultTable workingSet() {
        return Field.table("working_set", Messages.Table_WorkingSet, List.of(
                Field.<WindowPoint>of("window", Messages.Column_Window, ColumnType.TIME, p -> Cell.of(p.window())),
                Field.of("touched", Messages.Column_Touched, ColumnType.PAGES, p -> Cell.of(p.touched())),
                Field.of("written", Messages.Column_WrittenPages, ColumnType.PAGES, p -> Cell.of(p.written()))),
                memory.curves().windows());
    }

    /** What the guest has now, in a sentence. */
    public String inWords() {
        return NLS.bind(Messages.Memory_Now, new Object[] {names.of(memory.guest()),
                Quantities.memory(memory.now().resident().bytes()),
                Quantities.share(1 - memory.now().hitRatio().value()),
                Quantities.share(memory.now().speed().value())});
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portolan.engine.method.MethodKind;

/** Relocation methods under the names that files and the command line use. */
public enum RelocationMethod {
    /** Pre-copy as z/VM's live guest relocation does it. */
    LGR("lgr", MethodKind.LGR_PRECOPY, List.of(MethodParameter.MAX_TOTAL, MethodParameter.MAX_QUIESCE,
            MethodParameter.IMMEDIATE, MethodParameter.FORCE)) {
        @Override
        public String label() {
            return Messages.Method_Lgr;
        }

        @Override
        public String description() {
            return Messages.Method_LgrDescription;
        }
    },
    /** Pre-copy with the plain rule, as vMotion and QEMU do it. */
    PRECOPY("precopy", MethodKind.PLAIN_PRECOPY, List.of(MethodParameter.MAX_DOWNTIME, MethodParameter.MAX_PASSES,
            MethodParameter.MAX_SENT_PER_MEMORY, MethodParameter.NO_PROGRESS_RATIO)) {
        @Override
        public String label() {
            return Messages.Method_Precopy;
        }

        @Override
        public String description() {
            return Messages.Method_PrecopyDescription;
        }
    },
    /** Page out to shared paging volumes, page in at the target. */
    SHARED_DASD("shared-dasd", MethodKind.SHARED_DASD_PAGING, List.of(MethodParameter.FLUSH,
            MethodParameter.MAX_DOWNTIME, MethodParameter.MAX_PASSES, MethodParameter.OUTSTANDING_FAULTS)) {
        @Override
        public String label() {
            return Messages.Method_SharedDasd;
        }

        @Override
        public String description() {
            return Messages.Method_SharedDasdDescription;
        }
    };

    private final String id;
    private final MethodKind kind;
    private final List<MethodParameter> parameters;

    RelocationMethod(String id, MethodKind kind, List<MethodParameter> parameters) {
        this.id = id;
        this.kind = kind;
        this.parameters = parameters;
    }

    /** Name in files and on the command line, such as {@code shared-dasd}. */
    public String id() {
        return id;
    }

    /** The engine's name. */
    public MethodKind kind() {
        return kind;
    }

    /** Parameters that it takes. */
    public List<MethodParameter> parameters() {
        return parameters;
    }

    /** Name for people. */
    public abstract String label();

    /** What it does, in a sentence. */
    public abstract String description();

    /** The method of a name, in any case; also by the engine's name. */
    public static Optional<RelocationMethod> ofId(String id) {
        var wanted = id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(m -> m.id.equals(wanted)
                        || m.kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wanted))
                .findFirst();
    }
}

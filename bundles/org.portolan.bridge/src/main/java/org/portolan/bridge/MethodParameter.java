/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Arrays;
import java.util.Optional;

/** Parameters of relocation methods, under the names that files and the command line use. */
public enum MethodParameter {
    /** MAXTOTAL. */
    MAX_TOTAL("maxTotalSeconds") {
        @Override
        public String description() {
            return Messages.Parameter_MaxTotal;
        }
    },
    /** MAXQUIESCE. */
    MAX_QUIESCE("maxQuiesceSeconds") {
        @Override
        public String description() {
            return Messages.Parameter_MaxQuiesce;
        }
    },
    /** IMMEDIATE. */
    IMMEDIATE("immediate") {
        @Override
        public String description() {
            return Messages.Parameter_Immediate;
        }
    },
    /** FORCE. */
    FORCE("force") {
        @Override
        public String description() {
            return Messages.Parameter_Force;
        }
    },
    /** D_max. */
    MAX_DOWNTIME("maxDowntimeSeconds") {
        @Override
        public String description() {
            return Messages.Parameter_MaxDowntime;
        }
    },
    /** N_max. */
    MAX_PASSES("maxPasses") {
        @Override
        public String description() {
            return Messages.Parameter_MaxPasses;
        }
    },
    /** Phi. */
    MAX_SENT_PER_MEMORY("maxSentPerMemory") {
        @Override
        public String description() {
            return Messages.Parameter_MaxSentPerMemory;
        }
    },
    /** Kappa. */
    NO_PROGRESS_RATIO("noProgressRatio") {
        @Override
        public String description() {
            return Messages.Parameter_NoProgressRatio;
        }
    },
    /** When changed pages are written. */
    FLUSH("flush") {
        @Override
        public String description() {
            return Messages.Parameter_Flush;
        }
    },
    /** m_f. */
    OUTSTANDING_FAULTS("outstandingFaults") {
        @Override
        public String description() {
            return Messages.Parameter_OutstandingFaults;
        }
    };

    private final String key;

    MethodParameter(String key) {
        this.key = key;
    }

    /** Name in files and on the command line. */
    public String key() {
        return key;
    }

    /** What it means and what it may be, in a sentence. */
    public abstract String description();

    /** The parameter of a name, in any case. */
    public static Optional<MethodParameter> ofKey(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equalsIgnoreCase(key.strip())).findFirst();
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.method.ParameterType.Choice;
import org.portolan.bridge.method.ParameterType.Choices;
import org.portolan.bridge.method.ParameterType.Flag;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.bridge.method.ParameterType.Word;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.Ratio;

/** Parameters of relocation methods: names in files and on the command line, words for people, allowed values. */
public enum MethodParameter {
    /** MAXTOTAL. */
    MAX_TOTAL("maxTotalSeconds", new Quantity(AssumptionUnit.SECONDS, 0.001, 99_999_999, true), OptionGroup.METHOD,
            Messages.Parameter_MaxTotal, Messages.Parameter_MaxTotalMeaning),

    /** MAXQUIESCE. */
    MAX_QUIESCE("maxQuiesceSeconds", new Quantity(AssumptionUnit.SECONDS, 0.001, 99_999_999, true), OptionGroup.METHOD,
            Messages.Parameter_MaxQuiesce, Messages.Parameter_MaxQuiesceMeaning),

    /** IMMEDIATE. */
    IMMEDIATE("immediate", new Flag(), OptionGroup.METHOD,
            Messages.Parameter_Immediate, Messages.Parameter_ImmediateMeaning),

    /** FORCE. */
    FORCE("force", forces(), OptionGroup.METHOD,
            Messages.Parameter_Force, Messages.Parameter_ForceMeaning),

    /** When changed pages are written. */
    FLUSH("flush", choice(word("pre-flush", Messages.Word_PreFlush), word("stop-first", Messages.Word_StopFirst)),
            OptionGroup.METHOD,
            Messages.Parameter_Flush, Messages.Parameter_FlushMeaning),

    /** When the guest is switched. */
    SWITCH_POINT("switchPoint", choice(word("early", Messages.Word_Early), word("late", Messages.Word_Late)),
            OptionGroup.METHOD,
            Messages.Parameter_SwitchPoint, Messages.Parameter_SwitchPointMeaning),

    /** What is mirrored. */
    SCOPE("scope", choice(word("all", Messages.Word_All), word("working-set", Messages.Word_WorkingSet)),
            OptionGroup.METHOD,
            Messages.Parameter_Scope, Messages.Parameter_ScopeMeaning),

    /** Length of a cycle. */
    CYCLE("cycleSeconds", new Quantity(AssumptionUnit.SECONDS, 0.001, 3600, false), OptionGroup.METHOD,
            Messages.Parameter_Cycle, Messages.Parameter_CycleMeaning),

    /** Cycles before the freeze. */
    CYCLES("cycles", new Quantity(AssumptionUnit.COUNT, 1, MethodSpec.MOST_PASSES, false), OptionGroup.METHOD,
            Messages.Parameter_Cycles, Messages.Parameter_CyclesMeaning),

    /** n_cpu. */
    PROCESSORS("processors", new Quantity(AssumptionUnit.COUNT, 1, 64, false), OptionGroup.METHOD,
            Messages.Parameter_Processors, Messages.Parameter_ProcessorsMeaning),

    /** Goal of the switch-over. */
    SWITCHOVER_GOAL("switchoverGoalSeconds", new Quantity(AssumptionUnit.SECONDS, 0.001, 60, false), OptionGroup.METHOD,
            Messages.Parameter_SwitchoverGoal, Messages.Parameter_SwitchoverGoalMeaning),

    /** Stun during page send. */
    STUN("stunDuringPageSend", new Flag(), OptionGroup.METHOD,
            Messages.Parameter_Stun, Messages.Parameter_StunMeaning),

    /** D_max. */
    MAX_DOWNTIME("maxDowntimeSeconds", new Quantity(AssumptionUnit.SECONDS, 0, 1e8, false), OptionGroup.METHOD,
            Messages.Parameter_MaxDowntime, Messages.Parameter_MaxDowntimeMeaning),

    /** Passes before the switch. */
    PASSES("passes", new Quantity(AssumptionUnit.COUNT, 1, MethodSpec.MOST_PASSES, false), OptionGroup.METHOD,
            Messages.Parameter_Passes, Messages.Parameter_PassesMeaning),

    /** N_max. */
    MAX_PASSES("maxPasses", new Quantity(AssumptionUnit.COUNT, 1, MethodSpec.MOST_PASSES, false), OptionGroup.METHOD,
            Messages.Parameter_MaxPasses, Messages.Parameter_MaxPassesMeaning),

    /** Running rounds. */
    MAX_ROUNDS("maxRounds", new Quantity(AssumptionUnit.COUNT, 1, MethodSpec.MOST_PASSES, false), OptionGroup.METHOD,
            Messages.Parameter_MaxRounds, Messages.Parameter_MaxRoundsMeaning),

    /** Phi. */
    MAX_SENT_PER_MEMORY("maxSentPerMemory", new Quantity(AssumptionUnit.FACTOR, 0.01, Ratio.MAX_VALUE, false),
            OptionGroup.METHOD,
            Messages.Parameter_MaxSentPerMemory, Messages.Parameter_MaxSentPerMemoryMeaning),

    /** Fewer pages end the rounds. */
    FEW_PAGES("fewPages", new Quantity(AssumptionUnit.PAGES, 0, 1e9, false), OptionGroup.METHOD,
            Messages.Parameter_FewPages, Messages.Parameter_FewPagesMeaning),

    /** Kappa. */
    NO_PROGRESS_RATIO("noProgressRatio", new Quantity(AssumptionUnit.FACTOR, 0.01, Ratio.MAX_VALUE, false),
            OptionGroup.METHOD,
            Messages.Parameter_NoProgressRatio, Messages.Parameter_NoProgressRatioMeaning),

    /** When somebody cancels it. */
    TIME_LIMIT("timeLimitSeconds", new Quantity(AssumptionUnit.SECONDS, 0.001, 1e8, false), OptionGroup.METHOD,
            Messages.Parameter_TimeLimit, Messages.Parameter_TimeLimitMeaning),

    /** When the dirty log is cleared. */
    DIRTY_LOG("dirtyLog",
            choice(word("all-at-sync", Messages.Word_AllAtSync),
                    word("chunks-before-send", Messages.Word_ChunksBeforeSend)),
            OptionGroup.METHOD,
            Messages.Parameter_DirtyLog, Messages.Parameter_DirtyLogMeaning),

    /** Whether requested pages overtake. */
    PREEMPT("preempt", new Flag(), OptionGroup.METHOD,
            Messages.Parameter_Preempt, Messages.Parameter_PreemptMeaning),

    /** Prefetch window. */
    PREFETCH("prefetchPages", new Quantity(AssumptionUnit.PAGES, 1, 65_536, false), OptionGroup.METHOD,
            Messages.Parameter_Prefetch, Messages.Parameter_PrefetchMeaning),

    /** m_f. */
    OUTSTANDING_FAULTS("outstandingFaults", new Quantity(AssumptionUnit.COUNT, 1, 65_536, false), OptionGroup.METHOD,
            Messages.Parameter_OutstandingFaults, Messages.Parameter_OutstandingFaultsMeaning),

    /** Rate of the disk. */
    DISK_RATE("diskBytesPerSecond", new Quantity(AssumptionUnit.BYTES_PER_SECOND, 1e6, 1e11, false), OptionGroup.METHOD,
            Messages.Parameter_DiskRate, Messages.Parameter_DiskRateMeaning),

    /** Orderly shutdown. */
    SHUTDOWN("shutdownSeconds", new Quantity(AssumptionUnit.SECONDS, 0, 86_400, false), OptionGroup.METHOD,
            Messages.Parameter_Shutdown, Messages.Parameter_ShutdownMeaning),

    /** Boot. */
    BOOT("bootSeconds", new Quantity(AssumptionUnit.SECONDS, 0, 86_400, false), OptionGroup.METHOD,
            Messages.Parameter_Boot, Messages.Parameter_BootMeaning),

    /** Auto-converge. */
    AUTO_CONVERGE("autoConverge", new Flag(), OptionGroup.THROTTLE,
            Messages.Parameter_AutoConverge, Messages.Parameter_AutoConvergeMeaning),

    /** First throttle. */
    THROTTLE_INITIAL("throttleInitialShare", new Quantity(AssumptionUnit.SHARE, 0.01, 0.99, false),
            OptionGroup.THROTTLE,
            Messages.Parameter_ThrottleInitial, Messages.Parameter_ThrottleInitialMeaning),

    /** Further throttle. */
    THROTTLE_INCREMENT("throttleIncrementShare", new Quantity(AssumptionUnit.SHARE, 0.01, 0.99, false),
            OptionGroup.THROTTLE,
            Messages.Parameter_ThrottleIncrement, Messages.Parameter_ThrottleIncrementMeaning),

    /** Greatest throttle. */
    THROTTLE_MOST("throttleMostShare", new Quantity(AssumptionUnit.SHARE, 0.01, 0.99, false), OptionGroup.THROTTLE,
            Messages.Parameter_ThrottleMost, Messages.Parameter_ThrottleMostMeaning),

    /** Rate limit. */
    LIMIT("limitBytesPerSecond", new Quantity(AssumptionUnit.BYTES_PER_SECOND, 1000, 1e12, false), OptionGroup.SEND,
            Messages.Parameter_Limit, Messages.Parameter_LimitMeaning),

    /** Parallel streams. */
    STREAMS("streams", new Quantity(AssumptionUnit.COUNT, 1, 64, false), OptionGroup.SEND,
            Messages.Parameter_Streams, Messages.Parameter_StreamsMeaning),

    /** What is compressed. */
    COMPRESSION("compression",
            choice(word("none", Messages.Word_None), word("pages", Messages.Word_Pages),
                    word("delta", Messages.Word_Delta)),
            OptionGroup.SEND,
            Messages.Parameter_Compression, Messages.Parameter_CompressionMeaning),

    /** r_c. */
    COMPRESSION_SAVED("compressionSavedShare", new Quantity(AssumptionUnit.SHARE, 0, 0.999, false), OptionGroup.SEND,
            Messages.Parameter_CompressionSaved, Messages.Parameter_CompressionSavedMeaning),

    /** c_c. */
    COMPRESSION_CPU("compressionSecondsPerPage", new Quantity(AssumptionUnit.SECONDS, 0, 0.01, false), OptionGroup.SEND,
            Messages.Parameter_CompressionCpu, Messages.Parameter_CompressionCpuMeaning),

    /** Threads. */
    COMPRESSION_THREADS("compressionThreads", new Quantity(AssumptionUnit.COUNT, 1, 256, false), OptionGroup.SEND,
            Messages.Parameter_CompressionThreads, Messages.Parameter_CompressionThreadsMeaning);

    private final String key;
    private final ParameterType type;
    private final OptionGroup group;
    private final String label;
    private final String meaning;

    MethodParameter(String key, ParameterType type, OptionGroup group, String label, String meaning) {
        this.key = key;
        this.type = type;
        this.group = group;
        this.label = label;
        this.meaning = meaning;
    }

    private static Choice choice(Word... words) {
        return new Choice(List.of(words));
    }

    private static Word word(String word, String label) {
        return new Word(word, label);
    }

    private static Choices forces() {
        return new Choices(List.of(word("architecture", Messages.Word_Architecture),
                word("domain", Messages.Word_Domain), word("storage", Messages.Word_Storage)));
    }

    /** Name in files and on the command line; it ends in the unit where there is one. */
    public String key() {
        return key;
    }

    /** What its value is. */
    public ParameterType type() {
        return type;
    }

    /** Part of the options page that it belongs to. */
    public OptionGroup group() {
        return group;
    }

    /** Name for people, in a few words. */
    public String label() {
        return label;
    }

    /** What it does, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** A value as the catalogue writes it: words in small letters, flags as true and false. */
    String canonical(String value) {
        return type instanceof Flag ? String.valueOf(Flag.isTrue(value)) : value.strip().toLowerCase(Locale.ROOT);
    }

    /** What it means and what it may be, in a sentence. */
    public String description() {
        return NLS.bind(Messages.Parameter_Description, new Object[] {label, meaning, type.text()});
    }

    /** Without what it has no effect; a parameter that is given in vain is refused. */
    public Optional<Need> need() {
        return switch (this) {
            case THROTTLE_INITIAL, THROTTLE_INCREMENT, THROTTLE_MOST ->
                    Optional.of(new Need(AUTO_CONVERGE, List.of("true")));
            case COMPRESSION_SAVED, COMPRESSION_CPU, COMPRESSION_THREADS ->
                    Optional.of(new Need(COMPRESSION, List.of("pages", "delta")));
            default -> Optional.empty();
        };
    }

    /** The parameter of a name, in any case. */
    public static Optional<MethodParameter> ofKey(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equalsIgnoreCase(key.strip())).findFirst();
    }

    /**
     * A choice without which a parameter has no effect.
     *
     * @param parameter of which the choice is
     * @param words choices that will do
     */
    public record Need(MethodParameter parameter, List<String> words) {
        public Need {
            words = List.copyOf(words);
        }

        /** Whether the value of the other parameter will do. */
        public boolean isMetBy(String value) {
            return words.contains(parameter.canonical(value));
        }

        /** The need as files would state it: {@code compression=pages}. */
        public String text() {
            return parameter.key + "=" + String.join("|", words);
        }
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.List;
import java.util.Map;

import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.evacuation.EvacuationStudyResult;
import org.portolan.study.failover.HostLossStudyResult;
import org.portolan.study.failover.NPlusStudyResult;
import org.portolan.study.pressure.PressureStudyResult;

/** A study of paths to disks, of hosts that are emptied or lost, or of storage over time; solved or not. */
public sealed interface PlanningStudy {

    /** What is asked. */
    enum Kind {
        DISK_PATHS, EVACUATION, SPARE_CAPACITY, FAILOVER, PRESSURE
    }

    /** Name of the study. */
    String name();

    Kind kind();

    /**
     * What disks cost over every path.
     *
     * @param disks the comparisons, disk by disk
     * @param names names of guests, disks and devices by the ids in the result
     */
    record DiskPaths(String name, List<DiskPathAnswer> disks, Map<String, String> names) implements PlanningStudy {
        public DiskPaths {
            disks = List.copyOf(disks);
            names = Map.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.DISK_PATHS;
        }
    }

    /**
     * Plans for hosts to be emptied.
     *
     * @param result what the engine answered
     * @param names names of hosts, guests, links and rules by the ids in the result
     */
    record Evacuation(String name, EvacuationStudyResult result, Map<String, String> names) implements PlanningStudy {
        public Evacuation {
            names = Map.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.EVACUATION;
        }
    }

    /**
     * What becomes of guests when hosts are lost.
     *
     * @param result what the engine answered
     * @param names names of clusters, hosts, guests and rules by the ids in the result
     */
    record SpareCapacity(String name, NPlusStudyResult result, Map<String, String> names) implements PlanningStudy {
        public SpareCapacity {
            names = Map.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.SPARE_CAPACITY;
        }
    }

    /**
     * What becomes of guests in time when hosts are lost.
     *
     * @param result what the engine answered
     * @param names names of hosts, guests, stores and links by the ids in the result
     */
    record Failover(String name, HostLossStudyResult result, Map<String, String> names) implements PlanningStudy {
        public Failover {
            names = Map.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.FAILOVER;
        }
    }

    /**
     * What happens to the storage of hosts over time.
     *
     * @param result what the engine answered
     * @param names names of hosts and guests by the ids in the result
     */
    record Pressure(String name, PressureStudyResult result, Map<String, String> names) implements PlanningStudy {
        public Pressure {
            names = Map.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.PRESSURE;
        }
    }

    /**
     * A study that cannot be solved.
     *
     * @param reason why, and what would help, in whole sentences that name the study
     */
    record Unsolved(String name, Kind kind, String reason) implements PlanningStudy {
    }
}

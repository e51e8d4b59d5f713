/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import org.portolan.engine.curve.Curve;
import org.portolan.engine.input.Pace;

/** How the pages of a class are written. */
public sealed interface WriteLaw {

    /**
     * Expected share of the pages between two places that is written between two instants.
     *
     * @param place middle of a stretch that {@link #cuts} does not cut, as a share of the zone, 0 to 1
     */
    double written(double place, WriterTime from, WriterTime to);

    /** Places, as shares of the zone, between which that share is the same. */
    default double[] cuts(WriterTime from, WriterTime to) {
        return NONE;
    }

    /** No places. */
    double[] NONE = {};

    /** Never. */
    record Never() implements WriteLaw {
        @Override
        public double written(double place, WriterTime from, WriterTime to) {
            return 0;
        }
    }

    /**
     * At random instants (Poisson): {@code 1 - exp(-rate t)}.
     *
     * @param rate writes per second to each page
     * @param pace what paces the writer
     */
    record Random(double rate, Pace pace) implements WriteLaw {
        @Override
        public double written(double place, WriterTime from, WriterTime to) {
            return -Math.expm1(-rate * (to.of(pace) - from.of(pace)));
        }
    }

    /**
     * One page after the other, over and over: what is written in a stretch of time is an interval on the ring.
     *
     * @param turnsPerSecond how often the sweep comes round in a second
     * @param phase where it stands at the beginning, 0 to 1
     * @param pace what paces the writer
     */
    record Sweep(double turnsPerSecond, double phase, Pace pace) implements WriteLaw {
        @Override
        public double written(double place, WriterTime from, WriterTime to) {
            double begin = head(from);
            double ahead = place - begin;
            return (ahead < 0 ? ahead + 1 : ahead) < turns(from, to) ? 1 : 0;
        }

        @Override
        public double[] cuts(WriterTime from, WriterTime to) {
            double turns = turns(from, to);
            return turns <= 0 || turns >= 1 ? NONE : new double[] {head(from), head(to)};
        }

        private double turns(WriterTime from, WriterTime to) {
            return turnsPerSecond * (to.of(pace) - from.of(pace));
        }

        private double head(WriterTime time) {
            double turns = phase + turnsPerSecond * time.of(pace);
            return turns - Math.floor(turns);
        }
    }

    /**
     * As a curve of distinct pages says, every page as likely as any other.
     *
     * @param curve distinct pages written within a time
     * @param pages pages among which they are
     */
    record Spread(Curve curve, double pages) implements WriteLaw {
        @Override
        public double written(double place, WriterTime from, WriterTime to) {
            return pages == 0 ? 0 : Math.min(1, curve.at(to.processor() - from.processor()) / pages);
        }
    }
}

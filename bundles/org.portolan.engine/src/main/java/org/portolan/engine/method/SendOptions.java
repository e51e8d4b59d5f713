/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * How the source sends pages.
 *
 * @param limit most that the sender lets itself send; empty for no limit of its own
 * @param streams parallel streams, 1 to 64; empty for one that is as fast as the link, else every stream carries at
 *            most {@link AssumptionKey#STREAM_RATE}
 * @param compression how pages are compressed; empty for not at all
 */
public record SendOptions(Optional<Rate> limit, OptionalInt streams, Optional<Compression> compression) {

    /** Greatest number of streams. */
    public static final int MOST_STREAMS = 64;

    /** One stream without limit and compression. */
    public static final SendOptions PLAIN =
            new SendOptions(Optional.empty(), OptionalInt.empty(), Optional.empty());

    public SendOptions {
        Require.present("SendOptions.limit", limit);
        streams.ifPresent(n -> Require.within("SendOptions.streams", n, 1, MOST_STREAMS));
        Require.present("SendOptions.compression", compression);
    }

    /**
     * Most bytes per second of what is not compressed: limit and streams; may be infinite.
     *
     * @param streamRate what one stream carries at most, in bytes per second, asked for where it matters
     */
    public double mostPerSecond(DoubleSupplier streamRate) {
        double most = limit.isPresent() ? limit.get().bytesPerSecond() : Double.POSITIVE_INFINITY;
        return streams.isEmpty() ? most : Math.min(most, streams.getAsInt() * streamRate.getAsDouble());
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of fitted profiles, as files name them. */
enum FitKind {
    SATURATING("saturating"), UNIFORM("uniform"), ZIPF("zipf"), HOT_COLD("hot-cold");

    private final String key;

    FitKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static FitKind of(ProfileFit fit) {
        return switch (fit) {
            case ProfileFit.Saturating saturating -> SATURATING;
            case ProfileFit.Uniform uniform -> UNIFORM;
            case ProfileFit.Zipf zipf -> ZIPF;
            case ProfileFit.HotCold hotCold -> HOT_COLD;
        };
    }

    static Optional<FitKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}

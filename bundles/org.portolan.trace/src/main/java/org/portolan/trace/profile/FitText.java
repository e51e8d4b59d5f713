/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.Quantities;

/** Fitted profiles in words. */
public final class FitText {

    private static final double PERCENT = 100;

    private FitText() {
    }

    /** What kind it is, such as "Zipf". */
    public static String kind(ProfileFit fit) {
        return switch (fit) {
            case ProfileFit.Saturating saturating -> Messages.Fit_Saturating;
            case ProfileFit.Uniform uniform -> Messages.Fit_Uniform;
            case ProfileFit.Zipf zipf -> Messages.Fit_Zipf;
            case ProfileFit.HotCold hotCold -> Messages.Fit_HotCold;
        };
    }

    /** Its parameters, with units. */
    public static String parameters(ProfileFit fit) {
        return switch (fit) {
            case ProfileFit.Saturating f -> NLS.bind(Messages.Parameters_Saturating,
                    new Object[] {pages(f.workingSetPages()), Quantities.seconds(f.touchSeconds()),
                            pages(f.writableSetPages()), rate(f.dirtyPagesPerSecond())});
            case ProfileFit.Uniform f -> NLS.bind(Messages.Parameters_Uniform, pages(f.pages()));
            case ProfileFit.Zipf f -> NLS.bind(Messages.Parameters_Zipf, pages(f.pages()),
                    Quantities.number(f.exponent()));
            case ProfileFit.HotCold f -> NLS.bind(Messages.Parameters_HotCold, new Object[] {pages(f.pages()),
                    Quantities.share(f.hotPages()), Quantities.share(f.hotReferences())});
        };
    }

    /** How far it is off, such as "at most 1.2 %, rms 0.4 %". */
    public static String error(FitError error) {
        return NLS.bind(Messages.Fit_Error, Quantities.share(error.largest() / PERCENT),
                Quantities.share(error.rms() / PERCENT));
    }

    private static String pages(double pages) {
        return Quantities.pages(Pages.rounded(pages));
    }

    private static String rate(double rate) {
        return Quantities.pageRate(new PageRate(rate));
    }
}

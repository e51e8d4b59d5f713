/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.MemoryCurvesChart;
import org.portolan.charts.MemoryCurvesChart.Curve;
import org.portolan.charts.MemoryCurvesChart.Point;
import org.portolan.model.MemoryProfile;
import org.portolan.run.GuestProfile;
import org.portolan.study.format.Quantities;
import org.portolan.trace.profile.FitText;
import org.portolan.trace.profile.ProfileCurve;
import org.portolan.trace.profile.ProfileFit;
import org.portolan.trace.profile.TraceProfile;
import org.portolan.ui.charts.results.ChartCanvas;
import org.portolan.ui.label.Icons;

/** Shows what was measured and how it is fitted; the user chooses which of it the guest gets. */
final class ProfileChoicePage extends WizardPage {
    private static final int PAGE_BYTES = 4096;
    /** What was measured, the fits, and the head. */
    private static final int ROWS = 7;
    private static final int FITTED_POINTS = 200;
    private static final double PERCENT = 100;
    private static final float DARK = 0.5f;

    private final long guestBytes;
    private Table choices;
    private ChartCanvas canvas;
    private TraceProfile profile;

    /**
     * @param guestBytes storage of the guest
     */
    ProfileChoicePage(long guestBytes) {
        super("choice", Messages.Profile_Title, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Choice_Description);
        this.guestBytes = guestBytes;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(area);
        choices = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        choices.setHeaderVisible(true);
        for (var heading : List.of(Messages.Choice_Profile, Messages.Choice_Touched, Messages.Choice_Written,
                Messages.Choice_Parameters)) {
            new TableColumn(choices, SWT.NONE).setText(heading);
        }
        choices.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChart()));
        GridDataFactory.fillDefaults().grab(true, false).hint(760, ROWS * choices.getItemHeight()).applyTo(choices);
        canvas = new ChartCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).applyTo(canvas);
        setControl(area);
    }

    /** Shows another profile, and chooses what was measured. */
    void show(TraceProfile read) {
        profile = read;
        choices.removeAll();
        row(Messages.Choice_Measured, atMost(read.touched()), atMost(read.written()), NLS.bind(Messages.Choice_Points,
                read.touched().points().size(), read.written().points().size()));
        read.fits().forEach(fit -> row(FitText.kind(fit), FitText.error(fit.touchedError()),
                FitText.error(fit.writtenError()), FitText.parameters(fit)));
        for (var column : choices.getColumns()) {
            column.pack();
        }
        choices.select(0);
        tellWhatWasRead();
        showChart();
    }

    private void row(String... cells) {
        new TableItem(choices, SWT.NONE).setText(cells);
    }

    private static String atMost(ProfileCurve curve) {
        return NLS.bind(Messages.Choice_AtMost, Quantities.share(curve.largestError() / PERCENT));
    }

    private void tellWhatWasRead() {
        var origin = profile.origin();
        if (origin.distinctPages() > guestBytes / PAGE_BYTES) {
            setMessage(NLS.bind(Messages.Choice_LargerThanGuest, Quantities.whole(origin.distinctPages()),
                    Quantities.whole(guestBytes / PAGE_BYTES)), IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(Messages.Choice_Read, new Object[] {origin.name(),
                    Quantities.whole(origin.references()), Quantities.whole(origin.distinctPages()),
                    Quantities.seconds(profile.seconds())}));
        }
    }

    private void showChart() {
        var curves = new ArrayList<>(List.of(measured(Messages.Curve_Touched, profile.touched()),
                measured(Messages.Curve_Written, profile.written())));
        if (choices.getSelectionIndex() > 0) {
            var fit = fit();
            curves.add(fitted(Messages.Curve_TouchedFitted, fit::touchedPages));
            curves.add(fitted(Messages.Curve_WrittenFitted, fit::writtenPages));
        }
        canvas.show(MemoryCurvesChart.of(curves, theme()), MemoryCurvesChart.description(curves));
    }

    private static Curve measured(String label, ProfileCurve curve) {
        return new Curve(label,
                curve.points().stream().map(point -> new Point(point.seconds(), point.pages())).toList());
    }

    private Curve fitted(String label, DoubleUnaryOperator pages) {
        double end = profile.touched().seconds();
        return new Curve(label, IntStream.rangeClosed(0, FITTED_POINTS).mapToDouble(i -> {
            // the curves are steep at their begin
            double share = (double) i / FITTED_POINTS;
            return end * share * share;
        }).mapToObj(seconds -> new Point(seconds, pages.applyAsDouble(seconds))).toList());
    }

    private ChartTheme theme() {
        return canvas.getBackground().getRGB().getHSB()[2] < DARK ? ChartTheme.dark() : ChartTheme.light();
    }

    private ProfileFit fit() {
        return profile.fits().get(choices.getSelectionIndex() - 1);
    }

    /** What was chosen. */
    MemoryProfile profile() {
        return choices.getSelectionIndex() > 0 ? GuestProfile.fitted(fit()) : GuestProfile.measured(profile);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portolan.editor.palette.NewElement;
import org.portolan.editor.parts.HostEditPart;
import org.portolan.model.ClusterKind;
import org.portolan.model.DiagramNode;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.IsfcLink;
import org.portolan.model.NamedElement;
import org.portolan.model.NumaLink;
import org.portolan.model.edit.commands.LinkEdits;
import org.portolan.model.edit.commands.LinkKind;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;

/** What mouse and keyboard do to the model, and undo and redo with it. */
class ChartEditingTest {
    private final SmallSite site = new SmallSite();
    private final ChartBench bench = new ChartBench(site.installation);
    private final GefBot bot = bench.bot;

    @AfterEach
    void close() {
        bench.close();
    }

    private CreationTool creation(NewElement element) {
        return new CreationTool(bench.factory(element));
    }

    private ConnectionCreationTool connection(Optional<LinkKind> kind) {
        var tool = new ConnectionCreationTool(bench.factory(new NewElement.NewLink(kind)));
        tool.setUnloadWhenFinished(true);
        return tool;
    }

    private DiagramNode node(NamedElement element) {
        return site.installation.getDiagram().getNodes().stream().filter(n -> n.getElement() == element).findFirst()
                .orElseThrow();
    }

    @Test
    void theClusterToolPutsAClusterWhereOneClicks() {
        bot.use(creation(new NewElement.NewCluster(ClusterKind.KVM)), new Point(60, 500));

        var cluster = site.installation.getClusters().getLast();
        assertThat(site.installation.getClusters()).hasSize(3);
        assertThat(cluster.getKind()).isEqualTo(ClusterKind.KVM);
        assertThat(node(cluster).getX()).isEqualTo(60);
        assertThat(bench.viewer.getSelectedEditParts()).extracting("model").isEqualTo(List.of(cluster));

        bench.undo();
        assertThat(site.installation.getClusters()).containsExactly(site.ssi, site.farm);
        bench.redo();
        assertThat(site.installation.getClusters()).hasSize(3);
    }

    @Test
    void theHostToolPutsAHostIntoTheClusterUnderThePointer() {
        bot.use(creation(new NewElement.NewHost(HypervisorKind.ZVM)), new Point(300, 320));

        assertThat(site.ssi.getHosts()).hasSize(3);
        var host = site.ssi.getHosts().getLast();
        assertThat(node(host).getY()).isEqualTo(320);
        // the cluster has grown around it
        assertThat(bot.boundsOf(site.ssi).contains(bot.boundsOf(host))).isTrue();

        bench.undo();
        assertThat(site.ssi.getHosts()).containsExactly(site.one, site.two);
        assertThat(site.installation.getDiagram().getNodes()).noneMatch(n -> n.getElement() == host);
    }

    @Test
    void aHostBesideAllClustersGetsOneOfItsOwn() {
        bot.use(creation(new NewElement.NewHost(HypervisorKind.KVM)), new Point(100, 520));

        assertThat(site.installation.getClusters()).hasSize(3);
        assertThat(site.installation.getClusters().getLast().getHosts()).hasSize(1);
    }

    @Test
    void theGuestToolPutsAGuestOnTheHostUnderThePointerAlsoOverAnotherGuest() {
        bot.use(creation(new NewElement.NewGuest(GuestClass.JAVA)), bot.centre(site.b));

        assertThat(site.one.getGuests()).hasSize(4);
        assertThat(site.one.getGuests().getLast().getGuestClass()).isEqualTo(GuestClass.JAVA);
    }

    @Test
    void aGuestCannotBePutBesideHosts() {
        bot.use(creation(new NewElement.NewGuest(GuestClass.JAVA)), new Point(100, 600));
        bot.use(creation(new NewElement.NewGuest(GuestClass.JAVA)), bot.handle(site.farm));

        assertThat(bench.history.canUndo()).isFalse();
    }

    @Test
    void theXstoreToolAddsALevelOnceOnly() {
        var tool = new NewElement.NewLevel(LevelKind.XSTORE);
        bot.use(creation(tool), bot.handle(site.one));
        assertThat(site.one.getStorageLevels()).hasSize(3);

        bot.use(creation(tool), bot.handle(site.one));
        assertThat(site.one.getStorageLevels()).hasSize(3);
    }

    @Test
    void switchesAndNotesAreCreated() {
        bot.use(creation(new NewElement.NewSwitch()), new Point(500, 500));
        bot.use(creation(new NewElement.NewNote()), new Point(700, 500));

        assertThat(site.installation.getSwitches()).hasSize(1);
        assertThat(site.installation.getDiagram().getNotes()).singleElement()
                .satisfies(n -> assertThat(n.getX()).isEqualTo(700));
    }

    @Test
    void aHostIsMovedByDraggingIt() {
        bot.drag(bot.handle(site.two), bot.handle(site.two).getTranslated(50, 70));

        assertThat(node(site.two).getX()).isEqualTo(530);
        assertThat(node(site.two).getY()).isEqualTo(180);
        assertThat(site.ssi.getHosts()).containsExactly(site.one, site.two);

        bench.undo();
        assertThat(node(site.two).getX()).isEqualTo(480);
        assertThat(bot.boundsOf(site.two).x).isEqualTo(480);
    }

    @Test
    void aClusterTakesItsHostsAlong() {
        bot.drag(bot.handle(site.farm), bot.handle(site.farm).getTranslated(10, 200));

        assertThat(node(site.farm).getY()).isEqualTo(220);
        assertThat(node(site.esx).getY()).isEqualTo(310);

        bench.undo();
        assertThat(node(site.esx).getY()).isEqualTo(110);
    }

    @Test
    void aSelectedHostIsResizedByItsCorner() {
        bot.select(site.esx);
        var corner = bot.boundsOf(site.esx).getBottomRight().getTranslated(-1, -1);

        bot.drag(corner, corner.getTranslated(40, 60));

        var bounds = bot.boundsOf(site.esx);
        assertThat(node(site.esx).getWidth()).isEqualTo(bounds.width).isPositive();
        assertThat(node(site.esx).getHeight()).isEqualTo(bounds.height).isPositive();
        bench.undo();
        assertThat(node(site.esx).getWidth()).isEqualTo(-1);
    }

    @Test
    void aHostIsMovedToTheClusterItIsDroppedOn() {
        bot.drag(bot.handle(site.two), new Point(860, 300));

        assertThat(site.farm.getHosts()).containsExactly(site.esx, site.two);
        bench.undo();
        assertThat(site.ssi.getHosts()).containsExactly(site.one, site.two);
    }

    @Test
    void aHostDraggedOutOfItsClusterStaysAMember() {
        bot.drag(bot.handle(site.two), new Point(500, 600));

        assertThat(site.ssi.getHosts()).containsExactly(site.one, site.two);
        assertThat(bot.boundsOf(site.ssi).contains(bot.boundsOf(site.two))).isTrue();
    }

    @Test
    void aGuestDroppedOnAnotherHostIsRelocatedAndStaysSelected() {
        bot.drag(bot.centre(site.b), bot.handle(site.two));

        assertThat(site.one.getGuests()).containsExactly(site.a, site.c);
        assertThat(site.two.getGuests()).containsExactly(site.b);
        assertThat(bench.stack.getUndoCommand().getLabel()).contains(site.b.getName()).contains(site.two.getName());
        assertThat(bench.viewer.getSelectedEditParts()).extracting("model").isEqualTo(List.of(site.b));

        bench.undo();
        assertThat(site.one.getGuests()).containsExactly(site.a, site.b, site.c);
        assertThat(bot.part(site.b).getParent()).isSameAs(bot.part(site.one));
        bench.redo();
        assertThat(site.two.getGuests()).containsExactly(site.b);
    }

    @Test
    void severalGuestsAreRelocatedInOneStep() {
        bot.select(site.a, site.c);

        bot.drag(bot.centre(site.c), bot.handle(site.two));

        assertThat(site.two.getGuests()).containsExactly(site.a, site.c);
        bench.undo();
        assertThat(site.one.getGuests()).containsExactly(site.a, site.b, site.c);
        assertThat(bench.history.canUndo()).isFalse();
    }

    @Test
    void aGuestDroppedOnItsHostChangesPlaces() {
        var below = bot.boundsOf(site.c).getBottomLeft().getTranslated(20, 2);

        bot.drag(bot.centre(site.a), below);

        assertThat(site.one.getGuests()).containsExactly(site.b, site.c, site.a);
        bench.undo();
        assertThat(site.one.getGuests()).containsExactly(site.a, site.b, site.c);
    }

    @Test
    void aGuestDroppedBesideHostsStaysWhereItIs() {
        bot.drag(bot.centre(site.a), new Point(100, 700));
        bot.drag(bot.centre(site.a), new Point(400, 40));

        assertThat(site.one.getGuests()).containsExactly(site.a, site.b, site.c);
        assertThat(bench.history.canUndo()).isFalse();
    }

    @Test
    void theLinkToolConnectsByTheKindThatIsUsual() {
        bot.use(connection(Optional.empty()), bot.handle(site.one), bot.handle(site.two));

        assertThat(site.installation.getLinks()).singleElement().isInstanceOfSatisfying(IsfcLink.class, l -> {
            assertThat(l.getFrom()).isSameAs(site.one);
            assertThat(l.getTo()).isSameAs(site.two);
        });
        assertThat(bot.part(site.one).getSourceConnections()).hasSize(1);

        bench.undo();
        assertThat(site.installation.getLinks()).isEmpty();
        assertThat(bot.part(site.one).getSourceConnections()).isEmpty();
        assertThat(bot.part(site.two).getTargetConnections()).isEmpty();
        bench.redo();
        assertThat(bot.part(site.two).getTargetConnections()).hasSize(1);
    }

    @Test
    void whatMayNotBeConnectedIsNot() {
        bot.use(connection(Optional.of(LinkKind.ISFC)), bot.handle(site.one), bot.handle(site.esx));
        bot.use(connection(Optional.empty()), bot.handle(site.one), bot.handle(site.one));

        assertThat(site.installation.getLinks()).isEmpty();
    }

    @Test
    void aLinkIsHungOnAnotherHost() {
        bench.run(LinkEdits.connect(bench.domain, LinkKind.NUMA, site.one, site.two));
        var link = (NumaLink) site.installation.getLinks().getFirst();
        var request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart((org.eclipse.gef.ConnectionEditPart) bot.part(link));
        request.setTargetEditPart(bot.part(site.esx));

        bench.stack.execute(bot.part(site.esx).getCommand(request));
        bot.settle();

        assertThat(link.getTo()).isSameAs(site.esx);
        assertThat(bot.part(site.esx).getTargetConnections()).hasSize(1);
        assertThat(bot.part(site.two).getTargetConnections()).isEmpty();
        bench.undo();
        assertThat(bot.part(site.two).getTargetConnections()).hasSize(1);
    }

    @Test
    void aLinkIsBentByDraggingItsMiddle() {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));
        var link = site.installation.getLinks().getFirst();
        bot.select(link);
        var points = ((org.eclipse.draw2d.Connection) bot.part(link).getFigure()).getPoints();
        var middle = points.getMidpoint();

        bot.drag(middle, middle.getTranslated(0, 120));

        assertThat(site.installation.getDiagram().getConnections()).singleElement()
                .satisfies(c -> assertThat(c.getBendPoints()).hasSize(1));
        bench.undo();
        assertThat(site.installation.getDiagram().getConnections()).isEmpty();
    }

    @Test
    void aLinkIsSelectedByAClickAlsoWhereItRunsOverItsCluster() {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));
        var link = site.installation.getLinks().getFirst();
        var points = ((org.eclipse.draw2d.Connection) bot.part(link).getFigure()).getPoints();
        var first = points.getFirstPoint();

        int rise = (points.getLastPoint().y - first.y) * 8 / (points.getLastPoint().x - first.x);
        bot.click(new Point(first.x + 8, first.y + rise));

        assertThat(bench.viewer.getSelectedEditParts()).extracting("model").isEqualTo(List.of(link));
    }

    @Test
    void aNameIsTypedInPlace() {
        bot.typeOver(site.one, "ALPHA");

        assertThat(site.one.getName()).isEqualTo("ALPHA");
        bench.undo();
        assertThat(site.one.getName()).isEqualTo("ZVM1");
    }

    @Test
    void aBlankNameIsNotTaken() {
        bot.typeOver(site.a, "   ");

        assertThat(bench.history.canUndo()).isFalse();
    }

    @Test
    void deleteTakesLinksAlongAndUndoBringsAllBackInPlace() {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));

        bench.stack.execute(bot.part(site.one).getCommand(new GroupRequest(RequestConstants.REQ_DELETE)));
        bot.settle();

        assertThat(site.ssi.getHosts()).containsExactly(site.two);
        assertThat(site.installation.getLinks()).isEmpty();
        assertThat(bench.viewer.getEditPartRegistry()).doesNotContainKey(site.one).doesNotContainKey(site.a);

        bench.undo();
        assertThat(site.ssi.getHosts()).containsExactly(site.one, site.two);
        assertThat(bot.part(site.one).getSourceConnections()).hasSize(1);
        assertThat(bot.part(site.b).getParent()).isSameAs(bot.part(site.one));
    }

    @Test
    void aClickOnTheArrowCollapsesAndExpands() {
        var bounds = bot.boundsOf(site.one);
        bot.click(new Point(bounds.right() - 18, bounds.y + 22));

        assertThat(node(site.one).isCollapsed()).isTrue();
        assertThat(((HostEditPart) bot.part(site.one)).isCollapsed()).isTrue();
        assertThat(bot.part(site.one).getChildren()).isEmpty();
        assertThat(bench.viewer.getEditPartRegistry()).doesNotContainKey(site.a);

        bench.undo();
        assertThat(bot.part(site.one).getChildren()).hasSize(3);
    }

    @Test
    void aGuestIsDroppedOnACollapsedHostToo() {
        ((HostEditPart) bot.part(site.two)).toggle();
        bot.settle();

        bot.drag(bot.centre(site.a), bot.handle(site.two));

        assertThat(site.two.getGuests()).containsExactly(site.a);
    }

    @Test
    void everyPartUnderstandsDelete() {
        for (Object element : new Object[] {site.ssi, site.one, site.a}) {
            EditPart part = bot.part(element);
            assertThat(part.getCommand(new GroupRequest(RequestConstants.REQ_DELETE)).canExecute()).isTrue();
            assertThat(part.understandsRequest(new Request(RequestConstants.REQ_DIRECT_EDIT))).isTrue();
        }
    }

    @Test
    void clicksThatChangeNothingLeaveTheFileClean() {
        bot.click(bot.handle(site.one));
        bot.click(bot.centre(site.a));
        bot.click(new Point(600, 700));

        assertThat(bench.stack.isDirty()).isFalse();
        assertThat(bench.history.canUndo()).isFalse();
        assertThat(site.one.getGuests()).hasSize(3);
    }
}

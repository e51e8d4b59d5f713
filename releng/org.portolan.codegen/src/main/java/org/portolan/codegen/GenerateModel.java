/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of the EMF model and of its item providers, without Eclipse running, and compares it with what is
 * committed, or replaces that.
 */
public final class GenerateModel {
    /** Relative to the project, where the generator puts Java sources and where we commit them. */
    private static final String SOURCES = "src-gen";

    private static final String REGENERATE = "releng/scripts/regenerate-model";

    private final Path bundles;
    private final Path work;

    private GenerateModel(Path bundles, Path work) {
        this.bundles = bundles.toAbsolutePath().normalize();
        this.work = work.toAbsolutePath().normalize();
    }

    /**
     * Arguments: {@code check} or {@code write}; the folder that holds the bundles; the generator model, relative to that
     * folder; a folder to work in. {@code check} fails when the committed sources are not those generated.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4 || !(args[0].equals("check") || args[0].equals("write"))) {
            throw new IllegalArgumentException("expected: check|write BUNDLES GENMODEL WORK");
        }
        var sources = new GenerateModel(Path.of(args[1]), Path.of(args[3])).generate(args[2]);
        for (var tree : sources) {
            if (args[0].equals("write")) {
                tree.replaceCommitted();
            } else {
                tree.requireCommitted(REGENERATE);
            }
        }
    }

    private List<SourceTree> generate(String genmodel) throws IOException {
        var model = load(genmodel);
        var modelProject = project(model.getModelDirectory());
        var editProject = project(model.getEditDirectory());
        model.setModelDirectory(redirected(modelProject));
        model.setEditDirectory(redirected(editProject));
        model.setCanGenerate(true);

        var generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        run(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        run(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        return List.of(tree(modelProject), tree(editProject));
    }

    private GenModel load(String genmodel) {
        var file = bundles.resolve(genmodel);
        var project = bundles.relativize(file).getName(0).toString();
        // the generator model names its ecore as platform:/resource/PROJECT/..., as Eclipse writes it
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(bundles.resolve(project) + "/"));
        GenModelPackage.eINSTANCE.eClass();
        var resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("genmodel", new XMIResourceFactoryImpl());
        factories.put("ecore", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        var resource = resources.getResource(URI.createPlatformResourceURI(genmodel, true), true);
        var model = (GenModel) resource.getContents().getFirst();
        EcoreUtil.resolveAll(model);
        model.reconcile();
        var status = model.diagnose();
        if (status.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(genmodel + " does not fit its ecore: " + status);
        }
        return model;
    }

    private static String project(String directory) {
        return URI.createURI(directory).segment(0);
    }

    /** Makes the generator write a project's files into the working folder, where nothing is there to merge with. */
    private String redirected(String project) throws IOException {
        var alias = "generated." + project;
        var folder = SourceTree.emptied(work.resolve(project));
        EcorePlugin.getPlatformResourceMap().put(alias, URI.createFileURI(folder + "/"));
        return "/" + alias + "/" + SOURCES;
    }

    private SourceTree tree(String project) {
        return new SourceTree(work.resolve(project).resolve(SOURCES), bundles.resolve(project).resolve(SOURCES));
    }

    private static void run(Generator generator, GenModel model, String type) {
        var result = generator.generate(model, type, new BasicMonitor());
        if (result.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException("generating " + type + " failed: " + result);
        }
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.method.MethodOption;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.input.Assumptions;
import org.portolan.run.UnusableInputException;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan methods}: every relocation method, and the parameters of one. */
@CommandLine.Command(name = "methods", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class MethodsCommand extends Command {

    @Parameters(paramLabel = "METHOD", arity = "0..*", descriptionKey = "methods")
    private List<String> asked = List.of();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private TableFormat format;

    MethodsCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var tables = new ArrayList<ResultTable>();
        for (String id : asked) {
            tables.add(parameters(RelocationMethod.ofId(id).orElseThrow(() -> unknown(id))));
        }
        print(format.of(tables.isEmpty() ? List.of(methods()) : tables));
        return ExitCode.DONE;
    }

    private static UnusableInputException unknown(String id) {
        return new UnusableInputException(NLS.bind(Messages.Methods_Unknown, id, Arrays
                .stream(RelocationMethod.values()).map(RelocationMethod::id).collect(Collectors.joining(", "))));
    }

    private static ResultTable methods() {
        var columns = List.of(text("method", Messages.Column_Method), text("name", Messages.Column_Name),
                text("description", Messages.Column_WhatItDoes), text("parameters", Messages.Column_Parameters));
        return new ResultTable("methods", "", columns, Arrays.stream(RelocationMethod.values())
                .map(m -> List.of(Cell.of(m.id()), Cell.of(m.label()), Cell.of(m.description()), Cell.of(m.parameters()
                        .stream().map(MethodParameter::key).collect(Collectors.joining(", ")))))
                .toList());
    }

    private static ResultTable parameters(RelocationMethod method) {
        var columns = List.of(text("parameter", Messages.Column_Parameter),
                text("description", Messages.Column_WhatItDoes), text("value", Messages.Column_Value),
                text("default", Messages.Column_Default), text("assumption", Messages.Column_Assumption),
                text("needs", Messages.Column_Needs));
        return new ResultTable("parameters_of_" + method.id().replace('-', '_'), method.label(), columns,
                method.options().stream().map(MethodsCommand::row).toList());
    }

    private static List<Cell> row(MethodOption option) {
        var parameter = option.parameter();
        var fallback = option.fallback();
        return List.of(Cell.of(parameter.key()), Cell.of(parameter.label() + ": " + parameter.meaning()),
                Cell.of(parameter.type().text()),
                Cell.of(fallback.value().orElseGet(() -> fallback.text(Assumptions.DEFAULTS))),
                optional(fallback.assumption().map(key -> key.key())), optional(parameter.need().map(n -> n.text())));
    }

    private static Cell optional(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.ABSENT);
    }

    private static Column text(String key, String title) {
        return new Column(key, title, ColumnType.TEXT);
    }
}

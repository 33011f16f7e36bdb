// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/remapcommand.h"

#include "app/commandline/consoleprogress.h"
#include "app/knowledge.h"
#include "casefile/casereader.h"
#include "casefile/sourcechoice.h"
#include "core/text.h"
#include "goods/classifier.h"
#include "importing/documentsurvey.h"
#include "importing/rawsample.h"
#include "importing/remapjob.h"
#include "mapping/mappingfit.h"
#include "mapping/mappingrevision.h"

CLI::App *RemapCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand(
        "remap", "Read a source of a case anew by another mapping, or by new rules for categories, from its "
                 "cells in the case; annotations stay");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--source", m_source, "The source, by its file name or number")->required();
    CLI::Option *const mapping = app->add_option(
        "--mapping", m_mapping, "A mapping file (JSON) that says which column is which field");
    CLI::Option *const rules =
        Console::repeatable(
            app->add_option(
                "--set", m_rules,
                "A correction; may be repeated: net.unit=t, date.order=mdy, net.decimal=comma, "
                "value.currency=EUR, "
                "value.factor=1000, net.zero=missing, origin.column=H, header=6, country:TEXT=KR, "
                "unit:TEXT=t or row:57=shipment (row:5,7-9=total; =auto takes it back)"))
            ->excludes(mapping);
    CLI::Option *const out =
        app->add_flag(
               "--take-out", m_out,
               "Take the source out of the case: none of its rows is counted any more, but all stay in the "
               "file, and so do annotations")
            ->excludes(mapping)
            ->excludes(rules);
    app->add_flag("--put-back", m_back, "Put a source back that was taken out")
        ->excludes(mapping)
        ->excludes(rules)
        ->excludes(out);
    app->add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}));
    return app;
}

Result<ColumnMapping> RemapCommand::mapping(const Source &source, const CaseReader &reader,
                                            const Knowledge &knowledge) const
{
    if (!m_mapping.empty()) {
        auto given = Console::readMapping(Console::text(m_mapping));
        if (given) {
            const auto header = reader.rawRows(source.id, std::max(1, given->headerRow), 1);
            if (!header)
                return header.failure();
            if (auto fits = MappingFit::check(*given, headersUnder(*given, source.mapping, *header)); !fits)
                return fits.failure();
        }
        return given;
    }
    QList<MappingRule> rules;
    for (const std::string &text : m_rules) {
        const auto rule = MappingRule::parse(Console::text(text), knowledge.countries());
        if (!rule)
            return rule.failure();
        rules.append(*rule);
    }
    constexpr std::int64_t enough = 2000;
    const std::int64_t first = source.mapping.headerRow + 1;
    const auto rows = reader.rawRows(source.id, first, enough);
    if (!rows)
        return rows.failure();
    return MappingRevision(rawSample(*rows, first), knowledge.countries()).apply(source.mapping, rules);
}

/** What a column that was named now leaves open is said, as at an import. */
void RemapCommand::tellAssumed(const Source &source, const ColumnMapping &wanted)
{
    for (const MappingQuestion &question : wanted.questions) {
        if (!source.mapping.questions.contains(question))
            Console::complain(QStringLiteral("%1: %2 Assumed: %3 (or give another rule with --set).")
                                  .arg(Text::visible(source.file), Text::visible(question.text),
                                       Text::visible(question.answers.value(0))));
    }
}

Result<ExitCode> RemapCommand::run(const Knowledge &knowledge)
{
    const auto file = CaseFile::open(Console::text(m_case));
    if (!file)
        return file.failure();
    if ((*file)->readOnly())
        return Failure{(*file)->readOnlyReason()};
    const auto connection = (*file)->connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    const CaseReader reader(*connection);
    const auto sources = reader.sources();
    if (!sources)
        return sources.failure();
    const auto source = chosenSource(*sources, Console::text(m_source));
    if (!source)
        return source.failure();
    const ImportKnowledge known = knowledge.forImport();
    const bool otherRules = source->rules != known.classifier.categories().fingerprint();
    const bool outOrBack = m_out || m_back;
    if (m_mapping.empty() && m_rules.empty() && !outOrBack && !otherRules)
        return Failure{QStringLiteral("Say what to change: give --mapping, --set, --take-out or --put-back."),
                       Failure::Kind::Usage};
    RemapOrder order = RemapOrder::takeOut(*source, m_out);
    if (!outOrBack) {
        const auto wanted = mapping(*source, reader, knowledge);
        if (!wanted)
            return wanted.failure();
        tellAssumed(*source, *wanted);
        order = RemapOrder::correct(source->id, *wanted);
    }
    const auto report = remapSource(**file, order, known, Console::progress(source->file));
    Console::showProgress({});
    if (!report)
        return report.failure();
    return Console::conclude(m_format == "json" ? report->toJson() : report->toText().toUtf8());
}

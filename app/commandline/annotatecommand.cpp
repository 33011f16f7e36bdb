// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/annotatecommand.h"

#include "app/commandline/casedesk.h"
#include "casefile/annotationstore.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

CLI::App *AnnotateCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("annotate", "Set status, tags or a note on shipments, or list them");
    app->add_option("CASE", m_case, "The case file")->required();
    CLI::Option *const query = app->add_option(
        "--query", m_query,
        "Annotate every shipment that passes; not empty, so that not all are meant by mistake");
    m_shipmentOption = app->add_option("--shipment", m_shipment, "Annotate this shipment")->excludes(query);
    m_shipmentOption->check(Console::wholeNumber());
    app->add_option("--status", m_status, "unreviewed, suspicious, confirmed or cleared")
        ->check(CLI::IsMember({"unreviewed", "suspicious", "confirmed", "cleared"}));
    Console::repeatable(
        app->add_option("--tag", m_tags, "Add a tag; \"-name\" takes one away; may be repeated"));
    m_noteOption = app->add_option("--note", m_note, "The note; an empty one removes it");
    app->add_flag("--list", m_list, "List all annotations");
    app->add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}));
    return app;
}

Result<ExitCode> AnnotateCommand::run(const Knowledge &knowledge)
{
    const auto desk =
        CaseDesk::open(m_case, knowledge, m_list ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite);
    if (!desk)
        return desk.failure();
    if (m_list)
        return list(**desk);
    AnnotationChange change;
    if (!m_status.empty())
        change.status = reviewStatusFromId(Console::text(m_status));
    for (const std::string &given : m_tags) {
        const bool away = given.starts_with('-');
        const QString tag = Console::text(away ? given.substr(1) : given).trimmed();
        if (tag.isEmpty())
            return Failure{QStringLiteral("--tag needs a name; \"-name\" takes a tag away."),
                           Failure::Kind::Usage};
        (away ? change.removeTags : change.addTags).append(tag);
    }
    if (m_noteOption->count() > 0)
        change.note = Console::text(m_note);
    if (change == AnnotationChange())
        return Failure{QStringLiteral("Nothing to set: give --status, --tag or --note, or --list."),
                       Failure::Kind::Usage};
    QList<std::int64_t> shipments{m_shipment};
    if (m_shipmentOption->count() == 0) {
        if (m_query.empty())
            return Failure{QStringLiteral("Say which shipments: give --query or --shipment."),
                           Failure::Kind::Usage};
        const auto filter = (*desk)->filter(m_query);
        if (!filter)
            return filter.failure();
        const auto cube = (*desk)->cube(*filter);
        if (!cube)
            return cube.failure();
        const auto found = (*cube)->shipments(*filter, {QStringLiteral("shipment"), false});
        if (!found)
            return found.failure();
        shipments = *found;
    }
    const auto before = AnnotationStore((*desk)->connection(), Console::author()).apply(shipments, change);
    if (!before)
        return before.failure();
    const auto changed = before->size();
    return Console::conclude(m_format == "json"
                                 ? QByteArray("{\"changed\": ") + QByteArray::number(changed) + "}\n"
                                 : QByteArray::number(changed) + (changed == 1 ? " shipment" : " shipments") +
                                       " changed\n");
}

Result<ExitCode> AnnotateCommand::list(const CaseDesk &desk) const
{
    const auto all = AnnotationStore(desk.connection(), {}).all();
    if (!all)
        return all.failure();
    QJsonArray array;
    QString table;
    for (auto it = all->begin(); it != all->end(); ++it) {
        const Annotation &annotation = it.value();
        array.append(QJsonObject{{QStringLiteral("shipment"), static_cast<qint64>(it.key())},
                                 {QStringLiteral("status"), reviewStatusId(annotation.status)},
                                 {QStringLiteral("tags"), QJsonArray::fromStringList(annotation.tags)},
                                 {QStringLiteral("note"), annotation.note},
                                 {QStringLiteral("author"), annotation.author},
                                 {QStringLiteral("time"), annotation.time}});
        table += QStringLiteral("%1  %2  %3  %4\n")
                     .arg(it.key(), 8)
                     .arg(reviewStatusId(annotation.status), -10)
                     .arg(Text::visible(annotation.tags.join(QStringLiteral(", "))),
                          Text::visible(annotation.note));
    }
    return Console::conclude(m_format == "json" ? QJsonDocument(array).toJson(QJsonDocument::Indented)
                                                : table.toUtf8());
}

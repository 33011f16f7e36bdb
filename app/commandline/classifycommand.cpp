// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/classifycommand.h"

#include "app/knowledge.h"
#include "core/text.h"
#include "goods/classifier.h"
#include "readers/sheetreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/** Classifies the rows below a header that names the columns hs, description and, if there, date. */
class GoodsSink : public RowSink {
public:
    explicit GoodsSink(const Classifier &classifier) : m_classifier(classifier) {}

    bool row(const RowView &row) override
    {
        if (!m_header)
            return readHeader(row);
        const std::string_view date = cell(row, m_date).substr(0, 10);
        const Classification found =
            m_classifier.classify(cell(row, m_hs), cell(row, m_description), Date::fromIso(date));
        results.append(QJsonObject{{QStringLiteral("row"), ++m_count},
                                   {QStringLiteral("category"), QString::fromStdString(found.category)},
                                   {QStringLiteral("rule"), QString::fromStdString(found.rule)},
                                   {QStringLiteral("reason"), found.reason.text()}});
        return true;
    }
    bool understood() const { return m_hs >= 0 || m_description >= 0; }

    QJsonArray results;

private:
    static std::string_view cell(const RowView &row, int column)
    {
        const auto index = static_cast<std::size_t>(column);
        return column >= 0 && index < row.cells.size() ? row.cells[index].text : std::string_view();
    }
    bool readHeader(const RowView &row)
    {
        m_header = true;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string name = Text::fold(row.cells[i].text);
            const int column = static_cast<int>(i);
            if (name == "hs")
                m_hs = column;
            else if (name == "description")
                m_description = column;
            else if (name == "date")
                m_date = column;
        }
        return understood();
    }

    const Classifier &m_classifier;
    bool m_header = false;
    int m_hs = -1, m_description = -1, m_date = -1, m_count = 0;
};

}

CLI::App *ClassifyCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("classify", "Say the category of each line of goods, with rule and reason");
    app->add_option("FILE", m_file, "A table with the columns hs, description and, if there, date")->required();
    app->add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}));
    return app;
}

Result<ExitCode> ClassifyCommand::run(const Knowledge &knowledge)
{
    auto reader = openDocument(Console::text(m_file));
    if (!reader)
        return reader.failure();
    GoodsSink sink(knowledge.classifier());
    if (const auto read = (*reader)->read(0, sink, {}); !read)
        return read.failure();
    if (!sink.understood())
        return Failure{QStringLiteral("%1: the first row must name the columns hs and description, and date where there is one.")
                           .arg(Console::text(m_file))};
    if (m_format == "json")
        return Console::conclude(QJsonDocument(sink.results).toJson(QJsonDocument::Indented));
    QString out;
    for (const QJsonValue &result : std::as_const(sink.results))
        out += QStringLiteral("%1  %2  %3\n")
                   .arg(result[u"row"].toInt(), 6)
                   .arg(result[u"category"].toString(), -20)
                   .arg(Text::visible(result[u"reason"].toString(), 400));
    return Console::conclude(out.toUtf8());
}

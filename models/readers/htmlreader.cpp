// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlreader.h"

#include "readers/htmltable.h"
#include "readers/htmltokens.h"
#include "readers/readmessage.h"
#include "readers/textsample.h"

namespace {

constexpr int MostTables = 10'000;

// "charset=windows-1251" in the page's own words, if it says any.
QString statedEncoding(const std::string &head)
{
    const QByteArray lower = QByteArray::fromStdString(head.substr(0, 16 * 1024)).toLower();
    qsizetype at = lower.indexOf("charset=");
    if (at < 0)
        return {};
    at += 8;
    QByteArray name;
    for (; at < lower.size(); ++at) {
        const char c = lower[at];
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (word)
            name += c;
        else if (!name.isEmpty())
            break;
    }
    return QString::fromLatin1(name);
}

} // namespace

HtmlReader::HtmlReader(OpenStream open, std::int64_t size, const QString &file, const ReadLimits &limits,
                       const ReadOptions &options)
    : DocumentReader(file, limits), m_open(std::move(open)), m_size(size)
{
    chooseEncoding(options);
    Utf8Stream text(m_open(), m_encoding);
    HtmlTokens tokens(text, m_limits);
    QList<bool> hasCells;
    QList<int> inside;
    for (const HtmlTokens::Token *token = &tokens.next(); token->kind != HtmlTokens::Kind::End;
         token = &tokens.next()) {
        if (token->text == "table" && token->kind == HtmlTokens::Kind::StartTag) {
            inside.append(static_cast<int>(hasCells.size()));
            hasCells.append(false);
            if (hasCells.size() > MostTables)
                refuse(QT_TRANSLATE_NOOP("Readers", "The web page holds more than %1 tables."),
                       {QString::number(MostTables)});
        } else if (token->text == "table" && token->kind == HtmlTokens::Kind::EndTag) {
            if (!inside.isEmpty())
                inside.removeLast();
        } else if (token->kind == HtmlTokens::Kind::StartTag &&
                   (token->text == "td" || token->text == "th") && !inside.isEmpty()) {
            hasCells[inside.last()] = true;
        }
    }
    for (int i = 0; i < hasCells.size(); ++i) {
        if (!hasCells[i])
            continue;
        m_tables.append(i);
        m_info.sheets.append({QStringLiteral("Table %1").arg(m_tables.size()), false, -1});
    }
    if (m_tables.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The web page holds no table."));
    m_info.format = QStringLiteral("html");
    m_info.encoding = m_encoding.name;
}

void HtmlReader::chooseEncoding(const ReadOptions &options)
{
    const std::unique_ptr<ByteStream> stream = m_open();
    const TextSample sample = TextSample::take(*stream);
    m_encoding = TextEncoding::detect(sample.head, sample.whole);
    if (m_encoding.utf8() && m_encoding.mark == 0)
        m_encoding = TextEncoding::detect(sample.tell, sample.whole);
    // Bytes that are valid UTF-8 are UTF-8, whatever the page says of itself.
    const QString stated = options.encoding.isEmpty() ? statedEncoding(sample.head) : options.encoding;
    if (stated.isEmpty() || (options.encoding.isEmpty() && (m_encoding.utf8() || m_encoding.mark > 0)))
        return;
    if (const TextEncoding named = TextEncoding::named(stated, sample.head);
        !named.name.isEmpty() && !named.utf8())
        m_encoding = named;
}

void HtmlReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    Utf8Stream text(m_open(), m_encoding);
    HtmlTokens tokens(text, m_limits);
    HtmlTable table(m_tables[sheet], rows, m_limits);
    std::int64_t count = 0;
    bool pageEnds = false;
    for (const HtmlTokens::Token *token = &tokens.next(); token->kind != HtmlTokens::Kind::End;
         token = &tokens.next()) {
        if (!table.take(*token)) {
            text.tell(m_issues);
            return;
        }
        pageEnds = pageEnds || (token->kind == HtmlTokens::Kind::EndTag &&
                                (token->text == "html" || token->text == "body"));
        if ((++count & 0xFFF) == 0) {
            progress.report({text.consumed(), m_size, rows.rowNumber()});
            if (progress.cancelled())
                return;
        }
    }
    table.finish();
    text.tell(m_issues);
    // Many programs write pages without any ends; those say nothing of a cut but within a tag.
    if (!pageEnds && table.isOpen() && (tokens.cut() || table.writesEnds()))
        m_issues.add(
            {Issue::Severity::Warning,
             "file-cut",
             {QT_TRANSLATE_NOOP("Readers", "The page ends before its table does, at row %1, as pages do "
                                           "that were cut off; the rows up to there were read. Ask for "
                                           "the file again if there are more."),
              {QString::number(rows.rowNumber())}},
             rows.rowNumber(),
             -1,
             1});
}

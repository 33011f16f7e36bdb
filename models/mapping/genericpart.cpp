// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/genericpart.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace {

/** The group, with what the part adds to its generic word; empty where the part says what its column holds: a
 * "Value" may be that of money, which stands behind the masses and not under their group. */
QString groupOf(const QString &header)
{
    static const QRegularExpression generic(
        QStringLiteral("^(amount|quantity|qty|number|figure|количество|кол-во|величина|всего|"
                       "кількість|miktar|miktarı|cantidad|quantidade|menge|quantité|"
                       "quantità|ilość|数量|数值|數量|수량)(?![\\p{L}\\p{N}])[\\s,:;.]*"),
        QRegularExpression::CaseInsensitiveOption);
    const QString parted = QStringLiteral(" / ");
    const qsizetype end = header.lastIndexOf(parted);
    if (end <= 0)
        return {};
    const QString part = header.mid(end + parted.size()).trimmed();
    const QRegularExpressionMatch match = generic.match(part);
    if (!match.hasMatch())
        return {};
    QString rest = part.mid(match.capturedLength());
    if (rest.startsWith(u'(') && rest.endsWith(u')'))
        rest = rest.mid(1, rest.size() - 2);
    return rest.isEmpty() ? header.left(end) : QStringLiteral("%1 (%2)").arg(header.left(end), rest);
}

} // namespace

std::optional<std::string> GenericPart::measure(std::string_view header, const HeaderVocabulary &vocabulary)
{
    static constexpr std::array measures{"net", "gross", "mass", "quantity"};
    const QString text = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()));
    const std::string group = groupOf(text).toStdString();
    if (group.empty())
        return std::nullopt;
    const HeaderText parsed = vocabulary.parse(group, false);
    if (!parsed.currency.empty()) // "Net weight / Amount, USD"
        return std::nullopt;
    const auto named = vocabulary.match(parsed);
    const bool measure =
        !named.empty() && std::ranges::find(measures, named.front().meaning) != measures.end();
    return measure ? std::optional(group) : std::nullopt;
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/twosides.h"

#include "mapping/headervocabulary.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

/** "进出口" is short for two words that have their end in common. */
struct Contraction {
    const char16_t *both;
    const char16_t *from;
    const char16_t *to;
};
constexpr std::array contractions{
    Contraction{u"进出口", u"出口", u"进口"}, Contraction{u"進出口", u"出口", u"進口"},
    Contraction{u"收发货", u"发货", u"收货"}, Contraction{u"收發貨", u"發貨", u"收貨"},
    Contraction{u"輸出入", u"輸出", u"輸入"}, Contraction{u"수출입", u"수출", u"수입"}};

/** Whether a part names one field, and not the other one as well. */
bool says(const QString &part, Field field, Field other)
{
    constexpr double clear = 75;
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    double own = 0;
    double against = clear;
    const std::string meaning = fieldId(field).toStdString();
    const std::string opposite = fieldId(other).toStdString();
    for (const HeaderMatch &match : vocabulary.match(vocabulary.parse(part.toStdString()))) {
        if (match.meaning == meaning)
            own = match.score;
        else if (match.meaning == opposite || match.meaning == "none")
            against = std::max(against, match.score);
    }
    return own >= against;
}

bool setsNoBlanks(QChar letter)
{
    return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hangul;
}

/** The first part alone, and with what it leaves to the second one: "From/To country", "Ein-/Ausführer". */
QStringList endedAlike(const QString &first, const QString &second)
{
    QStringList forms{first};
    const bool cut = first.endsWith(u'-');
    const QString stem = cut ? first.chopped(1) : first;
    const bool glued = cut || (!first.isEmpty() && setsNoBlanks(first.back()));
    for (qsizetype k = 1; k < second.size(); ++k) {
        if (second[k] == u' ')
            forms.append(stem + second.sliced(k));
        else if (glued && second[k].isLetter())
            forms.append(stem + second.sliced(k));
    }
    return forms;
}

/** The second part alone, and with what it has from the first one: "Nhà xuất/nhập khẩu". */
QStringList begunAlike(const QString &first, const QString &second)
{
    QStringList forms{second};
    for (qsizetype k = 1; k < first.size(); ++k) {
        if (first[k] == u' ')
            forms.append(first.left(k + 1) + second);
    }
    return forms;
}

bool anySays(const QStringList &forms, Field field, Field other)
{
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return says(form, field, other); });
}

/** Without the group above it, under which both sides may stand. */
QString ownHeader(const QString &header, const HeaderText &text)
{
    const QString joint = QStringLiteral(" / ");
    const bool grouped =
        !text.words.empty() && text.words.front().gloss && header.contains(joint) && !header.startsWith(u'(');
    return grouped ? header.sliced(header.lastIndexOf(joint) + joint.size()) : header;
}

/** Without brackets that explain and name no other side: "Buyer (from seller)", "Importer (not the
 * exporter)". */
QString withoutRemarks(QString header)
{
    static const QRegularExpression remark(
        QStringLiteral(
            R"([(（\[](?![^)）\]]*(?:[/\\|]|\s(?:or|ou|o|oppure|oder|veya|или|либо|або|lub|hoặc)\s)))"
            R"([^)）\]]*\s[^)）\]]*[)）\]])"),
        QRegularExpression::CaseInsensitiveOption);
    return header.remove(remark).simplified();
}

} // namespace

bool TwoSides::areNamed(const QString &header, const HeaderText &text, Field from, Field to)
{
    const QString own = withoutRemarks(ownHeader(header, text).simplified().replace(u'_', u' '));
    for (const Contraction &pair : contractions) {
        const QString both = QString::fromUtf16(pair.both);
        if (own.contains(both) && says(QString(own).replace(both, QString::fromUtf16(pair.from)), from, to) &&
            says(QString(own).replace(both, QString::fromUtf16(pair.to)), to, from))
            return true;
    }
    static const QRegularExpression parting(
        QStringLiteral(
            R"(\s*[/\\|()（）\[\]]\s*|\s+(?:or|ou|o|oppure|oder|veya|или|либо|або|lub|hoặc)\s+|或|또는)"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = own.split(parting, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            const QStringList first = endedAlike(parts[i], parts[j]);
            const QStringList second = begunAlike(parts[i], parts[j]);
            if ((anySays(first, from, to) && anySays(second, to, from)) ||
                (anySays(first, to, from) && anySays(second, from, to)))
                return true;
        }
    }
    return false;
}

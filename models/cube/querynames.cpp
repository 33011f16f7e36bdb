// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/querynames.h"

#include "casefile/shipmentflag.h"
#include "core/text.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Word {
    const char *id;
    const char *name;
};
constexpr std::array states{
    Word{"unreviewed", QT_TRANSLATE_NOOP("Status", "Unreviewed")},
    Word{"suspicious", QT_TRANSLATE_NOOP("Status", "Suspicious")},
    Word{"confirmed", QT_TRANSLATE_NOOP("Status", "Confirmed")},
    Word{"cleared", QT_TRANSLATE_NOOP("Status", "Cleared")},
};
/** What `has:` may ask for, beyond fields that a query can name anyway. */
constexpr std::array extraHas{
    Word{"place-lading", QT_TRANSLATE_NOOP("Dimension", "Place of lading")},
    Word{"place-discharge", QT_TRANSLATE_NOOP("Dimension", "Place of discharge")},
    Word{"description", QT_TRANSLATE_NOOP("FilterField", "Description")},
    Word{"note", QT_TRANSLATE_NOOP("FilterField", "Note")},
    Word{"problem", QT_TRANSLATE_NOOP("FilterField", "Problem in the row")},
    Word{"hidden", QT_TRANSLATE_NOOP("FilterField", "Row hidden in its sheet")},
    Word{"duplicate", QT_TRANSLATE_NOOP("FilterField", "Left out as a duplicate")},
    Word{"counted", QT_TRANSLATE_NOOP("FilterField", "Counted in sums")},
};

bool hasMakesSense(FilterField field)
{
    switch (field) {
    case FilterField::Text:
    case FilterField::Model:
    case FilterField::Source:
    case FilterField::Row:
    case FilterField::Shipment:
    case FilterField::Has:
        return false;
    default:
        return true;
    }
}

} // namespace

QueryNames::QueryNames()
{
    QList<QueryName> status, has, flags;
    for (const Word &word : states)
        status.append({QLatin1String(word.id), QCoreApplication::translate("Status", word.name)});
    for (const FilterField field : allFilterFields()) {
        if (hasMakesSense(field))
            has.append({filterFieldId(field), filterFieldName(field)});
    }
    for (const Word &word : extraHas) {
        const char *context = QByteArrayView(word.id).startsWith("place-") ? "Dimension" : "FilterField";
        has.append({QLatin1String(word.id), QCoreApplication::translate(context, word.name)});
    }
    for (const QString &kind : ShipmentFlag::kinds())
        flags.append({kind, ShipmentFlag::name(kind)});
    setValues(FilterField::Status, status);
    setValues(FilterField::Flag, flags);
    setValues(FilterField::Has, has);
}

FilterField QueryNames::listOf(FilterField field)
{
    return isCountry(field) ? FilterField::Origin : field; // the four share one list
}

const QList<QueryName> &QueryNames::values(FilterField field) const
{
    static const QList<QueryName> none;
    const auto it = m_values.constFind(listOf(field));
    return it == m_values.cend() ? none : *it;
}

void QueryNames::setValues(FilterField field, const QList<QueryName> &names)
{
    m_values.insert(listOf(field), names);
    QHash<QString, QString> byId;
    for (auto name = names.crbegin(); name != names.crend(); ++name) // of two with one id the first counts
        byId.insert(name->id, name->name);
    m_names.insert(listOf(field), byId);
}

bool QueryNames::isClosed(FilterField field)
{
    return isCountry(field) || field == FilterField::Category || field == FilterField::Status ||
           field == FilterField::Flag || field == FilterField::Has;
}

bool QueryNames::isCountry(FilterField field)
{
    return field == FilterField::Origin || field == FilterField::Dispatch || field == FilterField::Trading ||
           field == FilterField::Destination;
}

QString QueryNames::resolve(FilterField field, const QString &written) const
{
    const QString folded = written.toCaseFolded();
    const QList<QueryName> &known = values(field);
    for (const QueryName &name : known) {
        if (name.id.toCaseFolded() == folded)
            return name.id;
    }
    for (const QueryName &name : known) {
        if (name.name.toCaseFolded() == folded)
            return name.id;
    }
    if (isClosed(field)) { // a name of an open list that is written otherwise is searched for as it stands
        const QString bare = Text::searchable(written);
        for (const QueryName &name : known) {
            if (Text::searchable(name.name) == bare)
                return name.id;
        }
    }
    if (!isCountry(field))
        return {};
    if (m_findCountry) {
        if (const QString code = m_findCountry(written); !code.isEmpty())
            return code;
    }
    // Without a list of countries any two letters may be one.
    const auto letter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const QString upper = written.toUpper();
    if (known.isEmpty() && upper.size() == 2 && letter(upper[0]) && letter(upper[1]))
        return upper;
    return {};
}

QString QueryNames::nameOf(FilterField field, const QString &id) const
{
    const QString name = knownNameOf(field, id);
    return name.isEmpty() ? id : name;
}

QString QueryNames::knownNameOf(FilterField field, const QString &id) const
{
    const auto names = m_names.constFind(listOf(field));
    return names == m_names.cend() ? QString() : names->value(id);
}

QStringList QueryNames::words(FilterField field) const
{
    QStringList words;
    for (const QueryName &name : values(field)) {
        words.append(name.id);
        if (!name.name.isEmpty() && name.name != name.id)
            words.append(name.name);
    }
    return words;
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countrygroups.h"

#include "places/placekey.h"

#include <QFile>
#include <QList>
#include <QString>

#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/unistr.h>

#include <memory>

namespace {

/** The countries that ICU counts to a region of the UN, "002" for Africa. */
void addRegion(const std::string &number, std::vector<CountryCode> &members)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *const region = icu::Region::getInstance(number.c_str(), status);
    if (U_FAILURE(status) || !region)
        return;
    const std::unique_ptr<icu::StringEnumeration> inside(
        region->getContainedRegions(URGN_TERRITORY, status));
    while (inside && U_SUCCESS(status)) {
        const char *const code = inside->next(nullptr, status);
        if (!code)
            break;
        if (const CountryCode country{std::string_view(code)}; country.valid())
            members.push_back(country);
    }
}

/** "007" and "7" are one code. */
std::string withoutZeros(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::string(text);
    const auto first = text.find_first_not_of('0');
    return first == std::string_view::npos ? std::string("0") : std::string(text.substr(first));
}

} // namespace

const CountryGroups &CountryGroups::instance()
{
    static const CountryGroups groups;
    return groups;
}

CountryGroups::CountryGroups()
{
    QFile file(QStringLiteral(":/places/country-groups.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && line.front() != '#')
            read({line.constData(), static_cast<std::size_t>(line.size())});
    }
}

void CountryGroups::read(std::string_view line)
{
    const auto equals = line.find(" = ");
    if (equals == std::string_view::npos)
        return;
    Meaning meaning;
    const QString head =
        QString::fromUtf8(line.data(), static_cast<qsizetype>(equals)).simplified();
    const QStringList words = head.split(u' ');
    meaning.kind = words[0] == u"world" ? Kind::World : words[0] == u"rest" ? Kind::Rest : Kind::Group;
    meaning.outside = words[0] == u"outside";
    for (const QString &word : words.mid(1)) {
        if (word.startsWith(u'@'))
            addRegion(word.mid(1).toStdString(), meaning.members);
        else
            meaning.members.push_back(CountryCode(word.toStdString()));
    }
    const QString names = QString::fromUtf8(line.substr(equals + 3).data(),
                                            static_cast<qsizetype>(line.size() - equals - 3));
    for (const QString &part : names.split(u';')) {
        const std::string name = part.trimmed().toStdString();
        m_names.push_back(name);
        auto &meanings = m_meanings[withoutZeros(PlaceKey::words(name))];
        if (meanings.empty() || meanings.front().kind == meaning.kind)
            meanings.push_back(meaning);
    }
}

const std::vector<CountryGroups::Meaning> *CountryGroups::find(std::string_view utf8) const
{
    constexpr std::size_t longest = 80;
    if (utf8.size() > longest)
        return nullptr;
    auto found = m_meanings.find(withoutZeros(PlaceKey::words(utf8)));
    return found == m_meanings.end() ? nullptr : &found->second;
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerdateform.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

/** How one language writes the parts: "aa" is a month in Turkish and a year in Spanish. */
struct Form {
    QStringList day;
    QStringList month;
    QStringList year;

    /** 'd', 'm' or 'y'; ' ' for another word. */
    char of(const QString &word) const
    {
        return day.contains(word) ? 'd' : month.contains(word) ? 'm' : year.contains(word) ? 'y' : ' ';
    }
};

const std::array<Form, 7> &forms()
{
    static const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    static const std::array<Form, 7> all{
        Form{words("d dd day"), words("m mm mmm mon month"), words("y yy yyyy year")},
        Form{words("d dd día dia"), words("m mm mmm mes mês"), words("a aa aaaa año ano")},
        Form{words("j jj jour"), words("m mm mois"), words("a aa aaaa année annee")},
        Form{words("t tt tag"), words("m mm monat"), words("j jj jjjj jahr")},
        Form{words("g gg gün"), words("a aa ay"), words("y yy yyyy yıl")},
        Form{words("g gg giorno d dd"), words("m mm mese"), words("aa aaaa anno r rr rrrr jj jjjj")},
        Form{words("д дд день"), words("м мм мес месяц місяць"), words("г гг гггг год рр рррр рік")}};
    return all;
}

std::optional<DateOrder> orderOf(const std::string &parts)
{
    if (parts == "dmy")
        return DateOrder::DayMonthYear;
    if (parts == "mdy")
        return DateOrder::MonthDayYear;
    if (parts == "ymd")
        return DateOrder::YearMonthDay;
    return parts == "ydm" ? std::optional(DateOrder::YearDayMonth) : std::nullopt;
}

} // namespace

std::optional<DateOrder> HeaderDateForm::order(const QString &header)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}]+"));
    const QStringList words = header.toLower().split(others, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        for (const Form &form : forms()) {
            const std::string parts{form.of(words[i]), form.of(words[i + 1]), form.of(words[i + 2])};
            if (const auto order = orderOf(parts))
                return order;
        }
    }
    return std::nullopt;
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/monthnames.h"

#include "core/text.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace {

/** Each line one month; written as people do, folded when the table is made. */
constexpr const char *names[12] = {
    "january jan январь января янв січень січня січ қаңтар қаң yanvar yan ocak oca enero ene janeiro janvier "
    "janv",
    "february feb февраль февраля фев февр лютий лютого лют ақпан ақп fevral fev şubat şub febrero fevereiro "
    "février févr fév",
    "march mar март марта мар березень березня бер наурыз нау mart marzo março mars",
    "april apr апрель апреля апр квітень квітня кві квіт сәуір сәу aprel nisan nis abril abr avril avr",
    "may май мая травень травня тра трав мамыр мам mayıs mayo maio mai",
    "june jun июнь июня июн червень червня чер черв маусым мау iyun haziran haz junio junho juin",
    "july jul июль июля июл липень липня лип шілде шіл iyul temmuz tem julio julho juillet juil",
    "august aug август августа авг серпень серпня сер серп тамыз там avgust avg ağustos ağu agosto ago août",
    "september sep sept сентябрь сентября сен сент вересень вересня вер қыркүйек қыр sentabr sentyabr sen "
    "eylül eyl septiembre setiembre set setembro septembre",
    "october oct октябрь октября окт жовтень жовтня жов жовт қазан қаз oktabr oktyabr okt ekim eki octubre "
    "outubro out octobre",
    "november nov ноябрь ноября ноя нояб листопад листопада лис қараша қар noyabr noy kasım kas noviembre "
    "novembro novembre",
    "december dec декабрь декабря дек грудень грудня гру груд желтоқсан жел dekabr dek aralık ara diciembre "
    "dic dezembro dez décembre déc",
};

constexpr const char *fillers =
    "de del of г год года р рік року ж жыл yil yili ngày tháng năm th st nd rd of the le 1er er "
    "年 月 日 号 mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
    "saturday sunday "
    "пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье t";

template<class Take> void eachWord(std::string_view text, Take take)
{
    while (!text.empty()) {
        const auto end = text.find(' ');
        take(Text::fold(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

} // namespace

int MonthNames::find(std::string_view folded)
{
    static const auto table = [] {
        std::unordered_map<std::string, int, Hash, std::equal_to<>> map;
        for (int month = 0; month < 12; ++month)
            eachWord(names[month], [&](std::string word) { map.emplace(std::move(word), month + 1); });
        return map;
    }();
    const auto found = table.find(folded);
    return found == table.end() ? 0 : found->second;
}

bool MonthNames::isFiller(std::string_view folded)
{
    static const auto table = [] {
        std::unordered_set<std::string, Hash, std::equal_to<>> set;
        eachWord(fillers, [&](std::string word) { set.insert(std::move(word)); });
        return set;
    }();
    return table.contains(folded);
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/monthnames.h"

#include "core/text.h"
#include "core/texthash.h"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace {

/** Each line one month: forms that people write and ICU may not have; they go first. */
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

/** Words that stand beside a date's numbers. */
constexpr const char *fillers = "de del of do da the le er th st nd rd й го ый я e º ª 第 tues thur thurs г год "
                                "года рік року ж жыл yil yili ngày tháng năm 年 月 日 号";

/**
 * The languages that ICU is asked for beyond the names above, with the regions that have names of their own.
 * Croatian is left out: its listopad is October and that of Czechs and Poles November.
 */
constexpr const char *languages =
    "de pl th pt fr it vi id ms ar ar_SY ar_DZ fa kk uz uz_Cyrl ky uk be ru tr az tk tg mn hy ka es nl cs sk "
    "hu ro bg sr sr_Latn sl mk lt lv et fi sv da nb el he hi bn ur sw sq zh zh_Hant ja ko en";
/** Their months are of another calendar. */
constexpr const char *persian[] = {"fa@calendar=persian", "fa_AF@calendar=persian"};
constexpr const char *islamic[] = {"ar@calendar=islamic", "en@calendar=islamic", "ur@calendar=islamic"};

template<class Take> void eachWord(std::string_view text, Take take)
{
    while (!text.empty()) {
        const auto end = text.find(' ');
        take(std::string(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

template<class Value> using Map = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/** A name as its words are found in a text: folded, without points, Arabic letters as Persians write them. */
std::string keyOf(std::string_view name)
{
    std::string key;
    for (const std::string &word : MonthNames::split(Text::fold(name))) {
        key += key.empty() ? "" : " ";
        key += word;
    }
    return key;
}

struct Tables {
    Map<MonthName> months;
    std::unordered_set<std::string, TextHash, std::equal_to<>> fillers;

    Tables();
    void addLanguage(const char *locale);
    void addCalendar(const char *locale, DateCalendar calendar);
    void addMonths(const icu::DateFormatSymbols &symbols, DateCalendar calendar);
    void addWeekdays(const icu::DateFormatSymbols &symbols);
};

std::string utf8(const icu::UnicodeString &text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

Tables::Tables()
{
    for (int month = 0; month < 12; ++month)
        eachWord(names[month], [&](const std::string &word) {
            months.emplace(keyOf(word), MonthName{month + 1, DateCalendar::Gregorian});
        });
    eachWord(::fillers, [&](const std::string &word) { fillers.insert(keyOf(word)); });
    eachWord(languages, [&](const std::string &locale) { addLanguage(locale.c_str()); });
    for (const char *const locale : persian)
        addCalendar(locale, DateCalendar::Persian);
    for (const char *const locale : islamic)
        addCalendar(locale, DateCalendar::Islamic);
}

void Tables::addLanguage(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu::Locale(locale), status);
    if (U_FAILURE(status))
        return;
    addMonths(symbols, DateCalendar::Gregorian);
    addWeekdays(symbols);
}

void Tables::addCalendar(const char *locale, DateCalendar calendar)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::SimpleDateFormat format(u"LLLL", icu::Locale::createFromName(locale), status);
    if (U_SUCCESS(status))
        addMonths(*format.getDateFormatSymbols(), calendar);
}

void Tables::addMonths(const icu::DateFormatSymbols &symbols, DateCalendar calendar)
{
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const icu::UnicodeString *const list = symbols.getMonths(count, context, width);
            for (std::int32_t i = 0; i < count && i < 12; ++i) {
                std::string key = keyOf(utf8(list[i]));
                // "tháng 5" and "5월" are numbers beside a word for month
                if (!key.empty() && key.find_first_of("0123456789") == std::string::npos)
                    months.emplace(std::move(key), MonthName{i + 1, calendar});
            }
        }
    }
}

void Tables::addWeekdays(const icu::DateFormatSymbols &symbols)
{
    using Symbols = icu::DateFormatSymbols;
    for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
        std::int32_t count = 0;
        const icu::UnicodeString *const list = symbols.getWeekdays(count, Symbols::FORMAT, width);
        for (std::int32_t i = 1; i < count; ++i) { // day 0 has no name
            for (std::string &word : MonthNames::split(Text::fold(utf8(list[i])))) {
                if (!months.contains(word) && word.size() > 1)
                    fillers.insert(std::move(word));
            }
        }
    }
}

const Tables &tables()
{
    static const Tables made;
    return made;
}

} // namespace

std::vector<std::string> MonthNames::split(std::string_view folded)
{
    static constexpr std::string_view persianYeh = "\u06cc", arabicYeh = "\u064a", persianKeheh = "\u06a9",
                                      arabicKaf = "\u0643";
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (isSeparator(folded[i])) {
            end();
        } else if (folded.substr(i).starts_with(arabicYeh)) {
            word += persianYeh;
            ++i;
        } else if (folded.substr(i).starts_with(arabicKaf)) {
            word += persianKeheh;
            ++i;
        } else {
            word += folded[i];
        }
    }
    end();
    return words;
}

bool MonthNames::isSeparator(char c)
{
    return std::string_view(" .,-/'`()_").find(c) != std::string_view::npos;
}

MonthName MonthNames::find(std::string_view words)
{
    const auto found = tables().months.find(words);
    return found == tables().months.end() ? MonthName() : found->second;
}

bool MonthNames::isFiller(std::string_view word)
{
    return tables().fillers.contains(word);
}

std::string MonthNames::wordsBeside(std::string_view text)
{
    std::string words;
    for (const std::string &word : split(Text::fold(text))) {
        const bool number = word.find_first_of("0123456789") != std::string::npos;
        if (!number && find(word).month == 0)
            words += word + ' ';
    }
    return words;
}

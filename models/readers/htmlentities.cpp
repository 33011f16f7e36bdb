// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlentities.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace {

// W3C HTML 4.01, section 24.2: the names of U+00A0 to U+00FF in their order. They stand without a semicolon
// too.
constexpr std::string_view LatinNames = R"(
nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc
otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
)";

// Sections 24.3 and 24.4, and of the HTML Living Standard (13.5) the names of letters, signs and dashes. A
// number begins a run: the names behind it are those of this character and of the ones that follow it.
constexpr std::string_view OtherNames = R"(
9 Tab NewLine 21 excl 23 num dollar percnt 27 apos lpar rpar ast plus comma 2E period sol 3A colon semi
3D equals 3F quest commat 5B lbrack bsol rbrack 5F lowbar grave 7B lbrace verbar rbrace 0A0
NonBreakingSpace 0B1 pm 0B7 centerdot 0BD half 0F7 div 100 Amacr amacr Abreve abreve Aogon aogon Cacute
cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr 116 Edot edot Eogon
eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil 124 Hcirc hcirc Hstrok hstrok Itilde
itilde Imacr imacr 12E Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil 139 Lacute lacute
Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos
ENG eng Omacr omacr 150 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute
sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde
Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute
zacute Zdot zdot Zcaron zcaron 192 fnof 1F5 gacute 2C6 circ 2DC tilde 391 Alpha Beta Gamma Delta Epsilon
Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 3A3 Sigma Tau Upsilon Phi Chi Psi Omega 3B1
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau
upsilon phi chi psi omega 3D1 thetasym upsih 3D6 piv 401 IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy
LJcy NJcy TSHcy KJcy 40E Ubrcy DZcy Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy
Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy
zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy
softcy ecy yucy yacy 451 iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy 45E ubrcy dzcy
2002 ensp emsp emsp13 emsp14 2007 numsp puncsp thinsp VeryThinSpace ZeroWidthSpace zwnj zwj lrm rlm dash
2013 ndash mdash horbar 2018 lsquo rsquo lsquor 201C ldquo rdquo bdquo 2020 dagger Dagger bull 2025 nldr
hellip 2030 permil 2032 prime Prime 2039 lsaquo rsaquo 203E oline 2044 frasl 205F MediumSpace 20AC euro
2105 incare 2111 image 2113 ell 2116 numero copysr weierp 211C real 2122 trade 2135 alefsym 2153 frac13
frac23 frac15 215B frac18 frac38 frac58 frac78 2190 larr uarr rarr darr harr 21B5 crarr 21D0 lArr uArr
rArr dArr hArr 2200 forall 2202 part exist 2205 empty 2207 nabla isin notin 220B ni 220F prod 2211 sum
minus 2217 lowast 221A radic 221D prop infin 2220 ang 2227 and or cap cup int 2234 there4 223C sim 2245
cong 2248 asymp 2260 ne equiv 2264 le ge 2282 sub sup nsub 2286 sube supe 2295 oplus 2297 otimes 22A5
perp 22C5 sdot 2308 lceil rceil lfloor rfloor 2329 lang rang 2588 block 25A1 squ 25AA blacksquare 25CA
loz 2605 starf star 260E phone 2640 female 2642 male 2660 spades 2663 clubs 2665 hearts diams 2713 check
2717 cross 5B lsqb 5D rsqb 7B lcub vert rcub 131 inodot 200A hairsp 2010 hyphen 2019 rsquor sbquo 201D
rdquor ldquor 2026 mldr 2190 leftarrow 2192 rightarrow 2264 leq geq 25A1 square 25AA squf
)";

// What &#128; to &#159; stand for in pages: windows-1252 (HTML Living Standard, 13.2.5.80).
constexpr std::uint16_t Windows1252[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr std::uint32_t Unknown = 0xFFFD;
constexpr std::size_t LongestName = 24;

struct Entity {
    std::uint32_t character = 0;
    bool open = false; ///< may stand without a semicolon
};

using Names = std::unordered_map<std::string_view, Entity>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** The next word of the list; empty at its end. */
std::string_view nextWord(std::string_view &list)
{
    list.remove_prefix(std::min(list.find_first_not_of(" \n"), list.size()));
    const std::string_view word = list.substr(0, list.find_first_of(" \n"));
    list.remove_prefix(word.size());
    return word;
}

Names listed()
{
    Names names = {{"amp", {'&', true}},  {"lt", {'<', true}},   {"gt", {'>', true}}, {"quot", {'"', true}},
                   {"AMP", {'&', true}},  {"LT", {'<', true}},   {"GT", {'>', true}}, {"QUOT", {'"', true}},
                   {"REG", {0xAE, true}}, {"COPY", {0xA9, true}}};
    std::uint32_t next = 0xA0;
    std::string_view list = LatinNames;
    for (std::string_view word = nextWord(list); !word.empty(); word = nextWord(list))
        names.emplace(word, Entity{next++, true});
    list = OtherNames;
    for (std::string_view word = nextWord(list); !word.empty(); word = nextWord(list)) {
        if (isDigit(word.front()))
            std::from_chars(word.data(), word.data() + word.size(), next, 16);
        else
            names.emplace(word, Entity{next++, false});
    }
    return names;
}

Entity named(std::string_view name)
{
    static const Names names = listed();
    const auto found = names.find(name);
    return found == names.end() ? Entity() : found->second;
}

HtmlEntities::Reference numbered(std::string_view text)
{
    const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const char *const begin = text.data() + (hex ? 3 : 2);
    const char *const last = text.data() + text.size();
    std::uint32_t character = 0;
    const auto [end, error] = std::from_chars(std::min(begin, last), last, character, hex ? 16 : 10);
    if (end == begin || error == std::errc::invalid_argument)
        return {};
    if (character >= 0x80 && character < 0xA0)
        character = Windows1252[character - 0x80];
    const bool none = error != std::errc() || character == 0 || character > 0x10FFFF ||
                      (character >= 0xD800 && character < 0xE000);
    const auto length = static_cast<std::size_t>(end - text.data());
    return {none ? Unknown : character, length + (end != last && *end == ';' ? 1 : 0)};
}

// "Espa&ntildea" can mean nothing else; "AT&notes" and "&copyright" are words.
bool standsWithinWord(std::string_view name, std::uint32_t character)
{
    const bool letter = character >= 0xC0 && character != 0xD7 && character != 0xF7;
    return name == "nbsp" || (letter && !name.ends_with("eth") && !name.ends_with("thorn") &&
                              !name.ends_with("ETH") && !name.ends_with("THORN"));
}

} // namespace

HtmlEntities::Reference HtmlEntities::at(std::string_view text)
{
    if (text.size() > 1 && text[1] == '#')
        return numbered(text);
    std::size_t end = 1;
    while (end < text.size() && end <= LongestName && (isLetter(text[end]) || isDigit(text[end])))
        ++end;
    const std::string_view word = text.substr(1, end - 1);
    if (end < text.size() && text[end] == ';') {
        if (const Entity entity = named(word); entity.character != 0)
            return {entity.character, end + 1};
    }
    for (std::size_t length = word.size(); length >= 2; --length) {
        const std::string_view name = word.substr(0, length);
        const Entity entity = named(name);
        const char after = length + 1 < text.size() ? text[length + 1] : ' ';
        // "?id=1&copy=2" is an address.
        if (entity.open && after != '=' && (!isLetter(after) || standsWithinWord(name, entity.character)))
            return {entity.character, length + 1};
    }
    return {};
}

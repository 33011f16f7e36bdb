// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusline.h"

#include "core/format.h"
#include "figures/figuregap.h"
#include "figures/moneywords.h"
#include "session/filteredit.h"
#include "session/problemlist.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace {

QString plain(QString text)
{
    static const QRegularExpression tags(QStringLiteral("</?[a-z][^>]*>"));
    return text.remove(tags);
}

} // namespace

StatusLine::StatusLine(Session &session, Looks &looks, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_looks(looks)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(28);
    setSizeGripEnabled(false);
    m_shipments = cell();
    m_net = cell();
    m_value = cell();
    m_coverage = cell();
    makeLink(m_coverage);
    connect(m_coverage, &QLabel::linkActivated, this, &StatusLine::showMissing);
    m_sources = cell();
    m_problems = cell();
    makeLink(m_problems);
    connect(m_problems, &QLabel::linkActivated, this, &StatusLine::problemsWanted);
    connect(&session.problems(), &ProblemList::changed, this, &StatusLine::describe);
    m_overlaps = cell();
    makeLink(m_overlaps);
    connect(m_overlaps, &QLabel::linkActivated, this, &StatusLine::overlapsWanted);
    m_progress = new QProgressBar(this);
    m_progress->setFixedSize(120, 3);
    m_progress->setTextVisible(false);
    m_progress->hide();
    addPermanentWidget(m_progress);
    m_selected = cell(true);
    m_label = cell(true);
    m_items = {m_shipments, m_net,      m_value,    m_coverage, m_sources,
               m_problems,  m_overlaps, m_selected, m_label};
    connect(&session.feed(), &CubeFeed::totals, this, &StatusLine::describe);
    connect(&session, &Session::changed, this, &StatusLine::describe);
    connect(&looks, &Looks::changed, this, &StatusLine::describe);
    connect(&session, &Session::loading, this, [this](int permille) {
        m_progress->setVisible(permille >= 0);
        m_progress->setRange(0, permille > 0 ? 1000 : 0);
        m_progress->setValue(permille);
        makeRoom();
    });
    describe();
}

void StatusLine::setMaybeTwice(std::int64_t maybeTwice)
{
    m_maybeTwice = maybeTwice;
    describe();
}

void StatusLine::describeOverlaps()
{
    const auto link = [this](const QString &text, const QColor &ink) {
        return QStringLiteral("<a href=\"overlaps\" style=\"color:%1\">%2</a>")
            .arg(ink.name(), text.toHtmlEscaped());
    };
    const auto twice = static_cast<int>(m_maybeTwice);
    const auto out = static_cast<int>(m_session.leftOut());
    const ThemeColors &colors = m_looks.colors();
    QStringList parts, shorter;
    if (twice > 0) {
        parts.append(link(QStringLiteral("⚠ ") + tr("%n shipments may be counted twice", nullptr, twice),
                          colors.warning));
        shorter.append(link(QStringLiteral("⚠ ") + tr("%n maybe twice", "shipments", twice), colors.warning));
    }
    if (out > 0) {
        parts.append(link(tr("%n left out as duplicates", nullptr, out), colors.accent));
        shorter.append(link(tr("%n left out", "shipments", out), colors.accent));
    }
    const QString gap = QStringLiteral(" · ");
    say(m_overlaps, parts.join(gap), shorter.join(gap));
}

QLabel *StatusLine::cell(bool permanent)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText); // figures are strong; every text from a file is escaped
    label->setFont(Theme::font(12));
    label->setContentsMargins(10, 0, 10, 0);
    label->setMinimumWidth(1); // long words are cut rather than keep the window wide
    label->setProperty(permanent ? "cellBefore" : "cellAfter", true);
    permanent ? addPermanentWidget(label) : addWidget(label);
    return label;
}

void StatusLine::makeLink(QLabel *label)
{
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::TabFocus);
    label->installEventFilter(this);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    auto *const label = qobject_cast<QLabel *>(watched);
    if (label && event->type() == QEvent::FocusIn)
        label->setSelection(0, static_cast<int>(plain(label->text()).size()));
    else if (label && event->type() == QEvent::FocusOut)
        label->setSelection(0, 0);
    return QStatusBar::eventFilter(watched, event);
}

StatusLine::Words StatusLine::natureOfCase() const
{
    const CaseFile &file = m_session.openCase().file();
    const QString readOnly = file.readOnly() ? tr("Read only") : QString();
    if (!m_session.openCase().illustrative())
        return {file.readOnlyReason(), readOnly};
    const QString begin = readOnly.isEmpty() ? QString() : readOnly + QStringLiteral(" · ");
    return {begin + tr("Sample case: illustrative, not real records"), begin + tr("Illustrative sample")};
}

void StatusLine::say(QLabel *label, const QString &whole, const QString &shorter)
{
    m_words.insert(label, {whole, shorter});
}

bool StatusLine::fits() const
{
    constexpr int gap = 6, margin = 2; // of every status bar
    int wanted = margin + (m_progress->isHidden() ? 0 : m_progress->width() + gap);
    for (const QLabel *label : m_items)
        wanted += label->isHidden() ? 0 : std::max(label->sizeHint().width(), label->minimumWidth()) + gap;
    return wanted <= width();
}

void StatusLine::makeRoom()
{
    for (QLabel *label : std::as_const(m_items)) {
        const QString whole = m_words.value(label).whole;
        if (label->text() != whole)
            label->setText(whole);
        label->setVisible(!whole.isEmpty());
    }
    const auto shorten = [this](QLabel *label) {
        if (const QString shorter = m_words.value(label).shorter; !fits() && !shorter.isEmpty())
            label->setText(shorter);
    };
    const auto giveWay = [this](QLabel *label) {
        if (!fits())
            label->hide();
    };
    giveWay(m_sources);
    for (QLabel *label : {m_coverage, m_label})
        shorten(label);
    giveWay(m_selected);
    for (QLabel *label : {m_value, m_overlaps, m_problems})
        shorten(label);
    for (QLabel *label : {m_overlaps, m_problems, m_label, m_coverage, m_value, m_net})
        giveWay(label);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    makeRoom();
}

void StatusLine::describe()
{
    for (QLabel *label : std::as_const(m_items))
        say(label);
    if (m_session.isOpen()) {
        describeCase();
    } else {
        say(m_shipments, tr("No case open"));
        say(m_label, tr("Nothing leaves this computer: Waybill opens no network connection"),
            tr("Nothing leaves this computer"));
        m_label->setToolTip({});
    }
    makeRoom();
}

void StatusLine::describeCase()
{
    const auto strong = [](const QString &text) {
        return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
    };
    const Format f;
    const Totals &t = m_session.totals();
    const std::int64_t all = m_session.openCase().shipmentCount();
    const bool allAreShown = !m_session.cube() || t.shipments == all;
    say(m_shipments, allAreShown ? tr("%1 shipments").arg(strong(f.count(all)))
                                 : tr("%1 of %2 shipments").arg(strong(f.count(t.shipments)), f.count(all)));
    m_shipments->setToolTip(tr("%1 declarations").arg(f.count(t.declarations)));
    if (t.shipments > 0) { // of nothing there is no sum
        const bool tooLarge = t.isTooLarge(Measure::Net);
        say(m_net, tooLarge || t.netKnown > 0
                       ? tr("%1 net").arg(strong(tooLarge ? Totals::tooLargeWord() : f.mass(t.netGrams)))
                       : tr("Net mass not given"));
        describeMoney();
        describeCoverage();
    }
    const QList<Source> &sources = m_session.openCase().sources();
    const auto out = std::ranges::count_if(sources, [](const Source &s) { return s.mapping.takenOut; });
    const QString in = f.count(sources.size() - out);
    say(m_sources,
        out > 0 ? tr("Sources: %1, taken out: %2").arg(in, f.count(out)) : tr("Sources: %1").arg(in));
    if (const ProblemList &problems = m_session.problems(); problems.count() > 0) {
        const QString link =
            QStringLiteral("<a href=\"problems\" style=\"color:%1; text-decoration:none\">%2</a>")
                .arg(m_looks.colors().warning.name());
        say(m_problems, link.arg(problems.summary()),
            link.arg(tr("%n problems", nullptr, static_cast<int>(problems.count()))));
    }
    describeOverlaps();
    describeSelection();
    const Words nature = natureOfCase();
    say(m_label, nature.whole.toHtmlEscaped(), nature.shorter.toHtmlEscaped());
    m_label->setToolTip(PlainTip::line(QStringList{
        nature.whole,
        m_session.openCase().illustrative() ? m_session.openCase().file().readOnlyReason() : QString()}
                                           .join(u'\n')
                                           .trimmed()));
}

void StatusLine::describeMoney()
{
    const Format f;
    const Totals &t = m_session.totals();
    const QList<MoneySum> &others = m_session.otherMoney();
    const auto strong = [&](qsizetype most) {
        return QStringLiteral("<b>%1</b>").arg(MoneyWords::inShort(t, others, f, most).toHtmlEscaped());
    };
    if (t.isTooLarge(Measure::Value) || MoneyWords::known(t, others) > 0)
        say(m_value, strong(3), strong(2));
    else
        say(m_value, tr("Value not given"));
    m_value->setToolTip(others.isEmpty() ? QString()
                                         : PlainTip::line(tr("Not in dollars, and in no sum of dollars:") +
                                                          u'\n' + MoneyWords::exact(others, f).join(u'\n')));
}

void StatusLine::describeSelection()
{
    const auto n = static_cast<int>(m_session.selection().shipments.size());
    // There is room for all of them from the first, so that nothing moves sideways when a row is selected.
    const QString most = tr("%n selected", nullptr, static_cast<int>(m_session.openCase().shipmentCount()));
    if (std::exchange(m_mostSelected, most) != most) {
        m_selected->setText(most);
        m_selected->setMinimumWidth(m_selected->sizeHint().width());
    }
    say(m_selected, tr("%n selected", nullptr, n));
}

void StatusLine::describeCoverage()
{
    const Format f;
    const Totals &t = m_session.totals();
    // A value in another currency is given as well.
    const bool dollars = std::ranges::none_of(m_session.otherMoney(), &MoneySum::isSum);
    const auto marked = [&](std::int64_t known, const QString &share, Measure measure) {
        const bool low = Format::coverageIsLow(known, t.shipments);
        const QString text =
            (low ? QStringLiteral("⚠ ") : QString()) + QStringLiteral("<b>%1</b>").arg(share.toHtmlEscaped());
        const ThemeColors &colors = m_looks.colors();
        if (measure == Measure::Value && !dollars) // no filter means those without any money
            return low ? QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colors.warning.name(), text)
                       : text;
        return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
            .arg(measureId(measure), (low ? colors.warning : colors.text1).name(), text);
    };
    const std::int64_t valued = MoneyWords::known(t, m_session.otherMoney());
    const QString net = f.coverage(t.netKnown, t.shipments), value = f.coverage(valued, t.shipments);
    const QString whole = dollars ? tr("Coverage: net mass %1, value in dollars %2")
                                  : tr("Coverage: net mass %1, value in any currency %2");
    const QString shorter = dollars ? tr("Coverage: kg %1, $ %2", "short for net mass and value in dollars")
                                    : tr("Coverage: kg %1, value %2", "short for net mass and value");
    const auto both = [&](const QString &words, const QString &ofNet, const QString &ofValue) {
        return words.arg(marked(t.netKnown, ofNet, Measure::Net), marked(valued, ofValue, Measure::Value));
    };
    say(m_coverage, both(whole, net, value),
        both(shorter, f.share(t.netKnown, t.shipments, 1), f.share(valued, t.shipments, 1)));
    m_coverage->setToolTip(whole.arg(net, value));
}

void StatusLine::showMissing(const QString &measure)
{
    const Totals &t = m_session.totals();
    const auto which = measureFromId(measure);
    for (const FigureGap &gap :
         which ? FigureGap::unmeasured(*which, t.known(*which), t.shipments) : QList<FigureGap>())
        m_session.setFilter(FilterEdit::also(m_session.filter(), gap.clauses));
}

QString StatusLine::text() const
{
    QStringList parts;
    for (QLabel *label : m_items) {
        if (const QString whole = m_words.value(label).whole; !whole.isEmpty())
            parts.append(plain(whole));
    }
    return parts.join(QStringLiteral(" | "));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QStatusBar::changeEvent(event);
}

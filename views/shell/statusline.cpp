// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusline.h"

#include "core/format.h"
#include "figures/moneywords.h"
#include "session/problemlist.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>

#include <algorithm>

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
    m_sources = cell();
    m_problems = cell();
    m_problems->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_problems, &QLabel::linkActivated, this, &StatusLine::problemsWanted);
    connect(&session.problems(), &ProblemList::changed, this, &StatusLine::describe);
    m_overlaps = cell();
    m_overlaps->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_overlaps, &QLabel::linkActivated, this, &StatusLine::overlapsWanted);
    m_progress = new QProgressBar(this);
    m_progress->setFixedSize(120, 3);
    m_progress->setTextVisible(false);
    m_progress->hide();
    addPermanentWidget(m_progress);
    m_selected = cell(true);
    m_label = cell(true);
    connect(&session.feed(), &CubeFeed::totals, this, &StatusLine::describe);
    connect(&session, &Session::changed, this, &StatusLine::describe);
    connect(&looks, &Looks::changed, this, &StatusLine::describe);
    connect(&session, &Session::loading, this, [this](int permille) {
        m_progress->setVisible(permille >= 0);
        m_progress->setRange(0, permille > 0 ? 1000 : 0);
        m_progress->setValue(permille);
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
    QStringList parts;
    if (m_maybeTwice > 0) {
        parts.append(link(QStringLiteral("⚠ ") + tr("%n shipments may be counted twice", nullptr,
                                                    static_cast<int>(m_maybeTwice)),
                          m_looks.colors().warning));
    }
    if (m_session.leftOut() > 0)
        parts.append(link(tr("%n left out as duplicates", nullptr, static_cast<int>(m_session.leftOut())),
                          m_looks.colors().accent));
    m_overlaps->setText(parts.join(QStringLiteral(" · ")));
    m_overlaps->setVisible(m_session.isOpen() && !parts.isEmpty());
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

QString StatusLine::natureOfCase() const
{
    const CaseFile &file = m_session.openCase().file();
    if (!m_session.openCase().illustrative())
        return file.readOnlyReason();
    const QString sample = tr("Sample case: illustrative, not real records");
    return file.readOnly() ? tr("Read only") + QStringLiteral(" · ") + sample : sample;
}

void StatusLine::makeRoom()
{
    for (QLabel *label : std::as_const(m_gaveWay))
        label->show();
    m_gaveWay.clear();
    m_coverage->setText(m_wholeCoverage);
    const auto wanted = [this] {
        int width = 0;
        for (const QLabel *label : {m_shipments, m_net, m_value, m_coverage, m_sources, m_problems,
                                    m_overlaps, m_selected, m_label})
            width += label->isHidden() ? 0 : std::max(label->sizeHint().width(), label->minimumWidth()) + 6;
        return width;
    };
    const auto giveWay = [&](QLabel *label) {
        if (wanted() <= width() || label->isHidden())
            return;
        label->hide();
        m_gaveWay.append(label);
    };
    giveWay(m_sources);
    if (wanted() > width())
        m_coverage->setText(m_shortCoverage); // of all words these are missed most
    giveWay(m_selected);
    giveWay(m_coverage);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    makeRoom();
}

void StatusLine::describe()
{
    m_gaveWay.clear(); // what is shown is settled anew
    const auto strong = [](const QString &text) {
        return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
    };
    const bool open = m_session.isOpen();
    for (QLabel *label : {m_net, m_value, m_coverage})
        label->setVisible(open && m_session.totals().shipments > 0); // of nothing there is no sum
    m_sources->setVisible(open);
    m_problems->setVisible(open);
    m_label->setText(open ? natureOfCase().toHtmlEscaped()
                          : tr("Nothing leaves this computer: Waybill opens no network connection"));
    m_label->setToolTip(PlainTip::line(open ? m_session.openCase().file().readOnlyReason() : QString()));
    m_selected->setVisible(open);
    describeOverlaps();
    m_label->setVisible(!m_label->text().isEmpty());
    if (!open) {
        m_shipments->setText(tr("No case open"));
        makeRoom();
        return;
    }
    const Format f;
    const Totals &t = m_session.totals();
    const std::int64_t all = m_session.openCase().shipmentCount();
    m_shipments->setText(!m_session.cube() ? tr("%1 shipments").arg(strong(f.count(all)))
                         : t.shipments == all
                             ? tr("%1 shipments").arg(strong(f.count(all)))
                             : tr("%1 of %2 shipments").arg(strong(f.count(t.shipments)), f.count(all)));
    m_shipments->setToolTip(tr("%1 declarations").arg(f.count(t.declarations)));
    const QString net = t.isTooLarge(Measure::Net) ? Totals::tooLargeWord()
                        : t.netKnown > 0           ? f.mass(t.netGrams)
                                                   : Format::notGiven();
    m_net->setText(tr("%1 net").arg(strong(net)));
    const QList<MoneySum> &others = m_session.otherMoney();
    m_value->setText(strong(MoneyWords::inShort(t, others, f)));
    m_value->setToolTip(others.isEmpty() ? QString()
                                         : PlainTip::line(tr("Not in dollars, and in no sum of dollars:") +
                                                          u'\n' + MoneyWords::exact(others, f).join(u'\n')));
    describeCoverage();
    const QList<Source> &sources = m_session.openCase().sources();
    const auto out = std::ranges::count_if(sources, [](const Source &s) { return s.mapping.takenOut; });
    const QString in = f.count(sources.size() - out);
    m_sources->setText(out > 0 ? tr("Sources: %1, taken out: %2").arg(in, f.count(out))
                               : tr("Sources: %1").arg(in));
    m_problems->setVisible(m_session.problems().count() > 0);
    m_problems->setText(QStringLiteral("<a href=\"problems\" style=\"color:%1; text-decoration:none\">%2</a>")
                            .arg(m_looks.colors().warning.name(), m_session.problems().summary()));
    describeSelection();
    makeRoom();
}

void StatusLine::describeSelection()
{
    const auto n = static_cast<int>(m_session.selection().shipments.size());
    // There is room for all of them from the first, so that nothing moves sideways when a row is selected.
    m_selected->setText(tr("%n selected", nullptr, static_cast<int>(m_session.openCase().shipmentCount())));
    m_selected->setMinimumWidth(m_selected->sizeHint().width());
    m_selected->setText(tr("%n selected", nullptr, n));
}

void StatusLine::describeCoverage()
{
    const Format f;
    const Totals &t = m_session.totals();
    const auto marked = [&](std::int64_t known, const QString &share) {
        const QString text = QStringLiteral("<b>%1</b>").arg(share.toHtmlEscaped());
        return Format::coverageIsLow(known, t.shipments)
                   ? QStringLiteral("<span style=\"color:%1\">⚠ %2</span>")
                         .arg(m_looks.colors().warning.name(), text)
                   : text;
    };
    // A value in another currency is given as well.
    const bool dollars = m_session.otherMoney().isEmpty();
    const std::int64_t valued = MoneyWords::known(t, m_session.otherMoney());
    const QString net = f.coverage(t.netKnown, t.shipments), value = f.coverage(valued, t.shipments);
    const QString whole = dollars ? tr("Coverage: net mass %1, value in dollars %2")
                                  : tr("Coverage: net mass %1, value in any currency %2");
    m_wholeCoverage = whole.arg(marked(t.netKnown, net), marked(valued, value));
    const QString shorter = dollars ? tr("Coverage: kg %1, $ %2", "short for net mass and value in dollars")
                                    : tr("Coverage: kg %1, value %2", "short for net mass and value");
    m_shortCoverage = shorter.arg(marked(t.netKnown, f.share(t.netKnown, t.shipments, 1)),
                                  marked(valued, f.share(valued, t.shipments, 1)));
    m_coverage->setText(m_wholeCoverage);
    m_coverage->setToolTip(whole.arg(net, value));
}

QString StatusLine::text() const
{
    static const QRegularExpression tags(QStringLiteral("</?[a-z][^>]*>"));
    QStringList parts;
    for (QLabel *label :
         {m_shipments, m_net, m_value, m_coverage, m_sources, m_problems, m_overlaps, m_selected, m_label}) {
        QString plain = label == m_coverage ? m_wholeCoverage : label->text();
        plain.remove(tags);
        if (!plain.isEmpty() && (!label->isHidden() || m_gaveWay.contains(label)))
            parts.append(plain);
    }
    return parts.join(QStringLiteral(" | "));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QStatusBar::changeEvent(event);
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/monthhistogram.h"

#include "core/format.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/oklch.h"
#include "views/common/plaintip.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {
constexpr qsizetype MonthKey = 7;     ///< characters of "2022-06"; a year alone and no date are shorter
constexpr qsizetype MostMonths = 600; ///< fifty years; a wrong century in a file shall not take the memory

QString nextMonth(const QString &month)
{
    int year = month.left(4).toInt(), number = month.mid(5, 2).toInt() + 1;
    if (number > 12) {
        number = 1;
        ++year;
    }
    return QStringLiteral("%1-%2").arg(year, 4, 10, QChar(u'0')).arg(number, 2, 10, QChar(u'0'));
}
} // namespace

MonthHistogram::MonthHistogram(Session &session, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_looks(looks)
{
    setObjectName(QStringLiteral("monthHistogram"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(78);
    connect(&looks, &Looks::changed, this, qOverload<>(&MonthHistogram::update));
}

QList<CubeRequest> MonthHistogram::requests() const
{
    const bool declarations = m_session.measure() == Measure::Declarations;
    return {{{Dimension::Month}, true, declarations}, {{Dimension::Month}, false, declarations}};
}

void MonthHistogram::setSpan(const QDate &first, const QDate &last)
{
    const QString month = QStringLiteral("yyyy-MM");
    const QString from = first.toString(month), to = last.toString(month);
    if (from == m_spanFirst && to == m_spanLast)
        return;
    m_spanFirst = from;
    m_spanLast = to;
    setAnswers(m_allAnswer, m_inViewAnswer);
}

QStringList MonthHistogram::axis(QStringList keys) const
{
    const auto between = [](const QString &first, const QString &last) {
        QStringList months;
        for (QString month = first; month <= last && months.size() < MostMonths; month = nextMonth(month))
            months.append(month);
        return months;
    };
    if (keys.isEmpty())
        return {};
    keys.sort();
    const bool known = !m_spanFirst.isEmpty() && !m_spanLast.isEmpty();
    const QString first = known ? std::min(keys.first(), m_spanFirst) : keys.first();
    const QString last = known ? std::max(keys.last(), m_spanLast) : keys.last();
    const QStringList whole = between(first, last);
    return whole.last() == last ? whole : between(keys.first(), keys.last()); // a wrong century in a file
}

void MonthHistogram::setAnswers(const CubeAnswer &all, const CubeAnswer &inView)
{
    m_allAnswer = all;
    m_inViewAnswer = inView;
    m_tooLarge = all.total.isTooLarge(m_session.measure()) || inView.total.isTooLarge(m_session.measure());
    QHash<QString, qint64> amounts, inside;
    QStringList keys;
    for (const Group &g : all.groups) {
        if (g.keys.value(0).size() == MonthKey) {
            keys.append(g.keys.first());
            amounts.insert(g.keys.first(), g.totals.of(m_session.measure()));
        }
    }
    qint64 without = 0, amount = 0, known = 0;
    for (const Group &g : inView.groups) {
        inside.insert(g.keys.value(0), g.totals.of(m_session.measure()));
        if (g.keys.value(0).size() != MonthKey) {
            without += g.totals.shipments;
            amount += g.totals.of(m_session.measure());
            known += g.totals.known(m_session.measure());
        }
    }
    const bool counts = m_session.measure() == Measure::Shipments || m_session.measure() == Measure::Declarations;
    m_note = without == 0 ? QString()
             : counts || known == 0
                 ? tr("%n shipments without a month", nullptr, static_cast<int>(without))
                 : tr("%n shipments without a month, %1", nullptr, static_cast<int>(without)).arg(figure(amount));
    m_months = axis(keys);
    m_all.clear();
    m_inView.clear();
    m_largest = 0;
    for (const QString &month : std::as_const(m_months)) {
        m_all.append(amounts.value(month));
        m_inView.append(inside.value(month));
        m_largest = std::max(m_largest, m_all.last());
    }
    setAccessibleDescription(m_months.isEmpty() ? emptyText()
                                                : Format().period(m_months.first()) + QStringLiteral(" – ") +
                                                      Format().period(m_months.last()));
    update();
}

QString MonthHistogram::emptyText() const
{
    if (!m_session.cube())
        return {};
    return m_session.totals().shipments > 0 ? tr("No dates are given.") : tr("Nothing is in view.");
}

QString MonthHistogram::figure(qint64 amount) const
{
    const Format f;
    const Measure m = m_session.measure();
    if (m_tooLarge)
        return Totals::tooLargeWord();
    return m == Measure::Net || m == Measure::Gross ? f.mass(amount)
           : m == Measure::Value                    ? f.money(amount)
           : m == Measure::Quantity                 ? f.quantity(amount)
                                                    : f.count(amount);
}

QRectF MonthHistogram::plot() const
{
    constexpr double WidestBar = 28; // one month alone is a bar, not a wall
    QRectF area = QRectF(rect()).adjusted(12, 6, -12, -20);
    area.setWidth(
        std::min(area.width(), WidestBar * static_cast<double>(std::max<qsizetype>(m_months.size(), 1))));
    return area;
}

int MonthHistogram::monthAt(double x) const
{
    if (m_months.isEmpty())
        return -1;
    const double step = plot().width() / static_cast<double>(m_months.size());
    return std::clamp(static_cast<int>((x - plot().left()) / step), 0, static_cast<int>(m_months.size()) - 1);
}

void MonthHistogram::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = m_looks.colors();
    QPainter painter(this);
    const QRectF area = plot();
    painter.setPen(c.line3);
    painter.drawLine(area.bottomLeft(), QPointF(rect().right() - 12, area.bottom()));
    painter.setFont(Theme::font(11));
    if (m_months.isEmpty()) {
        painter.setPen(c.text3);
        painter.drawText(rect(), Qt::AlignCenter, emptyText());
        return;
    }
    const double step = area.width() / static_cast<double>(m_months.size());
    const double gap = step > 4 ? 1 : 0;
    for (int i = 0; i < m_months.size(); ++i) {
        const auto bar = [&](qint64 amount) {
            const double height =
                m_largest > 0 ? area.height() * static_cast<double>(amount) / static_cast<double>(m_largest)
                              : 0;
            const double shown = amount > 0 ? std::max(height, 1.0) : 0;
            return QRectF(area.left() + i * step, area.bottom() - shown, step - gap, shown);
        };
        const bool dragged = m_from >= 0 && i >= std::min(m_from, m_to) && i <= std::max(m_from, m_to);
        if (dragged)
            painter.fillRect(QRectF(area.left() + i * step, area.top(), step, area.height()), c.selection);
        painter.fillRect(bar(m_all[i]), c.line2);
        painter.fillRect(bar(m_inView[i]), i == m_hover ? c.text2 : c.line3);
    }
    painter.setPen(c.text2);
    paintFoot(painter, area);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
        if (m_current >= 0)
            painter.drawRect(QRectF(area.left() + m_current * step, area.top(), step, area.height()));
    }
}

void MonthHistogram::paintFoot(QPainter &painter, const QRectF &area) const
{
    const QString first = Format().period(m_months.first()), last = Format().period(m_months.last());
    QRectF foot(area.left(), area.bottom() + 3, area.width(), 16);
    const QFontMetricsF metrics(painter.font());
    constexpr double Apart = 12;
    const bool together =
        metrics.horizontalAdvance(first) + metrics.horizontalAdvance(last) + Apart > foot.width();
    if (together)
        foot.setRight(rect().right());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                     together && first != last ? first + QStringLiteral(" – ") + last : first);
    if (!together)
        painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, last);
}

void MonthHistogram::choose(int from, int to, bool add)
{
    const QString first = m_months.value(std::min(from, to)), last = m_months.value(std::max(from, to));
    if (first.isEmpty())
        return;
    const Filter &filter = m_session.filter();
    if (add && first == last)
        m_session.setFilter(FilterEdit::toggled(filter, FilterField::Date, first));
    else if (first == last)
        m_session.setFilter(FilterEdit::only(filter, FilterField::Date, first));
    else
        m_session.setFilter(FilterEdit::ranged(filter, FilterField::Date, first, last));
}

void MonthHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_from = m_to = monthAt(event->position().x());
    update();
}

void MonthHistogram::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = monthAt(event->position().x());
    if (m_from >= 0)
        m_to = m_hover;
    update();
}

void MonthHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_from < 0)
        return;
    const int from = m_from, to = m_to;
    m_from = m_to = -1;
    choose(from, to, event->modifiers() & Qt::ControlModifier);
    update();
}

void MonthHistogram::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_months.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::clamp(m_current - 1, 0, std::max(last, 0));
        break;
    case Qt::Key_Right:
        m_current = std::clamp(m_current + 1, 0, std::max(last, 0));
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            choose(m_current, m_current, event->modifiers() & Qt::ControlModifier);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void MonthHistogram::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

bool MonthHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int i = monthAt(help->pos().x());
        if (i >= 0) {
            PlainTip::show(
                help->globalPos(),
                tr("%1: %2 of %3").arg(Format().period(m_months[i]), figure(m_inView[i]), figure(m_all[i])), this);
        }
        return true;
    }
    return QWidget::event(event);
}

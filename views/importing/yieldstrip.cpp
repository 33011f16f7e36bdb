// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/yieldstrip.h"

#include "core/format.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int margin = 16, top = 34, gap = 12, narrowest = 96;
}

YieldStrip::YieldStrip(const Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setMinimumHeight(106);
    connect(&looks, &Looks::changed, this, qOverload<>(&QWidget::update));
}

void YieldStrip::setPreview(const MappingPreview &preview)
{
    m_preview = preview;
    setAccessibleName(heading());
    update();
}

QString YieldStrip::heading() const
{
    return tr("The first %n rows, read with this mapping", nullptr, static_cast<int>(m_preview.shipments));
}

QString YieldStrip::remark(const FieldYield &yield)
{
    const Format format;
    if (yield.unread > 0)
        return tr("%1 cannot be read").arg(format.count(yield.unread));
    if (yield.missing > 0)
        return tr("%1 not given").arg(format.count(yield.missing));
    return {};
}

void YieldStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_looks.colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.line1);
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(colors.text1);
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.drawText(QRect(margin, 8, width() - 2 * margin, 20), Qt::AlignLeft | Qt::AlignVCenter, heading());
    const int fits = std::max(1, (width() - 2 * margin + gap) / (narrowest + gap));
    const int shown = std::min(fits, static_cast<int>(m_preview.fields.size()));
    if (shown == 0)
        return;
    const int step = std::min(180, (width() - 2 * margin + gap) / shown);
    for (int i = 0; i < shown; ++i) {
        const FieldYield &yield = m_preview.fields[i];
        const QRect cell(margin + i * step, top, step - gap, 66);
        const bool bad = yield.unread > 0;
        const auto line = [&](int y, const QFont &font, const QColor &color, const QString &text) {
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QRect(cell.left(), cell.top() + y, cell.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        };
        line(0, Theme::font(12), colors.text2, fieldName(yield.field));
        line(18, Theme::font(15, QFont::Medium), colors.text1, Format().share(yield.known, m_preview.shipments, 1));
        const int full = cell.width();
        const int part = m_preview.shipments > 0 ? static_cast<int>(full * yield.known / m_preview.shipments) : 0;
        painter.fillRect(QRect(cell.left(), cell.top() + 40, full, 2), colors.line1);
        painter.fillRect(QRect(cell.left(), cell.top() + 40, part, 2), bad ? colors.warning : colors.line3);
        line(46, Theme::font(11), bad ? colors.warning : colors.text3, remark(yield));
    }
}

bool YieldStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QStringList lines;
    for (const FieldYield &yield : m_preview.fields) {
        QString line = fieldName(yield.field) + QStringLiteral(": ") + Format().share(yield.known, m_preview.shipments, 1);
        if (const QString rest = remark(yield); !rest.isEmpty())
            line += QStringLiteral(", ") + rest;
        if (!yield.example.isEmpty())
            line += QStringLiteral(" (") + yield.example + u')';
        lines.append(line);
    }
    PlainTip::show(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), this);
    return true;
}

void YieldStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

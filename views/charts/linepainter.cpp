// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/linepainter.h"

#include "views/charts/chartcolors.h"
#include "views/charts/columnpainter.h"
#include "views/common/paintedtext.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <utility>

void LinePainter::paint(QPainter &painter) const
{
    const ColumnPainter shared(m_figure, m_layout, m_theme);
    shared.paintGrid(painter);
    paintLines(painter);
    shared.paintAxis(painter);
    shared.paintGaps(painter);
    shared.paintDirectLabels(painter);
    if (m_figure.largestGroup < 0 || m_figure.stacked())
        return;
    const QPointF at(m_layout.cells[m_figure.largestGroup].area.center().x(),
                     m_layout.yOf(m_figure.groups[m_figure.largestGroup].total, m_figure.top) - 6);
    PaintedText{m_figure.largestText, 12, QFont::Bold, m_theme.colors().text1, m_theme.colors().panel}.paint(
        painter, at, Qt::AlignHCenter);
}

void LinePainter::paintLines(QPainter &painter) const
{
    if (m_layout.cells.isEmpty())
        return;
    auto *chart = new QChart; // owned by the scene below
    QGraphicsScene scene;
    scene.addItem(chart);
    const QRectF plot = m_layout.plot;
    chart->setGeometry(plot);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->setPlotArea(plot.translated(-plot.topLeft()));
    auto *across = new QValueAxis(chart);
    auto *up = new QValueAxis(chart);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    across->setRange(plot.left(), plot.right());
    up->setRange(0, static_cast<qreal>(m_figure.top));
    across->setVisible(false);
    up->setVisible(false);
    QList<std::pair<QPointF, QColor>> dots;
    for (const ChartSeries &one : m_figure.series) {
        // A period without a source, or of whose shipments none gives the figure, breaks the line: it is no zero.
        QList<QList<QPointF>> runs(1);
        for (qsizetype i = 0; i < one.values.size(); ++i) {
            const ChartGroup &group = m_figure.groups[i];
            if (group.state == ChartGroup::State::NoSource || (group.shipments > 0 && group.known == 0))
                runs.append(QList<QPointF>());
            else
                runs.last().append({m_layout.cells[i].area.center().x(), static_cast<qreal>(one.values[i])});
        }
        for (const QList<QPointF> &run : runs) {
            if (run.isEmpty())
                continue;
            auto *line = new QLineSeries(chart);
            QColor color = ChartFill::of(one.color, m_theme).color;
            if (!one.selected)
                color.setAlphaF(0.3F);
            if (run.size() == 1) { // between two breaks: a dot, or it would not be seen at all
                const QPointF at(run.first().x(), m_layout.yOf(static_cast<std::int64_t>(run.first().y()), m_figure.top));
                dots.append({at, color});
                continue;
            }
            line->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            line->replace(run); // one by one is thousands of times slower
            chart->addSeries(line);
            line->attachAxis(across);
            line->attachAxis(up);
        }
    }
    scene.render(&painter, plot, plot, Qt::IgnoreAspectRatio);
    painter.setPen(Qt::NoPen);
    for (const auto &[at, color] : dots) {
        painter.setBrush(color);
        painter.drawEllipse(at, 2.0, 2.0);
    }
}

// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplegend.h"

#include "views/common/paintedtext.h"
#include "views/map/maplayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapLegend)
};

constexpr double margin = 20;
constexpr double narrowMargin = 12;
constexpr double wideHeight = 74;
constexpr double narrowHeight = 84;
constexpr double narrowBelow = 560; ///< pixels of the view: then the marks stand below the widths
constexpr double sampleLength = 34;
constexpr double sampleStep = 48;
constexpr double cornerPad = 10;
constexpr double leastBeside = 190;
constexpr float plateOpacity = 0.94F;

struct Mark {
    RouteNode::Kind kind;
    QString word;
};

std::array<Mark, 3> marks()
{
    return {Mark{RouteNode::Kind::Sent, Words::tr("sent", "mark in a map's legend")},
            Mark{RouteNode::Kind::WayPoint, Words::tr("way-point", "mark in a map's legend")},
            Mark{RouteNode::Kind::Arrived, Words::tr("arrived", "mark in a map's legend")}};
}

QFont captionFont()
{
    return Theme::font(11);
}

double stepOf(const RouteFigure &figure)
{
    const QFontMetricsF metrics(captionFont());
    double step = sampleStep;
    for (const RouteWidth &width : figure.widths)
        step = std::max(step, metrics.horizontalAdvance(width.text) + 12);
    return step;
}

} // namespace

MapLegend::MapLegend(const RouteFigure &figure, const QRectF &view, QString cornerText) : m_figure(figure)
{
    m_narrow = view.width() < narrowBelow;
    const QFontMetricsF metrics(captionFont());
    if (!figure.legs.isEmpty()) {
        double marksWidth = 0;
        double marksLine = 0;
        for (const Mark &mark : marks()) {
            const double w = metrics.horizontalAdvance(mark.word);
            marksWidth = std::max(marksWidth, w + 12);
            marksLine += w + 26;
        }
        const double samples = std::max(metrics.horizontalAdvance(figure.legHeading),
                                        stepOf(figure) * static_cast<double>(figure.widths.size()));
        const double w =
            m_narrow ? narrowMargin + std::max(samples, marksLine) : margin + samples + 20 + marksWidth + 16;
        const double h = m_narrow ? narrowHeight : wideHeight;
        m_legend = QRectF(view.left(), view.bottom() - h, w, h);
    }
    const double beside = view.width() - m_legend.width() - 12 - 2 * cornerPad;
    // Where the words would become a tower beside the legend they stand below it, over the whole width.
    const bool below = beside < leastBeside;
    m_cornerLines = PaintedText{cornerText, 11, QFont::Normal, {}, {}}.wrapped(
        below ? std::max(140.0, view.width() - 2 * margin) : beside);
    double widest = 0;
    for (const QString &line : std::as_const(m_cornerLines))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double h = 15.0 * static_cast<double>(m_cornerLines.size()) + 9;
    m_corner = QRectF(view.right() - widest - 2 * cornerPad, view.bottom() - h, widest + 2 * cornerPad, h);
    m_cornerIndent = cornerPad;
    if (cornerText.isEmpty()) {
        m_corner = QRectF();
    } else if (below) { // in one column with the legend
        m_corner.setLeft(view.left());
        m_cornerIndent = m_narrow ? narrowMargin : margin;
        m_legend.translate(0, -h);
    }
    // On a map this small the figures at the places have to do; what is not on it is said all the same.
    constexpr double most = 0.5;
    if (view.bottom() - m_legend.top() > most * view.height())
        m_legend = QRectF();
}

void MapLegend::paintMark(QPainter &painter, QPointF at, RouteNode::Kind kind, const ThemeColors &colors,
                          bool exact)
{
    painter.save();
    if (!exact) {
        QPen pen(colors.text1, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 1.6});
        painter.setPen(pen);
        painter.setBrush(colors.panel);
        painter.drawEllipse(at, 4, 4);
    } else if (kind == RouteNode::Kind::Sent) {
        painter.setPen(QPen(colors.halo, 1.2));
        painter.setBrush(colors.text1);
        painter.drawEllipse(at, 3.4, 3.4);
    } else if (kind == RouteNode::Kind::WayPoint) {
        painter.setPen(QPen(colors.text1, 2));
        painter.setBrush(colors.panel);
        painter.drawEllipse(at, 5.2, 5.2);
    } else {
        painter.setPen(QPen(colors.halo, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(colors.text1);
        painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8));
    }
    painter.restore();
}

void MapLegend::paintSwatch(QPainter &painter, const QRectF &box, const CategoryLook &look,
                            const Theme &theme)
{
    painter.fillRect(box, look.color);
    if (theme.hatched() && look.hatch != Hatch::Solid)
        painter.fillRect(box, Theme::hatchBrush(look.hatch, theme.colors().panel));
    const QColor edge = theme.edgeFor(look.color);
    if (!edge.isValid())
        return;
    painter.setPen(QPen(edge, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.4, 0.4, -0.4, -0.4));
}

void MapLegend::paintWidths(QPainter &painter, const Theme &theme, double largestWidth) const
{
    const ThemeColors &colors = theme.colors();
    const double left = m_legend.left() + (m_narrow ? narrowMargin : margin);
    painter.setFont(captionFont());
    painter.setPen(colors.text2);
    painter.drawText(QPointF(left, m_legend.top() + 18), m_figure.legHeading);
    const QColor fill =
        m_figure.categories.size() == 1 ? theme.category(m_figure.categories.first().id).color : colors.line3;
    double x = left;
    for (const RouteWidth &width : m_figure.widths) {
        const double thick = MapLayout::widthOf(width.amount, m_figure.largestLeg, largestWidth);
        painter.fillRect(QRectF(x, m_legend.top() + 36 - thick / 2, sampleLength, thick), fill);
        painter.setPen(colors.text2);
        painter.drawText(QPointF(x, m_legend.top() + 60), width.text);
        x += stepOf(m_figure);
    }
}

void MapLegend::paintMarks(QPainter &painter, const Theme &theme) const
{
    const ThemeColors &colors = theme.colors();
    const QFontMetricsF metrics(captionFont());
    double widest = 0;
    for (const Mark &mark : marks())
        widest = std::max(widest, metrics.horizontalAdvance(mark.word));
    QPointF at = m_narrow ? QPointF(m_legend.left() + narrowMargin + 4, m_legend.bottom() - 10)
                          : QPointF(m_legend.right() - 16 - widest - 12, m_legend.top() + 15);
    for (const Mark &mark : marks()) {
        paintMark(painter, at, mark.kind, colors);
        painter.setPen(colors.text2);
        painter.drawText(at + QPointF(11, 4), mark.word);
        at += m_narrow ? QPointF(metrics.horizontalAdvance(mark.word) + 28, 0) : QPointF(0, 19);
    }
}

void MapLegend::paint(QPainter &painter, const Theme &theme, double largestWidth) const
{
    QColor plate = theme.colors().panel;
    plate.setAlphaF(plateOpacity);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRect(m_legend);
    painter.drawRect(m_corner);
    painter.setBrush(Qt::NoBrush);
    if (!m_legend.isEmpty()) {
        paintWidths(painter, theme, largestWidth);
        paintMarks(painter, theme);
    }
    painter.setFont(captionFont());
    painter.setPen(theme.colors().text2);
    double y = m_corner.top() + 15;
    for (const QString &line : m_cornerLines) {
        painter.drawText(QPointF(m_corner.left() + m_cornerIndent, y), line);
        y += 15;
    }
    painter.restore();
}

void MapLegend::paintEmptyText(QPainter &painter, const QRectF &view, const QString &words,
                               const ThemeColors &colors)
{
    constexpr double lineHeight = 19, pad = 14, most = 460, round = 4;
    const PaintedText look{words, 13, QFont::Normal, colors.text1, {}};
    const QStringList lines = look.wrapped(std::min(most, view.width() - 80));
    double wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, PaintedText{line, 13, QFont::Normal, {}, {}}.width());
    QRectF plate(0, 0, wide + 2 * pad, lineHeight * static_cast<double>(lines.size()) + 2 * pad - 5);
    plate.moveCenter(view.center());
    painter.setPen(QPen(colors.line2, 0.8));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(plate, round, round);
    PaintedText::paintLines(painter, {plate.center().x(), plate.top() + pad + 11}, lines, look, lineHeight,
                            Qt::AlignHCenter);
}

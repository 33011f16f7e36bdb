// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "figures/chartquestion.h"
#include "figures/flowbuilder.h"
#include "session/namedcommand.h"
#include "session/session.h"
#include "views/charts/chartlayout.h"

#include <QWidget>

class ChartView;
class ChoiceButton;
class FigureFacts;
class FlowView;
class Looks;
class PanelHead;
class QStackedLayout;

/** A chart of what is in view, under a head where a person chooses what it is split by. A click changes the
 * filter. */
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(Session &session, const FigureFacts &facts, Looks &looks, QWidget *parent = nullptr);

    ChartView &view() { return *m_view; }
    PanelHead &head() { return *m_head; }
    /** By and stack as chosen, with the session's measure. */
    ChartQuestion question() const;
    /** The same for paper: what the filter lets through, as there nothing can be brushed, and as many bars as
     * a picture has. */
    ChartQuestion questionForPrint() const;
    /** Undoable, as is setStack(). */
    void setBy(Dimension by);
    /** Nothing: one series. */
    void setStack(std::optional<Dimension> stack);
    /** True while it shows where goods go, as an alluvial picture; its figure is then the one to print. */
    bool flowing() const;
    FlowQuestion flowQuestion() const;
    FlowView &flow() { return *m_flow; }

Q_SIGNALS:
    void exportAsked();
    /** The figures are wanted on the clipboard. */
    void copyAsked();
    /** Double click: the shipments are in view now, show their table. */
    void shipmentsAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void listen();
    void showAnswers(const QList<CubeAnswer> &answers);
    void retranslate();
    void makeMenus();
    int barsThatFit() const;
    std::optional<Dimension> stack() const;
    /** "tonnes, by category": what the split is stands in words, since the filter can change it. */
    QString unitAndSplit() const;
    /** The filter with the group, and its layer if one was hit; the same filter where they cannot be
     * filtered. */
    Filter chosen(const ChartHit &hit, Qt::KeyboardModifiers modifiers) const;
    void openMenu(const ChartHit &hit, const QPoint &at);

    Session &m_session;
    const FigureFacts &m_facts;
    PanelHead *m_head;
    ChartView *m_view;
    FlowView *m_flow;
    QStackedLayout *m_views;
    ChoiceButton *m_byButton;
    ChoiceButton *m_stackButton;
    /** How the chart is split, as a person chose it. */
    struct Layout {
        Dimension by = Dimension::Month;
        std::optional<Dimension> stack;
        bool stackChosen = false; ///< else it follows the filter
        bool operator==(const Layout &) const = default;
    };
    void choose(const Layout &layout, const StepName &name);
    Layout m_shown;
    int m_askedBars = 0;
    std::optional<Dimension> m_askedStack;
    QList<CubeAnswer> m_answers;
};

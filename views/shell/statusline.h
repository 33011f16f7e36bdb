// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStatusBar>

#include <cstdint>

class Looks;
class QLabel;
class QProgressBar;
class Session;

/** At the foot of the window: how many shipments are in view, what they weigh and are worth, and how sure
 * that is. */
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** How many shipments in view may count twice; 0 = none is known. */
    void setMaybeTwice(std::int64_t maybeTwice);
    /** All figures in one line of plain text, for tests and screen readers. */
    QString text() const;

Q_SIGNALS:
    /** The number of problems was clicked. */
    void problemsWanted();
    /** The words about shipments that stand in two files were clicked. */
    void overlapsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /** A link that Tab comes to is marked, and Enter follows it. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What an item says, and the same in fewer words where there are such. */
    struct Words {
        QString whole, shorter;
    };
    /** Nothing is shown of an item that has nothing to say. */
    void say(QLabel *label, const QString &whole = {}, const QString &shorter = {});
    /** Why it cannot be changed, and that it is no real one. */
    Words natureOfCase() const;
    QLabel *cell(bool permanent = false);
    void makeLink(QLabel *label);
    void describe();
    void describeCase();
    void describeMoney();
    void describeOverlaps();
    void describeCoverage();
    /** Shows the shipments that do not give the measure of that id. */
    void showMissing(const QString &measure);
    void describeSelection();
    /** Where all do not fit, whole items give way, what can be seen elsewhere first: a figure that is cut
     * reads as another figure. */
    void makeRoom();
    bool fits() const;

    Session &m_session;
    Looks &m_looks;
    QLabel *m_shipments, *m_net, *m_value, *m_coverage, *m_sources, *m_problems, *m_overlaps, *m_selected,
        *m_label;
    QList<QLabel *> m_items; ///< from the left to the right
    QHash<QLabel *, Words> m_words;
    std::int64_t m_maybeTwice = 0;
    QString m_mostSelected; ///< the words that the room for the selection is measured by
    QProgressBar *m_progress;
};

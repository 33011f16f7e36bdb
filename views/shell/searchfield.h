// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/query.h"
#include "session/cubefeed.h"
#include "session/latestjob.h"
#include "session/querycompletion.h"
#include "session/valuesearch.h"

#include <QLineEdit>

class Looks;
class QCompleter;
class QLabel;
class QStandardItemModel;
class Session;

/**
 * The query of the moment, to read and to write: fields are colored, a mistake is underlined and explained
 * below the field, and what could be written next is offered.
 */
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** Puts the cursor behind this piece of a query, added if it is not there yet. */
    void startWriting(const QString &piece);
    /** The mistake in what is written now, if any. */
    const std::optional<QueryError> &mistake() const { return m_mistake; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showFilter();
    void read();
    void apply();
    void highlight();
    void explain();
    void offer();
    void ask(const QList<Dimension> &dimensions);
    /** Names and folds the values of the answers. */
    CubeFeed::Work work();
    /** Finds offers for the word at the cursor, away from the window's thread where there are many values. */
    void findOffers();
    void showOffers(const QString &word, const QList<QueryOffer> &offers);
    void setValues(QList<KnownValue> values);
    void stopOffering();
    void complete(const QString &word);
    /** Start of the word that the cursor stands in. */
    qsizetype wordStart() const;

    Session &m_session;
    Looks &m_looks;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QLabel *m_explanation;
    QList<Dimension> m_asked;   ///< whose values are being counted
    QList<KnownValue> m_values; ///< of them, as far as they are known, the most frequent first
    LatestJob m_finding;
    bool m_offering = false;    ///< what could be written is wanted
    std::optional<QueryError> m_mistake;
};

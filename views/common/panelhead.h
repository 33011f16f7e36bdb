// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class QGridLayout;
class QHBoxLayout;

/**
 * The line over a panel: its name, what it shows, and its own few controls at the right. In a panel too
 * narrow for all of them it has a second line, so that neither name nor unit is cut off.
 */
class PanelHead : public QWidget {
    Q_OBJECT

public:
    explicit PanelHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    /** What it shows; of figures their unit, without which they say nothing. */
    void setSubtitle(const QString &subtitle);
    QString subtitle() const;
    /** At the right end, in order. The head takes ownership. */
    void addControl(QWidget *control);
    /** One line from that width on and two below it, whatever stands there: where words and controls change
     * by the click, the height must not. Without it the head asks what fits. */
    void setOneLineFrom(int width);
    /** Such a width for a figure's name, its unit and two choices. */
    static constexpr int roomForAll = 900;
    /** As wide as its controls: no word decides how narrow a panel can be. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Form {
        OneLine,
        WordsOverWords, ///< the controls beside both lines
        ControlsBelow,  ///< under all words
        ControlsByUnit, ///< under the name, beside the subtitle
    };
    Form formFor(int room) const;
    void arrange();

    ElidedLabel *m_title, *m_subtitle;
    QWidget *m_controls;
    QHBoxLayout *m_row;
    QGridLayout *m_grid;
    Form m_form = Form::OneLine;
    int m_oneLineFrom = 0;
};

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "pages/StateGlyph.h"
#include "setup/DomainSetup.h"

#include <QTimer>

class QCheckBox;
class QGridLayout;

namespace postseal {

class Button;
class Card;
class TextLabel;

/// "I have published it", and then what can be seen of it: at each name server, or light by light for a policy host. It
/// watches by itself.
class WatchBox : public QWidget
{
    Q_OBJECT
public:
    WatchBox(DomainSetup &setup, Publication publication, QWidget *parent = nullptr);

    void refresh();

    /// Without something to publish the buttons wait.
    void setReady(bool ready);

Q_SIGNALS:
    /// The person allows or forbids asking public resolvers.
    void askPublicResolversChanged(bool ask);

private:
    struct Line
    {
        StateGlyph *glyph;
        TextLabel *name;
        TextLabel *text;
        TextLabel *when;
    };

    void makeButtons(QVBoxLayout *layout);
    void makeLines(QVBoxLayout *layout, int count);
    void showRecordLines();
    void showHostLines();
    void showLine(int index, Glyph glyph, const QString &word, const QString &name, const QString &text, const QString &when);
    void refreshTimes();
    [[nodiscard]] Watch &watch() const;

    DomainSetup &m_setup;
    Publication m_publication;
    Card *m_card = nullptr;
    TextLabel *m_heading = nullptr;
    TextLabel *m_sentence = nullptr;
    Button *m_publish = nullptr;
    Button *m_said = nullptr;
    Button *m_takeBack = nullptr;
    QCheckBox *m_public = nullptr;
    DynamicArea *m_area = nullptr;
    QList<Line> m_lines;
    bool m_ready = true;
    QTimer m_timer; ///< for countdowns
};

} // namespace postseal

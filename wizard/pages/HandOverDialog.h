// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/HandOver.h"

#include <QDialog>

class QLayout;

namespace postseal {

class SavedFile;

/// What somebody else is to do, to be copied or saved and sent to them.
class HandOverDialog : public QDialog
{
    Q_OBJECT
public:
    HandOverDialog(HandOver page, QWidget *parent);

    enum class Form {
        Pdf,
        Html,
        Text,
        Files, ///< what the page lists, as a zip archive
    };

    /// Saves the page; an empty path asks for one.
    void save(Form form, QString path);

Q_SIGNALS:
    /// The person has sent it, and waits for the other one.
    void sent();

private:
    [[nodiscard]] QWidget *makeSavers();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] QByteArray pdf() const;
    [[nodiscard]] QByteArray content(Form form) const;

    HandOver m_page;
    SavedFile *m_saved;
};

} // namespace postseal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/DynamicArea.h"
#include "setup/DomainSetup.h"

class QLineEdit;

namespace postseal {

class SavedFile;

/// What to do at the place that was chosen for the policy: the steps, the record at mta-sts, the
/// files.
class HostingCard : public QWidget
{
    Q_OBJECT
public:
    explicit HostingCard(DomainSetup &setup, QWidget *parent = nullptr);

    void refresh();

    /// Nothing is to be done, so the steps are not shown.
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    /// Saves the recipe's files below the folder, in one of their own; an empty name asks for one.
    void saveFolder(QString folder);
    /// Saves them as a zip archive; an empty name asks for one.
    void saveZip(QString path);

Q_SIGNALS:
    /// The person wants to see the steps all the same.
    void unfolded();

private:
    void fill(QVBoxLayout *layout, const HostingRecipe &recipe);
    void fillFolded(QVBoxLayout *layout, const QByteArray &key);
    void addCommands(QVBoxLayout *layout, const HostingRecipe &recipe);
    void addQuestion(QVBoxLayout *layout, const HostingRecipe &recipe);
    void addFiles(QVBoxLayout *layout, const HostingRecipe &recipe);
    void addHelp(QVBoxLayout *layout, const HostingRecipe &recipe);
    void showRecord();
    [[nodiscard]] QList<FileToUpload> files() const;
    [[nodiscard]] QString folderName() const;

    DomainSetup &m_setup;
    DomainName m_shownDomain;
    QByteArray m_shownPlace; ///< the recipe
    bool m_isFolded = false;
    QByteArray m_unfolded; ///< what the person wanted to see again although it is done
    DynamicArea *m_steps;
    SavedFile *m_saved;
    DynamicArea *m_record = nullptr; ///< part of the steps, made anew with them
};

} // namespace postseal

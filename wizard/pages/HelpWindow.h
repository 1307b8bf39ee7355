// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTextBrowser>

class QLineEdit;
class QListWidget;

namespace postseal {

/// Shows pages of the manual; their links lead to each other, and nowhere else.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;

    /// A page by its id, with Back to the one before.
    void open(const QString &id);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void setColors();
};

/// The manual: contents that can be searched, and a page.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    void open(const QString &id);
    using QDialog::open;

private:
    void search(const QString &words);
    void showCurrent();
    void markCurrent();

    struct SearchedPage
    {
        QString id;
        QString title;
        QString text; ///< in small letters
    };

    void addEntry(const QString &id, const QString &title);
    [[nodiscard]] const QList<SearchedPage> &searchedPages();

    QList<SearchedPage> m_pages;
    QString m_shown; ///< id of the page
    QLineEdit *m_field;
    QListWidget *m_list;
    ManualBrowser *m_browser;
};

/// Opens that page in front of the window that the widget is in; the one help window of it.
void showHelp(QWidget *from, const QString &id);

} // namespace postseal

// SPDX-License-Identifier: Apache-2.0
#include "wording/StoreText.h"

#include "wording/ForeignText.h"

#include <QCoreApplication>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// %1 is the file or folder.
QString storeText(const char *source, const StoreError &error)
{
    QString text = QCoreApplication::translate("Storage", source);
    return text.replace("%1"_L1, pathText(error.path));
}

struct StoreSentences
{
    const char *summary;
    const char *explanation;
    const char *remedy;
};

StoreSentences sentencesFor(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Folder:
        return {QT_TRANSLATE_NOOP("Storage", "Your work cannot be saved: there is no folder %1"),
                QT_TRANSLATE_NOOP("Storage", "The folder is not there, and it could not be made."),
                QT_TRANSLATE_NOOP("Storage",
                                  "See why the folder cannot be made, then press Try again.")};
    case StoreError::Kind::ReadOnly:
        return {
            QT_TRANSLATE_NOOP("Storage", "Your work cannot be saved: %1 may not be written"),
            QT_TRANSLATE_NOOP("Storage",
                              "What you see and choose now is lost when you close the program."),
            QT_TRANSLATE_NOOP("Storage", "Allow yourself to write there, then press Try again.")};
    case StoreError::Kind::DiskFull:
        return {
            QT_TRANSLATE_NOOP("Storage", "Your work cannot be saved: the disk is full"),
            QT_TRANSLATE_NOOP("Storage",
                              "Everything up to now is safe in %1. Newer changes wait in memory."),
            QT_TRANSLATE_NOOP("Storage", "Make room on the disk. Postseal tries again by itself.")};
    case StoreError::Kind::DiskError:
        return {QT_TRANSLATE_NOOP("Storage", "Your work cannot be saved: the disk reports a fault"),
                QT_TRANSLATE_NOOP("Storage",
                                  "Writing to %1 did not work. Newer changes wait in memory."),
                QT_TRANSLATE_NOOP("Storage", "Check the disk. Postseal tries again by itself.")};
    case StoreError::Kind::Busy:
        return {QT_TRANSLATE_NOOP(
                    "Storage", "Your work cannot be saved just now: another program uses the file"),
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "Another program has held %1 for longer than usual. Changes wait in memory."),
                QT_TRANSLATE_NOOP("Storage", "Postseal tries again by itself.")};
    case StoreError::Kind::NewerVersion:
        return {
            QT_TRANSLATE_NOOP("Storage", "Your data was written by a newer Postseal"),
            QT_TRANSLATE_NOOP("Storage",
                              "This version does not understand %1, and leaves it as it is."),
            QT_TRANSLATE_NOOP("Storage", "Start the newer version. Or go on here without saving.")};
    case StoreError::Kind::Damaged:
        return {
            QT_TRANSLATE_NOOP("Storage", "Your data cannot be read: the file is damaged"),
            QT_TRANSLATE_NOOP(
                "Storage",
                "%1 is no longer a database, or part of it is broken. It was not changed."),
            QT_TRANSLATE_NOOP(
                "Storage",
                "Put a backup in its place and press Try again, or set the file aside and start "
                "afresh. What is published on the internet is not affected.")};
    case StoreError::Kind::OneDomain:
    case StoreError::Kind::Other:
        break;
    }
    return {
        QT_TRANSLATE_NOOP("Storage", "Your work cannot be saved"),
        QT_TRANSLATE_NOOP("Storage", "Something unexpected happened with %1."),
        QT_TRANSLATE_NOOP("Storage", "Press Try again. The details are for whoever helps you.")};
}

} // namespace

StoreErrorText describe(const StoreError &error)
{
    const StoreSentences sentences = sentencesFor(error.kind);
    return {storeText(sentences.summary, error),
            storeText(sentences.explanation, error),
            storeText(sentences.remedy, error)};
}

QString copyProblem(const StoreError &error)
{
    QString text;
    switch (error.kind) {
    case StoreError::Kind::Damaged:
        text = storeText(
            QT_TRANSLATE_NOOP("Storage",
                              "%1 is no file of Postseal, or it is damaged. Nothing was changed."),
            error);
        break;
    case StoreError::Kind::NewerVersion:
        text = storeText(
            QT_TRANSLATE_NOOP(
                "Storage",
                "%1 was written by a newer Postseal. Update this one first. Nothing was changed."),
            error);
        break;
    case StoreError::Kind::OneDomain:
        text =
            storeText(QT_TRANSLATE_NOOP(
                          "Storage",
                          "%1 holds one domain only: it can be added, but not put in the place of "
                          "everything. Nothing was changed."),
                      error);
        break;
    case StoreError::Kind::DiskFull:
        text = storeText(QT_TRANSLATE_NOOP("Storage", "The disk is full. Nothing was changed."),
                         error);
        break;
    default:
        text = storeText(
            QT_TRANSLATE_NOOP("Storage", "%1 could not be read or written. Nothing was changed."),
            error);
        break;
    }
    return error.what.isEmpty() ? text : u"%1 (%2)"_s.arg(text, error.what);
}

} // namespace postseal

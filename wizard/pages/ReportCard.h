// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/VerificationReport.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace postseal {

class DomainSetup;
class CheckSession;
class SavedFile;

/// The verification report of what is shown: printed, or saved as PDF, web page or text, and the evidence beside it.
class ReportCard : public QWidget
{
    Q_OBJECT
public:
    /// Nothing: there is nothing to report on yet.
    using Source = std::function<std::optional<ReportInput>()>;

    explicit ReportCard(Source source, QWidget *parent = nullptr);

    enum class Format {
        Pdf,
        Html,
        Text,
        Evidence,
    };

    /// As the buttons do; an empty path asks for one.
    void save(Format format, QString path);
    /// Shows the pages as they will be, with the system's print dialog behind a button.
    void preview();

private:
    [[nodiscard]] std::optional<ReportInput> input() const;
    void saveEvidence(const ReportInput &report, const QString &path);
    void sayNothingThere();

    Source m_source;
    SavedFile *m_saved;
};

/// On the domain whose wizard is open: its last stored check, or else what is shown.
[[nodiscard]] std::optional<ReportInput> reportOn(DomainSetup &setup);
/// On a check that nobody keeps.
[[nodiscard]] std::optional<ReportInput> reportOn(const CheckSession &session);

} // namespace postseal

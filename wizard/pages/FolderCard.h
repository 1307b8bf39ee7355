// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/ReportLibrary.h"

#include <QWidget>

namespace postseal {

class DynamicArea;

/// The folder that reports are taken in from, and choosing another.
class FolderCard : public QWidget
{
    Q_OBJECT
public:
    explicit FolderCard(ReportLibrary &library, QWidget *parent = nullptr);

private:
    void refresh();

    ReportLibrary &m_library;
    DynamicArea *m_area;
};

} // namespace postseal

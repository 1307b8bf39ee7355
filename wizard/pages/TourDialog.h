// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/FormDialog.h"

namespace postseal {

class Button;
class DynamicArea;

/// Four short pages for somebody who has just started the program.
class TourDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit TourDialog(QWidget *parent);

private:
    void turnTo(int page);

    int m_page = 0;
    DynamicArea *m_shown;
    Button *m_back;
    Button *m_next;
};

} // namespace postseal

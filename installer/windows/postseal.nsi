; SPDX-License-Identifier: Apache-2.0
; The installer for Windows, read by makensis; build-installer.sh calls it with VERSION, STAGE (the folder that stage.py
; made), OUTPUT and LISTS (a folder with uninstall-files.nsh, written from STAGE).
;
; For the current user without rights of an administrator, or for all users (an administrator is asked by Windows in both
; cases). Installs over an older version. Silent: /S, /CurrentUser or /AllUsers, /D=FOLDER; ends with 2 when it could not.
; What a person keeps with Postseal is never touched.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
AllowSkipFiles off
Name "Postseal"
OutFile "${OUTPUT}"
BrandingText "Postseal ${VERSION}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Postseal"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Postseal"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include LogicLib.nsh

!ifdef SIGN
!uninstfinalize '${SIGN} --authenticode "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
; By the desktop, which has the person's own rights and not those of this installer.
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startIt
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

!macro TEXT id english spanish german french italian dutch polish portuguese japanese arabic
LangString ${id} ${LANG_ENGLISH} "${english}"
LangString ${id} ${LANG_SPANISH} "${spanish}"
LangString ${id} ${LANG_GERMAN} "${german}"
LangString ${id} ${LANG_FRENCH} "${french}"
LangString ${id} ${LANG_ITALIAN} "${italian}"
LangString ${id} ${LANG_DUTCH} "${dutch}"
LangString ${id} ${LANG_POLISH} "${polish}"
LangString ${id} ${LANG_PORTUGUESEBR} "${portuguese}"
LangString ${id} ${LANG_JAPANESE} "${japanese}"
LangString ${id} ${LANG_ARABIC} "${arabic}"
!macroend
!insertmacro TEXT commandLine "Postseal command line" "Postseal, línea de órdenes" "Postseal-Kommandozeile" \
    "Postseal, ligne de commande" "Postseal, riga di comando" "Postseal-opdrachtregel" "Postseal, wiersz poleceń" \
    "Postseal, linha de comando" "Postseal コマンドライン" "سطر أوامر Postseal"
!insertmacro TEXT inUse "Postseal is running. Close it (in the notification area too), then try again." \
    "Postseal está abierto. Ciérrelo (también en el área de notificación) y vuelva a intentarlo." \
    "Postseal läuft noch. Beenden Sie es (auch im Infobereich) und versuchen Sie es erneut." \
    "Postseal est ouvert. Fermez-le (aussi dans la zone de notification), puis réessayez." \
    "Postseal è aperto. Chiuderlo (anche nell'area di notifica) e riprovare." \
    "Postseal is nog open. Sluit het (ook in het systeemvak) en probeer het opnieuw." \
    "Postseal jest uruchomiony. Zamknij go (także w obszarze powiadomień) i spróbuj ponownie." \
    "O Postseal está aberto. Feche-o (também na área de notificação) e tente de novo." \
    "Postseal が実行中です。(通知領域のものも)終了してから、もう一度試してください。" \
    "برنامج Postseal قيد التشغيل. أغلقه (في منطقة الإعلام أيضًا) ثم أعد المحاولة."
!insertmacro TEXT tooOld "Postseal needs Windows 10 (1903) or later." "Postseal necesita Windows 10 (1903) o posterior." \
    "Postseal braucht Windows 10 (1903) oder neuer." "Postseal nécessite Windows 10 (1903) ou une version ultérieure." \
    "Postseal richiede Windows 10 (1903) o versioni successive." "Postseal heeft Windows 10 (1903) of nieuwer nodig." \
    "Postseal wymaga systemu Windows 10 (1903) lub nowszego." "O Postseal precisa do Windows 10 (1903) ou posterior." \
    "Postseal には Windows 10 (1903) 以降が必要です。" "يحتاج Postseal إلى Windows 10 (1903) أو أحدث."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "Postseal"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "Postseal setup"
VIAddVersionKey /LANG=0 LegalCopyright "The Postseal authors. Apache License 2.0."

Var wantedFolder

; MultiUser would ask, and nobody would see it.
!macro REFUSE_WITHOUT_RIGHTS
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
        ${AndIf} ${Silent}
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${EndIf}
!macroend

; A program that runs cannot be written over. Asks until it is closed; a silent run ends with 2.
!macro WAIT_UNTIL_CLOSED PROGRAM
    !define again again_${PROGRAM}_${__LINE__}
    !define closed closed_${PROGRAM}_${__LINE__}
    ${again}:
    IfFileExists "$INSTDIR\${PROGRAM}.exe" 0 ${closed}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}.exe" a
    IfErrors 0 +4
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(inUse)" /SD IDCANCEL IDRETRY ${again}
    SetErrorLevel 2
    Quit
    FileClose $0
    ${closed}:
    !undef again
    !undef closed
!macroend

Function startIt
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\postseal.exe"'
FunctionEnd

Function .onInit
    ${IfNot} ${AtLeastBuild} 18362
        MessageBox MB_OK|MB_ICONSTOP "$(tooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    !insertmacro REFUSE_WITHOUT_RIGHTS
    ; MultiUser would put its own folder in the place of /D=FOLDER.
    StrCpy $wantedFolder $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $wantedFolder != ""
        StrCpy $INSTDIR $wantedFolder
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro REFUSE_WITHOUT_RIGHTS
    ; The folder of this uninstaller, whichever one was installed last.
    StrCpy $wantedFolder $INSTDIR
    !insertmacro MULTIUSER_UNINIT
    StrCpy $INSTDIR $wantedFolder
FunctionEnd

Section
    !insertmacro WAIT_UNTIL_CLOSED postseal
    !insertmacro WAIT_UNTIL_CLOSED postseal-cli
    ; What an older version had and this one has not goes first, also from another folder. An administrator's rights
    ; are not lent to a program in a folder that the person may write: there the files are written over.
    ReadRegStr $2 SHCTX "${KEY}" InstallLocation
    ${If} $2 == ""
        StrCpy $2 $INSTDIR
    ${EndIf}
    ${If} ${FileExists} "$2\uninstall.exe"
        ${If} $MultiUser.InstallMode == "AllUsers"
        ${OrIf} $MultiUser.Privileges != "Admin"
            ClearErrors
            ExecWait '"$2\uninstall.exe" /S /KEEPTASK /$MultiUser.InstallMode _?=$2' $1
            ${If} ${Errors}
            ${OrIf} $1 != 0
                MessageBox MB_OK|MB_ICONEXCLAMATION "$(inUse)" /SD IDOK
                SetErrorLevel 2
                Quit
            ${EndIf}
        ${EndIf}
    ${EndIf}

    SetOutPath $INSTDIR
    File /r "${STAGE}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\Postseal.lnk" "$INSTDIR\postseal.exe"
    ; The folder that it starts in is the one of who starts it.
    StrCpy $OUTDIR "%USERPROFILE%"
    CreateShortcut "$SMPROGRAMS\$(commandLine).lnk" "$SYSDIR\cmd.exe" \
        '/K ""$INSTDIR\postseal-cli.exe" --help & set "PATH=$INSTDIR;%PATH%""' "$INSTDIR\postseal.exe"
    SetOutPath $INSTDIR

    WriteRegStr SHCTX "${KEY}" DisplayName "Postseal"
    WriteRegStr SHCTX "${KEY}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${KEY}" DisplayIcon "$INSTDIR\postseal.exe"
    WriteRegStr SHCTX "${KEY}" Publisher "Postseal"
    WriteRegStr SHCTX "${KEY}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" CommandLineShortcut "$(commandLine)"
    WriteRegStr SHCTX "${KEY}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${KEY}" NoModify 1
    WriteRegDWORD SHCTX "${KEY}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" EstimatedSize $0
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\postseal.exe" "" "$INSTDIR\postseal.exe"
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\postseal-cli.exe" "" "$INSTDIR\postseal-cli.exe"
SectionEnd

Section Uninstall
    !insertmacro WAIT_UNTIL_CLOSED postseal
    !insertmacro WAIT_UNTIL_CLOSED postseal-cli
    ; A task for regular checks would look for the program in vain; an upgrade keeps it.
    ReadEnvStr $2 USERNAME
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KEEPTASK" $1
    IfErrors 0 +2
    nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /F /TN "Postseal check ($2)"'

    ReadRegStr $0 SHCTX "${KEY}" CommandLineShortcut
    StrCmp $0 "" +2
    Delete "$SMPROGRAMS\$0.lnk"
    Delete "$SMPROGRAMS\Postseal.lnk"
    ; Only what was installed: a person may have chosen a folder with other things in it.
    !include "${LISTS}/uninstall-files.nsh"
    ${If} ${FileExists} "$INSTDIR\postseal.exe"
        SetErrorLevel 2
        Quit
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey SHCTX "${KEY}"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\postseal.exe"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\postseal-cli.exe"
SectionEnd

; Kopdesk for one user without elevation, or with -DMACHINE for everybody of the PC.
Target amd64-unicode
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
Name "Kopdesk"
OutFile "${OUT}"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Kopdesk ${VERSION}"
!ifdef MACHINE
  RequestExecutionLevel admin
  InstallDir "$PROGRAMFILES64\Kopdesk"
  !define CONTEXT all
  !define ROOT HKLM
!else
  RequestExecutionLevel user
  InstallDir "$LOCALAPPDATA\Programs\Kopdesk"
  !define CONTEXT current
  !define ROOT HKCU
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kopdesk"

VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Kopdesk"
VIAddVersionKey FileDescription "Pemasang Kopdesk"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Kopdesk.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"
LangString RUNNING ${LANG_INDONESIAN} "Kopdesk sedang terbuka. Tutup jendelanya, lalu coba lagi."
LangString RUNNING ${LANG_ENGLISH} "Kopdesk is open. Close its window, then try again."

; A running program holds its own file: it must be closed before its parts are replaced.
!macro RequireClosed
  again:
  IfFileExists "$INSTDIR\Kopdesk.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\Kopdesk.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Abort "$(RUNNING)"
  free:
  FileClose $0
  closed:
!macroend

; Only what was installed: whatever else lies in the folder is somebody's own.
!macro RemoveProgram
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\Kopdesk.exe"
  Delete "$INSTDIR\kopdesk-cli.exe"
!macroend

Section
  SetShellVarContext ${CONTEXT}
  !insertmacro RequireClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\Kopdesk"
  CreateShortcut "$SMPROGRAMS\Kopdesk\Kopdesk.lnk" "$INSTDIR\Kopdesk.exe"
  CreateShortcut "$SMPROGRAMS\Kopdesk\Kopdesk (mode aman).lnk" "$INSTDIR\Kopdesk.exe" "--mode-aman"
  CreateShortcut "$DESKTOP\Kopdesk.lnk" "$INSTDIR\Kopdesk.exe"
  WriteRegStr ${ROOT} "Software\Classes\.kopdesk" "" "Kopdesk.Berkas"
  WriteRegStr ${ROOT} "Software\Classes\.kopdesk-cadangan" "" "Kopdesk.Berkas"
  WriteRegStr ${ROOT} "Software\Classes\.kopdesk-arsip" "" "Kopdesk.Berkas"
  WriteRegStr ${ROOT} "Software\Classes\.kopdesk-pembaruan" "" "Kopdesk.Berkas"
  WriteRegStr ${ROOT} "Software\Classes\Kopdesk.Berkas" "" "Berkas Kopdesk"
  WriteRegStr ${ROOT} "Software\Classes\Kopdesk.Berkas\DefaultIcon" "" "$INSTDIR\Kopdesk.exe,0"
  ; The window shows the file: what is inside a backup, or who signed an update. Nothing is changed by that.
  WriteRegStr ${ROOT} "Software\Classes\Kopdesk.Berkas\shell\open\command" "" '"$INSTDIR\Kopdesk.exe" --buka "%1"'
  WriteRegStr ${ROOT} "${KEY}" "DisplayName" "Kopdesk"
  WriteRegStr ${ROOT} "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr ${ROOT} "${KEY}" "Publisher" "Kopdesk"
  WriteRegStr ${ROOT} "${KEY}" "DisplayIcon" "$INSTDIR\Kopdesk.exe"
  WriteRegStr ${ROOT} "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr ${ROOT} "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD ${ROOT} "${KEY}" "NoModify" 1
  WriteRegDWORD ${ROOT} "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD ${ROOT} "${KEY}" "EstimatedSize" $0
SectionEnd

; The data folder %LOCALAPPDATA%\Kopdesk is never named here: an office's data outlive the program.
Section Uninstall
  SetShellVarContext ${CONTEXT}
  !insertmacro RequireClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Kopdesk\Kopdesk.lnk"
  Delete "$SMPROGRAMS\Kopdesk\Kopdesk (mode aman).lnk"
  RMDir "$SMPROGRAMS\Kopdesk"
  Delete "$DESKTOP\Kopdesk.lnk"
  DeleteRegKey ${ROOT} "Software\Classes\.kopdesk"
  DeleteRegKey ${ROOT} "Software\Classes\.kopdesk-cadangan"
  DeleteRegKey ${ROOT} "Software\Classes\.kopdesk-arsip"
  DeleteRegKey ${ROOT} "Software\Classes\.kopdesk-pembaruan"
  DeleteRegKey ${ROOT} "Software\Classes\Kopdesk.Berkas"
  DeleteRegKey ${ROOT} "${KEY}"
SectionEnd

@echo off
rem Starts Portolan. With a command (portolan help lists them) it works without a window; with a file, or nothing, it opens
rem the workbench. Stands in for the native launcher of Equinox, which is not in the central Maven repository.
rem
rem   portolan                          the workbench
rem   portolan FILE...                  the workbench, with these installations open (a name with a dot or a slash is a file)
rem   portolan COMMAND [ARGUMENT...]    a command, for instance: portolan check FILE
rem
rem PORTOLAN_HOME       where settings and the workbench's state are kept (default: below the user's local application data)
rem PORTOLAN_JAVA_OPTS  options for the Java virtual machine
setlocal
set "here=%~dp0"

set "java="
set "unsafe="
call :consider "%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%j"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :consider "%%~d\bin\java.exe"
if not defined java (
    echo portolan: needs Java 21 or newer. Install one, or set JAVA_HOME to where it is. 1>&2
    exit /b 3
)

rem The solver's native library is in the folder of its fragment; Windows looks for what it needs in turn along the path.
set "natives="
for /d %%f in ("%here%plugins\com.google.ortools.*") do for /d %%l in ("%%~ff\ortools-*") do set "natives=%%~fl"
if defined natives set "PATH=%natives%;%PATH%"

set "first=%~1"
if not defined first goto workbench
if "%first%"=="-h" goto command
if "%first%"=="--help" goto command
if "%first%"=="-V" goto command
if "%first%"=="--version" goto command
if "%first%"=="relocate" goto quick
if "%first%"=="validate" goto quick
if "%first%"=="replay" goto quick
if "%first:~0,1%"=="-" goto workbench
rem a name with a dot, a slash or a backslash is a file
if not "%first:.=%"=="%first%" goto workbench
if not "%first:/=%"=="%first%" goto workbench
if not "%first:\=%"=="%first%" goto workbench

:command
set classes="-Djava.library.path=%natives%" -cp "%here%plugins\*"
goto run

rem Commands that need no installation start from the few bundles that quick-commands lists: to open all the jars takes as long
rem as they do. On the boot class path neither byte code nor signatures are verified anew, which takes as long again.
:quick
set "bundles="
for /f "usebackq" %%b in ("%here%quick-commands") do for %%j in ("%here%plugins\%%b_*.jar") do call set "bundles=%%bundles%%;%%~fj"
set classes="-Xbootclasspath/a:%bundles:~1%" -cp "%here%."

rem Most commands last seconds: the quick compiler and the simple collector halve what a start costs. PORTOLAN_JAVA_OPTS overrides.
:run
"%java%" %unsafe% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging.properties" %PORTOLAN_JAVA_OPTS% %classes% org.portolan.headless.Main %*
exit /b %errorlevel%

:workbench
set "data=%LOCALAPPDATA%\Portolan"
if defined PORTOLAN_HOME set "data=%PORTOLAN_HOME%"
if not exist "%data%" mkdir "%data%"
for %%l in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fl"
rem a workbench that wants to be started anew, after a change of its theme for instance, ends with 23
:again
"%java%" %unsafe% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging.properties" %PORTOLAN_JAVA_OPTS% -jar "%launcher%" -name Portolan -data "%data%\workspace" -configuration "%data%\configuration" %*
if %errorlevel%==23 goto again
exit /b %errorlevel%

rem Takes the runtime given when it is there and of release 21 or newer. From 24 on, each use of the solver would begin with a
rem warning about a library of it that reads memory by itself.
:consider
if defined java exit /b
if not exist %1 exit /b
for /f "tokens=3" %%v in ('"%~1" -version 2^>^&1 ^| findstr /i "version"') do for /f "tokens=1 delims=." %%m in ("%%~v") do (
    if %%m GEQ 21 set "java=%~1"
    if %%m GEQ 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"
)
exit /b

@echo off
rem Starts Quarry on a Java 25 or later: QUARRY_JAVA_HOME, JAVA_HOME, then the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined QUARRY_JAVA_HOME set "JAVA=%QUARRY_JAVA_HOME%\bin\java"
"%JAVA%" "@%~dp0..\lib\jvm.options" %QUARRY_JAVA_OPTS% --module-path "%~dp0..\lib" --module quarry/quarry.launch.Main %*
exit /b %ERRORLEVEL%

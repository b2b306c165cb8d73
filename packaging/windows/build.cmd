@rem SPDX-FileCopyrightText: 2026 Serai contributors
@rem SPDX-License-Identifier: GPL-3.0-or-later
@rem
@rem Builds, tests and packs Serai on Windows. Untried so far.
@rem Needs: Visual Studio 2022 (run from its developer prompt), Qt 6.8 with Qt Charts on PATH, VCPKG_ROOT.
setlocal
cd /d "%~dp0..\.."
if "%VCPKG_ROOT%"=="" (
  echo error: VCPKG_ROOT is not set
  exit /b 1
)
cmake --preset release -DCMAKE_TOOLCHAIN_FILE="%VCPKG_ROOT%\scripts\buildsystems\vcpkg.cmake" || exit /b 1
cmake --build build\release || exit /b 1
ctest --preset release || exit /b 1
if exist build\package rmdir /s /q build\package
cmake --install build\release --prefix build\stage || exit /b 1
windeployqt --release --compiler-runtime --no-translations build\stage\bin\serai.exe build\stage\bin\seraictl.exe || exit /b 1
build\stage\bin\serai.exe --self-test || exit /b 1
cpack --config build\release\CPackConfig.cmake -G ZIP -B build\package || exit /b 1
where wix >nul 2>nul && cpack --config build\release\CPackConfig.cmake -G WIX -B build\package
exit /b 0

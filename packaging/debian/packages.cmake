# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two Debian packages by CPack: the program, and the data that is the same on every machine.
set(HEARSAY_MAINTAINER "The Hearsay authors <hearsay@hearsay.invalid>" CACHE STRING "Who keeps the package")
set(HEARSAY_PACKAGE_REVISION 1 CACHE STRING "The Debian revision of the package")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hearsay)
set(CPACK_PACKAGE_VENDOR "The Hearsay authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader for news that shows who said what")
set(CPACK_PACKAGE_CONTACT "${HEARSAY_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program data)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${HEARSAY_PACKAGE_REVISION})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${HEARSAY_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(version ${PROJECT_VERSION}-${HEARSAY_PACKAGE_REVISION})

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME hearsay)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# What is loaded while running, so that no library tells of it: ONNX Runtime, the database of articles, pictures, WordNet.
string(REPLACE ".so." "" runtime ${HEARSAY_ONNXRUNTIME_NAME})
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS
  "hearsay-data (= ${version}), ${runtime}, libqt6sql6-sqlite, qt6-svg-plugins, wordnet-base")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS
  "fonts-inter, fonts-noto-core, fonts-sil-charis, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
"Hearsay opens a news article and marks the speakers, what each is said to have
said, where statements contradict one another, and where the report itself is
garbled. Every mark says how sure it is, why, and which words led to it.
.
This package holds the reader and hearsay-cli, which does the same for
scripts. Nothing leaves the machine.")

set(CPACK_DEBIAN_DATA_PACKAGE_NAME hearsay-data)
set(CPACK_DEBIAN_DATA_PACKAGE_SECTION text)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_RECOMMENDS hearsay)
set(CPACK_DEBIAN_DATA_DESCRIPTION
"Hearsay opens a news article and marks the speakers, what each is said to have
said, where statements contradict one another, and where the report itself is
garbled.
.
This package holds what is the same on every machine: lexicons, sample
articles, the schema of the analysis document and, where the package was
built with them, the weights of the language model.")

# What Debian asks of every package besides: copyright, changelogs, pages of the manual packed.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/complete.cmake)
configure_file(${CMAKE_CURRENT_LIST_DIR}/settings.cmake.in ${PROJECT_BINARY_DIR}/packaging/settings.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/packaging/settings.cmake)
include(CPack)

# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

# hearsay_library(<folder> SOURCES file… [LINK target…])
# One folder of app/ as one static library, hearsay_<folder>. It may link only folders before it
# in the order of ARCHITECTURE.md; tests/architecture holds the includes to the same rule.
function(hearsay_library folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(hearsay_${folder} STATIC ${ARG_SOURCES})
  target_include_directories(hearsay_${folder} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(hearsay_${folder} PUBLIC ${ARG_LINK})
  hearsay_compile_rules(hearsay_${folder})
endfunction()

# hearsay_test(<name> SOURCES file… LINK target… [DATA])
# A Qt Test program under CTest; its working folder is the test's own source folder.
function(hearsay_test name)
  cmake_parse_arguments(ARG "GUI" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} hearsay_testsupport Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    HEARSAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    HEARSAY_SHARED_DIR="${HEARSAY_SHARED_DIR}")
  hearsay_compile_rules(${name})
  # QTRY_ and its kin narrow a duration where they stand, in our own lines.
  target_compile_options(${name} PRIVATE -Wno-conversion)
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "HEARSAY_DATA=${PROJECT_SOURCE_DIR}/resources;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
  # The folder under tests/ is the test's label, and tests_<folder> builds what it holds.
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
  string(REGEX REPLACE "/.*" "" folder "${folder}")
  set_tests_properties(${name} PROPERTIES LABELS "${folder}")
  if(NOT TARGET tests_${folder})
    add_custom_target(tests_${folder})
  endif()
  add_dependencies(tests_${folder} ${name})
endfunction()

# What every target of ours is compiled with, whatever the preset.
function(hearsay_compile_rules target)
  target_compile_features(${target} PUBLIC cxx_std_23)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
  target_compile_options(${target} PRIVATE -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=.)
endfunction()

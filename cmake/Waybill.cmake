# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a part of the house becomes a target. Sources are found by name, so that a new file needs no line here.

add_library(waybill_options INTERFACE)
target_compile_definitions(waybill_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 WAYBILL_VERSION="${PROJECT_VERSION}")
target_compile_options(waybill_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
    $<$<BOOL:${WAYBILL_WERROR}>:-Werror>)
# Qt asks for position-independent code, in which GCC inlines no function that another library might replace; nothing
# replaces ours.
target_compile_options(waybill_options INTERFACE $<$<CONFIG:Release>:-fno-semantic-interposition>)
target_include_directories(waybill_options INTERFACE "${PROJECT_SOURCE_DIR}/models" "${PROJECT_SOURCE_DIR}")
if(WAYBILL_SANITIZE)
    add_compile_options(-fsanitize=${WAYBILL_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${WAYBILL_SANITIZE})
endif()
if(WAYBILL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address)
    add_link_options(-fsanitize=address)
endif()

# waybill_shared_headers(TARGET OWNER [HEADERS...]): what nearly every source includes is read once, for OWNER, and taken
# from there by the others. This saves time only: the presets asan, tidy and fuzz build without it, so that a source
# that does not include what it uses is found.
function(waybill_shared_headers target owner)
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${WAYBILL_CORE_HEADERS} ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()
set(WAYBILL_CORE_HEADERS <QByteArray> <QCoreApplication> <QHash> <QList> <QString> <QStringList> <algorithm> <array>
    <cstdint> <functional> <memory> <optional> <string> <string_view> <unordered_map> <utility> <vector>)

# waybill_resources(TARGET FOLDER): everything in resources/FOLDER becomes :/FOLDER/..., carried by TARGET.
function(waybill_resources target folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/${folder}/*")
    list(FILTER files EXCLUDE REGEX "(\\.(py|mjs)|/README\\.md)$") # what made a resource, and what says so
    if(files)
        qt_add_resources(${target} ${folder}_files PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${files})
    endif()
endfunction()

# waybill_module(NAME LINKS...): the static library waybill_NAME from models/NAME/*.cpp. A folder without sources yet
# becomes an interface library, so that what depends on it still links.
function(waybill_module name)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h")
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(compiled)
        add_library(waybill_${name} STATIC ${sources})
        target_link_libraries(waybill_${name} PUBLIC ${ARGN} PRIVATE waybill_options)
        target_include_directories(waybill_${name} PUBLIC "${PROJECT_SOURCE_DIR}/models")
        waybill_shared_headers(waybill_${name} waybill_core)
        waybill_resources(waybill_${name} ${name})
    else()
        add_library(waybill_${name} INTERFACE)
        target_link_libraries(waybill_${name} INTERFACE ${ARGN})
    endif()
endfunction()

# waybill_test(SOURCE LINKS...): one Qt Test program and one CTest entry, named like the file without "tst_".
function(waybill_test source)
    get_filename_component(stem "${source}" NAME_WE)
    string(REGEX REPLACE "^tst_" "" name "${stem}")
    add_executable(${stem} "${source}")
    target_link_libraries(${stem} PRIVATE waybill_options waybill_test_support Qt6::Test ${ARGN})
    target_compile_definitions(${stem} PRIVATE WAYBILL_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${stem})
    # Not UTC, not English, no display: what must not matter is set to what would show that it does.
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=Asia/Kathmandu;LC_ALL=C.UTF-8;LANG=tr_TR.UTF-8;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/cache;WAYBILL=$<TARGET_FILE:waybill>"
        TIMEOUT 120)
endfunction()

# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged trees, before they are packed: adds what Debian asks of every package.

# pack(<file>…): as gzip does, without name and time.
function(pack)
  execute_process(COMMAND gzip -9nf ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The entry of this version; SOURCE_DATE_EPOCH decides the time.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(component program data)
  set(package hearsay)
  if(component STREQUAL data)
    set(package hearsay-data)
  endif()
  set(root ${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX})
  set(documents ${root}/share/doc/${package})
  file(MAKE_DIRECTORY ${documents})
  file(COPY_FILE ${HEARSAY_SOURCE_DIR}/packaging/debian/copyright ${documents}/copyright)
  file(COPY_FILE ${HEARSAY_SOURCE_DIR}/CHANGELOG.md ${documents}/changelog)
  file(WRITE ${documents}/changelog.Debian
    "hearsay (${HEARSAY_VERSION}) unstable; urgency=medium\n\n  * Built from Hearsay’s own sources; changelog.gz tells what has changed.\n\n -- ${HEARSAY_MAINTAINER}  ${date}\n")
  pack(${documents}/changelog ${documents}/changelog.Debian)
  file(GLOB pages ${root}/share/man/man*/*.[0-9])
  if(pages)
    pack(${pages})
  endif()
  # Stripped as Debian strips, the compiler's own remarks included.
  file(GLOB programs ${root}/bin/*)
  if(programs)
    execute_process(COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note ${programs}
      COMMAND_ERROR_IS_FATAL ANY)
  endif()
  set(overrides ${HEARSAY_SOURCE_DIR}/packaging/debian/${package}.lintian-overrides)
  if(EXISTS ${overrides})
    file(MAKE_DIRECTORY ${root}/share/lintian/overrides)
    file(COPY_FILE ${overrides} ${root}/share/lintian/overrides/${package})
  endif()
endforeach()

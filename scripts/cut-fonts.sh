#!/bin/sh
# Cuts the two variable faces to the letters and weights that the page needs, into src/ui/fonts: a quarter less than
# the Latin ones that are published. Needs fonttools and brotli for Python: pip install fonttools brotli
set -eu
cd "$(dirname "$0")/.."
from=node_modules/@fontsource-variable
to=src/ui/fonts
letters=U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201E,U+2022,U+2026,U+2032,U+2033,U+2039,U+203A
letters=$letters,U+20AC,U+2122,U+2190-2193,U+2212,U+2248,U+2264,U+2265
for name in geist-mono instrument-sans; do
  fonttools varLib.instancer -q "$from/$name/files/$name-latin-wght-normal.woff2" wght=400:700 -o "$to/$name.ttf"
  pyftsubset "$to/$name.ttf" --unicodes="$letters" --flavor=woff2 --no-hinting --desubroutinize \
    --layout-features=kern,mark,mkmk,ccmp,locl,tnum,calt --output-file="$to/$name.woff2"
  rm "$to/$name.ttf"
  cp "$from/$name/LICENSE" "$to/$name-OFL.txt"
done

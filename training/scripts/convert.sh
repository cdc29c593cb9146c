#!/usr/bin/env bash
# All sources to corpus/*.spacy: convert.sh EWT EWT_NAMES GUM PUD PUD_NAMES WIKIGOLD CROSSNER MULTINER
set -euo pipefail
ewt=$1 ewt_names=$2 gum=$3 pud=$4 pud_names=$5 wikigold=$6 crossner=$7 multiner=$8
convert() { python "$(dirname "$0")/convert.py" "$@"; }

for part in train dev test; do
  convert ud "corpus/ewt-$part.spacy" "$ewt/en_ewt-ud-$part.conllu" --names "$ewt_names/en_ewt-ud-$part.iob2"
  # Genres whose texts may be used commercially only.
  files=()
  while IFS= read -r name; do
    case $name in
      *essay*|*fiction*|*letter*|*podcast*|*whow*|*reddit*) ;;
      *) files+=("$gum/not-to-release/sources/${name%%[[:space:]]*}.conllu") ;;
    esac
  done < "$gum/not-to-release/file-lists/files.$part"
  convert gum "corpus/gum-$part.spacy" "${files[@]}"
done
convert ud corpus/pud-test.spacy "$pud/en_pud-ud-test.conllu" --names "$pud_names/en_pud-ud-test.iob2"

# One token and its label a line; the last sentences of wikigold and multiNER are kept for testing.
convert bio corpus/wikigold-train.spacy "$wikigold/wikigold.conll.txt" --skip-last 300
convert bio corpus/wikigold-test.spacy "$wikigold/wikigold.conll.txt" --only-last 300
convert bio corpus/multiner-train.spacy "$multiner/Final_English.txt" --skip-last 300
convert bio corpus/multiner-test.spacy "$multiner/Final_English.txt" --only-last 300
convert bio corpus/crossner-politics-test.spacy "$crossner/politics/test.txt"
files=()
for domain in politics science literature music ai; do
  files+=("$crossner/$domain/train.txt" "$crossner/$domain/dev.txt")
  [ "$domain" = politics ] || files+=("$crossner/$domain/test.txt")
done
convert bio corpus/crossner-train.spacy "${files[@]}"

"""SARIF: links, places, fingerprints."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

from report_samples import GAZETTE, POST, TEXTS, finding, location, report, sample

from linter.model.report import Report
from linter.output import FORMATS, RuleHelp


def _run(made: Report, **given: Any) -> dict[str, Any]:
    (run,) = json.loads(FORMATS["sarif"].render(made, **given))["runs"]
    assert isinstance(run, dict)
    return run


def test_other_places_are_related_and_linked_from_the_message() -> None:
    result = _run(sample())["results"][0]
    assert result["message"]["text"].startswith(
        "the ferry costs £329 million here, £392 million there. See [post.md:3](1). "
    )
    (related,) = result["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "post.md"
    assert related["message"]["text"] == "Harbour Post, 2031-03-04: the cost there"


def test_regions_hold_the_words_of_the_articles() -> None:
    for result in _run(sample())["results"]:
        for place in [*result["locations"], *result["relatedLocations"]]:
            physical = place["physicalLocation"]
            text = TEXTS[physical["artifactLocation"]["uri"]]
            lines = text.split("\n")
            for name in {"region", "contextRegion"} & set(physical):
                region = physical[name]
                assert region["startLine"] == region["endLine"]
                line = lines[region["startLine"] - 1]
                held = line[region["startColumn"] - 1 : region["endColumn"] - 1]
                assert held == region["snippet"]["text"]
            if "region" in physical:
                start = physical["region"]["charOffset"]
                end = start + physical["region"]["charLength"]
                assert text[start:end] == physical["region"]["snippet"]["text"]


def test_an_article_that_omits_something_has_no_region() -> None:
    result = _run(sample())["results"][1]
    assert "region" not in result["relatedLocations"][0]["physicalLocation"]


def test_a_suppressed_finding_is_left_out() -> None:
    run = _run(sample())
    assert [result["ruleId"] for result in run["results"]] == ["S201", "C503"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["C503", "S201"]


def test_line_hash_only_where_two_findings_of_a_rule_share_a_line() -> None:
    pair = [
        finding(
            location("gazette.md", GAZETTE, words, role="primary"),
            location("post.md", POST, "£392 million"),
        )
        for words in ("£329 million", "five years")
    ]
    alone = finding(location("gazette.md", GAZETTE, "£329m", role="primary"))
    other = finding(location("gazette.md", GAZETTE, "on Tuesday", role="primary"), code="D101")
    prints = [r["partialFingerprints"] for r in _run(report([*pair, alone, other]))["results"]]
    assert [("primaryLocationLineHash" in each) for each in prints] == [True, True, False, False]
    assert all(each["crosslint/v1"] for each in prints)
    assert prints[0]["primaryLocationLineHash"] != prints[1]["primaryLocationLineHash"]


def test_fingerprints_are_unique_even_where_the_findings_are_not() -> None:
    one = finding(location("gazette.md", GAZETTE, "£329m", role="primary"))
    prints = [r["partialFingerprints"]["crosslint/v1"] for r in _run(report([one, one]))["results"]]
    assert len(set(prints)) == 2


def test_rules_carry_their_page() -> None:
    help_ = RuleHelp(
        code="S201",
        name="money-conflict",
        summary="A sum is told differently.",
        severity="error",
        page="# money-conflict (S201)\n",
        url="https://rules.example/S201",
    )
    rules = {
        rule["id"]: rule
        for rule in _run(sample(), rules={"S201": help_})["tool"]["driver"]["rules"]
    }
    assert sorted(rules) == ["C503", "S201"]
    assert rules["S201"]["help"] == {"text": help_.page, "markdown": help_.page}
    assert rules["S201"]["helpUri"] == help_.url
    assert rules["S201"]["defaultConfiguration"]["level"] == "error"
    assert rules["C503"]["help"]["text"]


def test_each_result_points_at_its_rule() -> None:
    run = _run(sample())
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_paths_are_uris_and_words_are_no_links() -> None:
    path = "caf\u00e9 #1/[x](2).md"
    text = "It cost £5m [see](1) {0}."
    made = report(
        [
            finding(
                location(path, text, "£5m [see](1) {0}", role="primary"),
                message="a [see](9) {0} \\",
            )
        ],
        texts={path: text},
    )
    result = _run(made)["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == path
    assert "#" not in uri
    assert " " not in uri
    assert result["message"]["text"].startswith("a \\[see\\](9) {{0}} \\\\.")


def test_what_was_not_checked_is_a_notification() -> None:
    (invocation,) = _run(sample())["invocations"]
    assert invocation["executionSuccessful"] is True
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == "Not checked: scan.pdf: not text"

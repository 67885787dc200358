"""llpass's own words are taken out of a command line; clang's stay as they were."""

from __future__ import annotations

import pytest

from llpass.driver.command_line import CommandLine, split, tokenize

FILES = {
    "plain.rsp": "-c a.c",
    "own.rsp": "-c -fllpass-sites=none 'a b.c' @inner.rsp",
    "inner.rsp": "-O2",
    "loop.rsp": "@loop.rsp -fllpass-no-sites",
    "preprocess.rsp": "-E a.c",
}


def of(*argv: str) -> CommandLine:
    return split(argv, FILES.get)


def test_own_words_are_taken_out() -> None:
    assert of("-c", "-fllpass-no-sites", "a.c", "--plan") == CommandLine(
        ("-fllpass-no-sites",), ("-c", "a.c"), plan=True
    )


def test_a_response_file_stays_one_word() -> None:
    assert of("@plain.rsp", "-o", "x.o").clang == ("@plain.rsp", "-o", "x.o")


def test_own_words_in_a_response_file_are_found_and_the_rest_is_spelled_out() -> None:
    found = of("@own.rsp", "-g")
    assert found.own == ("-fllpass-sites=none",)
    assert found.clang == ("-c", "a b.c", "@inner.rsp", "-g")


def test_a_response_file_that_names_itself_ends() -> None:
    assert "-fllpass-no-sites" in of("@loop.rsp").own


def test_a_missing_response_file_is_clangs_business() -> None:
    assert of("@nothing.rsp").clang == ("@nothing.rsp",)


@pytest.mark.parametrize("before", ["-o", "-Xclang", "-MF", "-Xlinker", "--"])
def test_a_value_is_no_flag_of_ours(before: str) -> None:
    found = of(before, "-fllpass-no-sites")
    assert (found.own, found.clang) == ((), (before, "-fllpass-no-sites"))


@pytest.mark.parametrize(
    "word", ["-E", "-M", "-MM", "-fsyntax-only", "--version", "-print-search-dirs", "@preprocess.rsp"]
)
def test_calls_that_yield_no_code_are_known(word: str) -> None:
    assert of(word).no_code


@pytest.mark.parametrize("words", [["-Xlinker", "-E"], ["-o", "-E"], ["-Wl,-E"], ["-MD"], ["--", "-E"]])
def test_calls_that_may_yield_code_are_not_taken_for_others(words: list[str]) -> None:
    assert not of("-c", "a.c", *words).no_code


@pytest.mark.parametrize("word", ["-v", "-MJ", "-MJdb.json", "-ftime-report"])
def test_what_only_clangs_driver_can_show_is_known(word: str) -> None:
    assert of("-c", word, "a.c").watched


def test_words_of_a_response_file_by_gnus_rules() -> None:
    text = '-DA=\\"x\\" \'a "b\' "c \\"d\'" \n\t e\\ f \'\''
    assert tokenize(text) == ['-DA="x"', 'a "b', "c \"d'", "e f", ""]

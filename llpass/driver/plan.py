"""From clang's jobs to llpass's steps: a pure function, so that what would be done can be read and tested.

A compile job that yields code becomes a `Direct`, or a `Compile` where a pass has something to edit; everything else
stays the job it was (`Run`). Clang names the files between its jobs (``/tmp/a-54509d.o``) and forgets them; two builds
could be given one name, so they move into the call's own folder.
"""

from __future__ import annotations

from llpass.driver import compile_job, link_job
from llpass.driver.jobs import Job, Jobs
from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from llpass.driver.settings import Settings

#: A job that has nothing to do with IR, where that alone gets the passes: nobody asks its object why.
NOT_IR = "only IR gets the passes"


class Facts(Value):
    """What a plan must know besides the jobs."""

    #: Clang's major version.
    version: int
    #: The folder of this call, where files between steps live.
    scratch: str
    #: Where clang puts its own temporary files.
    temporary: str
    #: The compiler, its default target as it names it for this call, and the user's flags that choose the machine.
    clang: str = "clang"
    triple: str = ""
    machine: tuple[str, ...] = ()


class Run(Value):
    """A job as clang planned it. `reason`: why llpass adds nothing to it."""

    job: Job
    reason: str = ""

    @property
    def leaves_an_object(self) -> bool:
        """Does it make an object of the program, which is to say why it is not instrumented?"""
        if self.reason == NOT_IR:
            return False
        return self.job.kind == "cc1as" or (
            self.job.action == "-emit-obj" and not self.reason.startswith(compile_job.OFFLOADING)
        )


class Compile(Value):
    """Source to IR text, passes, IR text to what `job` writes."""

    job: Job
    front: tuple[str, ...]
    back: tuple[str, ...]
    #: The IR as the front writes it, and as the back reads it.
    raw: str
    ready: str
    #: The options of the passes.
    options: tuple[tuple[str, str], ...]
    #: The debug information is llpass's wish, not the user's.
    added_lines: bool

    @property
    def source(self) -> str:
        """The file the user knows."""
        return self.job.input


class Direct(Value):
    """The user's job, with line tables: nothing is to be edited."""

    job: Job
    #: Clang refuses to make line tables for this file: the job as clang planned it.
    plain: Job
    #: The object holds one of `unless`: the way through IR.
    route: Compile
    unless: tuple[bytes, ...]

    @property
    def added_lines(self) -> bool:
        """Are the line tables llpass's wish, not the user's?"""
        return self.job != self.plain


class Link(Value):
    """A link with the runtime, and what follows it: `llpass.driver.linking`."""

    job: Job
    wishes: link_job.Wishes


if TYPE_CHECKING:
    Step = Run | Compile | Direct | Link
    #: A link job to its steps.
    LinkPlanner = Callable[[Job, Settings, Facts], tuple[Step, ...]]


class Plan(Value):
    """The steps in order."""

    steps: tuple[Step, ...]

    @property
    def does_nothing(self) -> bool:
        """Is it what clang would do anyway?"""
        return all(isinstance(step, Run) and not step.leaves_an_object for step in self.steps)


def link(job: Job, settings: Settings, facts: Facts) -> tuple[Step, ...]:
    """The step for a link job."""
    if reason := link_job.declines(link_job.read(job.argv)):
        return (Run(job, reason),)
    debug = settings.for_target(facts.triple, facts.version)[1] == "debug"
    wishes = link_job.Wishes(
        facts.clang,
        facts.version,
        facts.triple,
        facts.machine,
        "debug" if debug else "sites",
        settings.traceback,
        settings.postlink,
        settings.external,
        settings.columns,
        settings.inlined,
    )
    return (Link(job, wishes),)


def plan(jobs: Jobs, settings: Settings, facts: Facts, link: LinkPlanner = link) -> Plan:
    """The steps for `jobs`."""
    steps: list[Step] = []
    #: With -save-temps one file goes through several jobs: what each of them wrote, and the user's file it is from.
    origin: dict[str, str] = {}
    #: IR that has line tables for llpass alone.
    with_lines: set[str] = set()
    for number, job in enumerate(_with_own_temporaries(jobs.jobs, facts)):
        if settings.ir_only and (job.kind != "cc1" or job.language != "ir"):
            steps.append(Run(job, NOT_IR))
            continue
        if job.kind == "link":
            steps += link(job, settings, facts)
            continue
        source = origin[job.output] = origin.get(job.input, job.input)
        reason = compile_job.reason_to_run_as_is(job) or _refusal(source, settings)
        if reason:
            if not _refusal(source, settings) and (lined := compile_job.with_lines(job, settings, facts.version)):
                job = lined
                with_lines.add(job.output)
            steps.append(Run(job, reason))
            continue
        raw, ready = f"{facts.scratch}/{number}.ll", f"{facts.scratch}/{number}.llpass.ll"
        halves = compile_job.split(job, settings, raw, ready, facts.version)
        options = tuple(sorted(settings.pass_options(job.triple, facts.version).items()))
        route = Compile(
            job, halves.front, halves.back, raw, ready, options, halves.added_lines or job.input in with_lines
        )
        lined = compile_job.direct(job, settings, facts.version)
        unless = settings.unless_in_object(job.triple, facts.version)
        steps.append(Direct(lined, job, route, unless) if lined else route)
    return Plan(tuple(steps))


def _refusal(source: str, settings: Settings) -> str:
    """Does the user not want this file to be instrumented?"""
    if not settings.allow_files and not settings.deny_files:
        return ""
    from fnmatch import fnmatchcase

    def listed(patterns: tuple[str, ...]) -> str:
        return next((p for p in patterns if fnmatchcase(source, p) or fnmatchcase(source, f"*/{p}")), "")

    if denied := listed(settings.deny_files):
        return f"deny-files: {denied}"
    if settings.allow_files and not listed(settings.allow_files):
        return "not in allow-files"
    return ""


_TEMPORARY = r"(?s:.*)-[0-9a-f]{6,}\.[A-Za-z]+"


def _with_own_temporaries(jobs: tuple[Job, ...], facts: Facts) -> list[Job]:
    """The jobs, with clang's names for files between them replaced by names in the call's folder."""
    if len(jobs) == 1:
        return list(jobs)
    import re

    moved: dict[str, str] = {}
    for at, job in enumerate(jobs):
        path = job.output
        between = path.startswith(f"{facts.temporary.rstrip('/')}/") and re.fullmatch(_TEMPORARY, path)
        if between and not job.has("-save-temps") and any(path in later.argv for later in jobs[at + 1 :]):
            moved[path] = f"{facts.scratch}/{path.rpartition('/')[2]}"
    if not moved:
        return list(jobs)
    return [job.replace(argv=tuple(moved.get(word, word) for word in job.argv)) for job in jobs]


def render(plan_: Plan) -> str:
    """The plan for a person (``--plan``): what runs, in order."""
    import shlex

    lines: list[str] = []
    for step in plan_.steps:
        if isinstance(step, Compile):
            options = " ".join(f"{key}={value}" for key, value in step.options)
            lines.append(shlex.join(step.front))
            lines.append(f"llpass: passes over {step.raw} ({step.source}) -> {step.ready}: {options}")
            lines.append(shlex.join(step.back))
        elif isinstance(step, Direct):
            lines.append(shlex.join(step.job.argv))
            lines.append(f"llpass: a note in {step.job.output}")
        elif isinstance(step, Link):
            lines.append(shlex.join(step.job.argv))
            lines.append(f"llpass: {link_job.described(link_job.read(step.job.argv), step.wishes)}")
        else:
            lines.append(shlex.join(step.job.argv) + (f"  # {step.reason}" if step.reason else ""))
    return "".join(f"{line}\n" for line in lines)

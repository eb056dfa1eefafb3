"""Runs what the model wrote against the tests of its task, in a program of its own.

The program reads lines of `{ task, code }` and answers each with `{ passed, error }`: `cli/verify.ts`, or a
bundle of it where only a Node binary is at hand.
"""

import json
import shlex
import subprocess
from types import TracebackType

#: The program where this repository is installed.
COMMAND = "node --import tsx cli/verify.ts"


class VerifierError(RuntimeError):
    """The program ended or answered with something else."""


class Verifier:
    """The running program; a context manager."""

    def __init__(self, command: str = COMMAND) -> None:
        self._command = command

    def __enter__(self) -> "Verifier":
        self._process = subprocess.Popen(
            shlex.split(self._command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def passes(self, answers: list[tuple[dict[str, object], str]]) -> list[bool]:
        """Whether each code passes its task's tests.

        Raises:
            VerifierError: the program is gone or broken.
        """
        assert self._process.stdin is not None and self._process.stdout is not None
        verdicts: list[bool] = []
        for task, code in answers:
            try:
                self._process.stdin.write(json.dumps({"task": task, "code": code}) + "\n")
                self._process.stdin.flush()
                verdicts.append(bool(json.loads(self._process.stdout.readline())["passed"]))
            except (OSError, ValueError, KeyError) as error:
                status = self._process.poll()
                raise VerifierError(f"{self._command}: no verdict, status {status}") from error
        return verdicts

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Ends its input, waits for it, and closes its output.
        with self._process:
            assert self._process.stdin is not None

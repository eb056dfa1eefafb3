"""What becomes of workers whose parent is gone."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from workers import Workers, side_by_side


def note_and_wait(folder: str, workers: Workers) -> None:
    """A work that says which process does it, and never ends."""
    (Path(folder) / f"{workers.rank}.part").write_text(str(os.getpid()))
    (Path(folder) / f"{workers.rank}.part").rename(Path(folder) / f"{workers.rank}.pid")
    time.sleep(600)


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


class Parents(unittest.TestCase):
    def test_workers_end_with_the_process_that_started_them(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            # A shell has what it starts in the background ignore interrupts, which is what torch would end workers by.
            parent = subprocess.Popen(
                [sys.executable, __file__, folder],
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
            )
            notes = [Path(folder) / f"{rank}.pid" for rank in range(2)]
            try:
                while not all(note.exists() for note in notes):
                    self.assertIsNone(parent.poll(), "the parent has ended by itself")
                    time.sleep(0.1)
            finally:
                parent.send_signal(signal.SIGKILL)
                parent.wait()
            workers = [int(note.read_text()) for note in notes]
            until = time.monotonic() + 60
            while any(is_alive(worker) for worker in workers) and time.monotonic() < until:
                time.sleep(0.1)
            self.assertEqual([worker for worker in workers if is_alive(worker)], [])


if __name__ == "__main__":
    side_by_side(2, note_and_wait, sys.argv[1])

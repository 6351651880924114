"""Plays an operator at a terminal: runs a program in one of its own and types each answer when its question is shown.

    terminal.py PROGRAM ARGUMENT… < [["question", "answer"], …]

What is only to be seen has no answer (null), and nothing is typed then.

Everything that the terminal showed goes to standard output; the exit status is the program's, or 99 if a question did not come.
"""

import json, os, pty, select, sys, termios, time

PATIENCE = 60

answers = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])

shown, seen, ended = b"", 0, False


def read():
    """Takes in what is shown next; false if nothing more comes."""
    global shown, ended
    if not select.select([terminal], [], [], PATIENCE)[0]:
        return False
    try:
        new = os.read(terminal, 4096)
    except OSError:
        new = b""
    ended = not new
    shown += new
    return not ended


missing = None
for question, answer in answers:
    wanted = question.encode()
    while (at := shown.find(wanted, seen)) < 0:
        if not read():
            missing = question
            break
    if missing is not None:
        break
    seen = at + len(wanted)
    if answer is None:
        continue
    # What is typed before the echo is off would be shown, and thrown away.
    if "not shown" in question:
        while termios.tcgetattr(terminal)[3] & termios.ECHO:
            time.sleep(0.01)
    os.write(terminal, answer.encode() + b"\n")
while missing is None and read():
    pass

sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
sys.stdout.flush()
if missing is not None:
    print(f"\n--- {missing!r} was never asked")
    sys.exit(99)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))

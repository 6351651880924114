### Concerns: raised by name, answered, settled, and the time there is for them before somebody becomes an ambassador.

objections-until =
    There is time for concerns until { $until }: `!concern { $no }` with a text. Sponsoring before that is welcome; it is
    completed then.
objections-until-candidate =
    Before that, ambassadors and organisers have until { $until } to say if they have a concern. That is so for
    everybody.
objections-ambassadors =
    { $who } may become { -a-title } soon: { $mentor } has given the thumbs up. If you have a concern, tell me in a direct
    chat by { $until }: `!concern { $who }` and what it is. If you have none, there is nothing you need to do.
objections-over =
    The time for concerns about { $who }, ticket { $no }, is over, and none is open. { $more ->
        [one] One sponsor is
       *[other] { $more } sponsors are
    } needed to make it official: `!sponsor { $no }`.
objections-over-open =
    The time for concerns about { $who }, ticket { $no }, is over, and { $open ->
        [one] one concern is
       *[other] { $open } concerns are
    } not settled. `!ticket { $no }` shows what is open, `!resolve { $no }` with a text says how it was settled.

concern-raised = { $by } has raised a concern about { $who }, ticket { $no } (concern { $number }):
concern-foot =
    Nobody can sponsor until it is settled. { $by } or an organiser settles it: `!resolve { $no } { $number }` and how.
concern-taken =
    Thank you for saying so. Your concern is number { $number } on ticket { $no }. Organisers and the mentor read it with
    your name; the candidate reads your words, without it, to be able to answer. When it is settled:
    `!resolve { $no } { $number }` and how.
concern-candidate =
    Somebody has raised a concern about ticket { $no }. That is part of the way here, and nothing is decided by it. You
    should know what it is about:
concern-candidate-next =
    If you want to say something to that, tell your mentor { $mentor } or the organisers; they will hear you. I tell you
    as soon as it is settled.
concern-open =
    Ticket { $no } cannot be sponsored yet: concern { $number }, raised by { $by }, is not settled{ $more ->
        [0] {""}
        [one] , and one more is open
       *[other] , and { $more } more are open
    }. `!ticket { $no }` shows it. { $by } or an organiser settles it with `!resolve { $no } { $number }` and how; then
    sponsor again.
concern-not-now =
    Nobody of that name or number is between thumbs up and sponsoring just now, and that is when a concern can be raised.
    You can tell the organisers at any time.
concern-resolved =
    { $by } has settled concern { $number } on ticket { $no }{ $open ->
        [0] ; none is open now
        [one] ; one more is open
       *[other] ; { $open } more are open
    }. How it was settled:
concern-resolved-candidate =
    Good news on ticket { $no }: a concern is settled{ $open ->
        [0] , and none is open
        [one] , and one is still open
       *[other] , and { $open } are still open
    }. How it was settled:
which-concern =
    Several concerns are open on ticket { $no }. `!ticket { $no }` shows them with their numbers; name one:
    `!resolve { $no } 2` and how it was settled.
no-such-concern = Ticket { $no } has no open concern { $number }. `!ticket { $no }` shows which there are.
no-concerns = Ticket { $no } has no open concern. `!ticket { $no }` shows it.
no-concern-of-yours =
    There is no open concern of yours there. A concern is settled by who raised it, or by an organiser.
mentor-settles-nothing =
    Concern { $number } on ticket { $no } was raised by { $by } about your own candidate, so somebody else settles it:
    { $by }, or another organiser. What you know of it helps them; please tell them.

concern-line = Concern { $number }, { $at }:
concern-line-by = Concern { $number } by { $by }, { $at }:
concern-settled = Settled:

### The intake: applications are taken, or not, and who hears of it.

intake-opened = { $by } has opened the intake: everybody can apply again, and those who asked meanwhile hear of it now.
intake-open-now =
    You wanted to apply while no applications were taken. They are again: `!apply` begins yours, whenever you like.
intake-is-open = The intake is open already. `!intake close` with a text closes it; who would apply then reads the text.
intake-closed = { $by } has closed the intake. Whoever would apply reads this:
intake-closed-foot =
    What was begun before can still be finished and submitted. I remember who asks meanwhile, and tell them when
    `!intake open` opens it again.
intake-state-open = The intake is open: everybody can apply.
intake-state-closed =
    The intake has been closed since { $since }: nobody can begin an application. `!intake open` opens it again.
intake-turn-opened = { $at }: opened by { $by }
intake-turn-closed = { $at }: closed by { $by }
intake-refuses = No applications have been taken since { $since }. The organisers say:
intake-refuses-foot =
    I have noted that you asked, and tell you here as soon as applications are taken again. Until then there is nothing
    you need to do; `!withdraw`, and I forget it.
intake-left = Forgotten: I do not tell you when applications are taken again. `!apply` tries at any time.
intake-still-yours =
    New applications are not taken at the moment, but yours was begun before: you can finish and submit it.

### What is asked back when a line was nearly a command, or lacks something.

## Nearly a command

did-you-mean = I don't know `!{ $word }`. Did you mean { $meant }?
perhaps-meant = Did you mean { $meant }?
meant-foot = ✅ `!confirm { $number }` does it, ❌ `!discard { $number }` leaves it.
addressed-words =
    I understand commands: `!help` shows what you can do. I answer questions in our direct chat, too.

## What is missing

which-ticket = Which ticket? Tap its number, or write { $usage }.
choice-ticket = { $tap } { $no } { $who }: { $stage }
ask-group = Which user group? Tap its number, or write { $usage }.
choice-group = { $tap } { $no } { $name }
which-person = Who? Tap a number, or write { $usage }.
choice-person = { $tap } { $who }
which-word = Which one? Tap its number, or write { $usage }.
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
        [one] There is one more: write { $usage }.
       *[other] There are { $more } more: write { $usage }.
    }
only-ticket = That can only be ticket { $no } of { $who } (“{ $stage }”). ✅ { $request } does it.
only-group = That can only be the user group { $no }, { $name }. ✅ { $request } does it.
no-ticket-now = There is no ticket just now on which you could use { $command }. `!tickets` shows the open ones.
no-group-now = There is no user group just now on which you could use { $command }. `!groups` shows all.
rest-next =
    { $request } still needs something: { $what }. Just write it here as your next message; I wait for it until
    { $until }.
rest-reply =
    { $request } still needs something: { $what }. Just reply to this message with it; I wait for it until { $until }.
rest-foot = ❌ `!discard { $number }` leaves it.
rest-regions = The regions: { $regions }.

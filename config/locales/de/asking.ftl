### Was zurückgefragt wird, wenn eine Zeile fast ein Befehl war oder etwas fehlt.

## Fast ein Befehl

did-you-mean = `!{ $word }` kenne ich nicht. Meinst du { $meant }?
perhaps-meant = Meinst du { $meant }?
meant-foot = ✅ `!confirm { $number }` führt es aus, ❌ `!discard { $number }` lässt es sein.
addressed-words =
    Ich verstehe Befehle: `!help` zeigt, was du tun kannst. In unserem Direktchat beantworte ich auch Fragen.

## Was fehlt

which-ticket = Welches Ticket? Tippe auf seine Zahl oder schreib { $usage }.
choice-ticket = { $tap } { $no } { $who }: { $stage }
ask-group = Welche User-Group? Tippe auf ihre Zahl oder schreib { $usage }.
choice-group = { $tap } { $no } { $name }
which-person = Wer? Tippe auf eine Zahl oder schreib { $usage }.
choice-person = { $tap } { $who }
which-word = Was davon? Tippe auf die Zahl oder schreib { $usage }.
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
        [one] Es gibt noch eine weitere Möglichkeit: Schreib { $usage }.
       *[other] Es gibt noch { $more } weitere: Schreib { $usage }.
    }
only-ticket = Das kann nur Ticket { $no } von { $who } sein („{ $stage }“). ✅ { $request } führt es aus.
only-group = Das kann nur die User-Group { $no }, { $name }, sein. ✅ { $request } führt es aus.
no-ticket-now = Gerade gibt es kein Ticket, für das du { $command } verwenden kannst. `!tickets` zeigt die offenen.
no-group-now = Gerade gibt es keine User-Group, für die du { $command } verwenden kannst. `!groups` zeigt alle.
rest-next =
    Für { $request } fehlt noch etwas: { $what }. Schreib es einfach hier als nächste Nachricht; ich warte darauf bis
    { $until }.
rest-reply =
    Für { $request } fehlt noch etwas: { $what }. Antworte einfach auf diese Nachricht; ich warte darauf bis { $until }.
rest-foot = ❌ `!discard { $number }` lässt es sein.
rest-regions = Die Regionen: { $regions }.

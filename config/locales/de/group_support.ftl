### Usergroups: die Hilfe für eine Gruppe, die es gerade schwer hat.

support-too-short =
    Hilfe braucht Zeit, darum muss der Tag der { $earliest } oder ein späterer sein; der { $day } ist zu nah. Ohne Tag nehme
    ich, was das Programm vorsieht.
support-preview = Damit bekäme { $no } **{ $name }** Hilfe angeboten, und die Gruppe würde dies lesen:
support-preview-mentor = { $mentor } begleitet sie und würde gebeten, sich bei ihr zu melden.
support-no-mentor = Niemand begleitet { $no }. Vielleicht möchte jemand von den Ambassadors der Region: `!group assign { $no }` und wer.
letter-support =
    { $by } möchte **{ $name }** ({ $no }) unter die Arme greifen. Eine Gruppe am Laufen zu halten ist viel Arbeit, und ruhige
    Zeiten hat jede. Darum geht es:
letter-support-open = So steht die Gruppe, und das hilft:
letter-support-until =
    Dafür ist Zeit bis { $until }, und vorher ändert sich für eure Gruppe nichts. Danach schaut die Organisation gemeinsam mit
    euch hin; von selbst geschieht nichts. Wenn euch etwas im Weg ist, sagt es: `!feedback` und ein paar Worte.
letter-support-mentor = { $mentor } begleitet euch und wird sich melden; schreibt gern zuerst.
supported =
    { $by } greift { $no } **{ $name }** unter die Arme, bis { $until }. Die Gruppe liest dies, mit dem, was offen ist und was
    hilft:
mentor-support =
    { $by } greift { $no } **{ $name }**, die du begleitest, unter die Arme, bis { $until }. Melde dich bitte bei der Gruppe und
    schau, was helfen würde. Darum geht es:
support-half =
    Die Hälfte der Zeit ist um, in der **{ $name }** ({ $no }) geholfen wird; sie geht bis { $until }. So steht die Gruppe, und
    das hilft:
mentor-support-half = Die Hälfte der Zeit ist um, in der { $no } **{ $name }** geholfen wird; sie geht bis { $until }. So steht die Gruppe:
support-ended =
    { $no } **{ $name }** wurde seit { $since } geholfen, und die Zeit dafür ist um. Von selbst geschieht nichts: Schaut bitte
    hin und sagt, wie es weitergeht. So steht die Gruppe:
support-waits = Die Hilfe für { $no } **{ $name }** endete { $until }, und noch hat niemand gesagt, wie es weitergeht.
support-ended-foot =
    ✅ `!recovered { $no }`, wenn es ihr wieder gut geht · `!support { $no }` und warum, für mehr Zeit · `!revoke { $no }` und
    ein Grund, den die Gruppe liest
not-supported = { $no } wird jetzt nicht geholfen. `!support { $no }` und warum bietet ihr Hilfe an.
recovered = { $by } sagt, dass es { $no } **{ $name }** wieder gut geht. Die Gruppe erfährt es.
letter-recovered = 🌱 **{ $name }** ({ $no }) geht es wieder gut, und die Gruppe behält ihren Status. Danke, dass ihr sie am Laufen haltet!
mentor-recovered = { $no } **{ $name }**, die du begleitest, geht es wieder gut, und sie behält ihren Status. Danke für deine Hilfe!

### Was oft gefragt wird, und was das Organisationsteam daraus macht. Die Fragen eines Programms stehen in seiner eigenen
### Datei, jede mit ihrer Antwort (`.answer`) und, durch Kommas getrennt, ihren Mustern (`.patterns`): reguläre Ausdrücke,
### nach denen in dem gesucht wird, was jemand schreibt; davon bleiben nur kleine Buchstaben, Ziffern und einzelne
### Leerzeichen.

common-words =
    aber, alle, als, auch, auf, aus, bei, beim, bin, bist, bitte, dafür, damit, danke, dann, das, dass, dein, deine, dem,
    den, denn, der, des, die, dies, diese, dir, doch, dort, durch, ein, eine, einem, einen, einer, eines, er, es, etwas,
    euch, euer, eure, für, gibt, habe, haben, hallo, hat, hier, ich, ihr, ihre, immer, in, ist, jetzt, jemand, kann, kannst,
    kein, keine, man, mehr, mein, meine, mich, mir, mit, muss, nach, nicht, noch, nur, ob, oder, schon, sehr, sein, seine,
    sich, sie, sind, soll, sollte, über, um, und, uns, unser, vom, von, vor, wann, war, warum, was, welche, welcher,
    welches, wem, wen, wenn, wer, werde, werden, wie, wieso, will, wir, wird, wo, wohin, würde, zum, zur

answers-none = Hier hat noch niemand Fragen und Antworten aufgeschrieben. `!help` zeigt, was ich kann.
answers-head = Diese Fragen kann ich beantworten:
answers-item = { $number }. { $question }
answers-foot =
    `!faq` mit einer Nummer oder ein paar Worten beantwortet eine: `!faq 2`. In unserem Direktchat kannst du auch einfach
    fragen.
answers-question = **{ $number }. { $question }**

    { $answer }
answers-alike =
    Du hast etwas in dieser Art gefragt: **{ $question }**

    { $answer }
answers-more =
    Falls du etwas anderes meintest: `!faq` zeigt alle Fragen, die ich beantworten kann, `!help`, was du tun kannst.
answers-others = Vielleicht meintest du eine von diesen:
answers-unknown = Zu „{ $topic }“ habe ich keine Antwort. `!faq` zeigt alle Fragen, die ich beantworten kann.
no-such-answer = Eine Frage { $number } gibt es nicht. `!faq` zeigt alle mit ihren Nummern.

## Ergänzen und ändern, durch das Organisationsteam

answer-unclear =
    Ich konnte Frage und Antwort nicht auseinanderhalten. Beende die Frage mit einem Fragezeichen, oder schreib sie in die
    erste Zeile und die Antwort darunter: `!faq-add Wo trefft ihr euch? Jeden ersten Montag im Community-Raum.`
question-long =
    Für eine Frage sind das zu viele Zeichen: { $has }, und höchstens { $max } dürfen es sein. Die Antwort darf länger
    sein.
answers-many =
    Es gibt schon { $most } ergänzte Fragen, mehr liest niemand. `!faq-remove` mit einer Nummer nimmt eine heraus.
nothing-done = An Frage { $number } wurde nie etwas geändert, also gibt es nichts rückgängig zu machen.
done-since =
    An Frage { $number } wurde seitdem noch etwas geändert. `!faq { $number }` zeigt dir, was; `!faq-undo { $number }`
    macht das Letzte davon rückgängig.
answer-added = { $by } hat Frage { $number } ergänzt:
answer-changed = { $by } hat Frage { $number } geändert. In allen Sprachen lautet sie jetzt:
answer-removed = { $by } hat Frage { $number } herausgenommen:
answer-back = { $by } hat die letzte Änderung rückgängig gemacht. Frage { $number } lautet wieder:
answer-out = { $by } hat die letzte Änderung rückgängig gemacht. Frage { $number } ist wieder draußen.
answer-undo = ↩️ `!faq-undo { $number }` macht es rückgängig.
answer-past-added = Ergänzt von { $by } am { $at }
answer-past-changed = Geändert von { $by } am { $at }
answer-past-removed = Herausgenommen von { $by } am { $at }
answer-past-undone = Letzte Änderung rückgängig gemacht von { $by } am { $at }

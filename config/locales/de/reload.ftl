### Die Konfiguration wird im laufenden Betrieb neu gelesen, oder konnte beim Start nicht gelesen werden.

## Neu gelesen

reload-taken =
    { $changes ->
        [one] Ich habe die Dateien neu gelesen und richte mich ab jetzt nach ihnen. Eines hat sich geändert:
       *[other] Ich habe die Dateien neu gelesen und richte mich ab jetzt nach ihnen. { $changes } Dinge haben sich geändert:
    }
reload-shown =
    { $changes ->
        [one] Die Dateien sind in Ordnung. Eines würde sich ändern; { $command } übernimmt es:
       *[other] Die Dateien sind in Ordnung. { $changes } Dinge würden sich ändern; { $command } übernimmt sie:
    }
reload-altered = { $key }: { $was } → { $now }
reload-added = { $key }: { $now } (neu)
reload-removed = { $key }: war { $was }, steht jetzt nicht mehr da
reload-counted = { $key }: { $was } → { $now } Einträge
reload-listed = { $key }: sagt etwas anderes
reload-file = { $file }: sagt etwas anderes
reload-more =
    { $changes ->
        [one] … und eines mehr
       *[other] … und { $changes } mehr
    }
reload-foot =
    Begonnene Bewerbungen behalten ihre Fragen; Fristen, die noch laufen, folgen den neuen Zahlen.
reload-nothing = Ich habe die Dateien neu gelesen: Ich richte mich nach ihnen, und nichts hat sich geändert.
reload-restart = Auch das hat sich geändert, gilt aber erst, wenn der Bot neu gestartet wird:
reload-key = { $key }
reload-wrong =
    { $problems ->
        [one] So, wie die Dateien sind, kann ich sie nicht verwenden; es bleibt, wie es war. Das muss zuerst in Ordnung gebracht werden:
       *[other] So, wie die Dateien sind, kann ich sie nicht verwenden; es bleibt, wie es war. Diese { $problems } Dinge müssen zuerst in Ordnung gebracht werden:
    }
reload-problem = { $problem }

## Abgesicherter Modus

safe-mode =
    { $problems ->
        [one] Ich bin im abgesicherten Modus: Meine Konfiguration ist so nicht verwendbar. Wer mich betreibt, muss das in Ordnung bringen:
       *[other] Ich bin im abgesicherten Modus: Meine Konfiguration ist so nicht verwendbar. Wer mich betreibt, muss diese { $problems } Dinge in Ordnung bringen:
    }
safe-mode-foot =
    Bis dahin entscheide ich nichts, und nichts geht verloren: Was geschrieben wird, beantworte ich danach. Mit { $reload }
    versuche ich es hier noch einmal; { $status } zeigt, wie es steht.
safe-mode-over = Alles ist wieder in Ordnung: Ich mache weiter, mit allem, was inzwischen gesagt wurde.
safe-mode-help =
    Ich bin im abgesicherten Modus, weil meine Konfiguration nicht verwendbar ist. In diesem Raum beantworte ich { $status }
    (zeigt, was in Ordnung zu bringen ist) und { $reload } (versucht es noch einmal). Alles andere beantworte ich danach.

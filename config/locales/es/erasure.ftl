### Cómo se borran las palabras, y qué se guarda de una persona.

message-erased = Lo que decía este mensaje citaba palabras que ya se han borrado.

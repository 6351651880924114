### Comment les mots sont effacés, et ce qui est gardé d'une personne.

message-erased = Ce message citait des mots qui ont été effacés depuis.

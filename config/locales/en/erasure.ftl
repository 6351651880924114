### How words are erased, and what is kept of a person.

message-erased = What stood here quoted words that have been erased since.

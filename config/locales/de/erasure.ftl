### Wie Worte gelöscht werden, und was über jemanden gespeichert ist.

message-erased = Was hier stand, enthielt Worte, die inzwischen gelöscht sind.

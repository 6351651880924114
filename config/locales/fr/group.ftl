### Les groupes d'utilisateurs, comme tout le monde les voit.

groups-off = Ce programme n'a pas de groupes d'utilisateurs.
no-such-group = Il n'y a pas de groupe d'utilisateurs { $no }. `!groups` les montre.
no-group-of-yours = Tu n'organises aucun groupe d'utilisateurs ici ; dis lequel tu veux : `!group show G4`. `!groups` les montre.
which-group = Tu organises plus d'un groupe d'utilisateurs ; dis lequel tu veux : `!group show G4`.
not-your-own-group = Tu organises { $no }, et personne ne juge son propre groupe, quel que soit son rôle. Demande-le à quelqu'un d'autre.
groups-none = Il n'y a pas encore de groupes d'utilisateurs.
groups-head = Les groupes d'utilisateurs :
groups-line = **{ $no }** { $name }: { $standing }

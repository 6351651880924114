### El directorio: quiénes son los embajadores y las embajadoras.

roster-none = Aquí los embajadores y las embajadoras están aún por elegir.
roster-head =
    { $ambassadors ->
        [one] Hay una persona con el título:
       *[other] Hay { $ambassadors } personas con el título:
    }
roster-line = { $who }, desde el { $since }
roster-line-region = { $who }, { $region }, desde el { $since }
roster-line-paused = { $who }, desde el { $since }, en pausa hasta el { $until }
roster-line-region-paused = { $who }, { $region }, desde el { $since }, en pausa hasta el { $until }
roster-none-now = Ahora mismo no hay nadie aquí con el título.
roster-emeriti = Con gratitud por todo lo que hicieron, las personas eméritas:
roster-emeritus = { $who }, desde el { $since } hasta el { $until }
roster-emeritus-region = { $who }, { $region }, desde el { $since } hasta el { $until }
roster-unlisted =
    { $ambassadors ->
        [one] Una persona prefiere
       *[other] { $ambassadors } personas prefieren
    } no figurar en la lista.
region-unknown = No conozco esa región. Hay { $regions }.

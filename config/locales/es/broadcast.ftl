### Los mensajes importantes que llegan a todos los embajadores y todas las embajadoras.

broadcast-preview =
    { $ambassadors ->
        [0] Esto no va a nadie: no hay embajadores ni embajadoras en activo
        [one] Esto va a una persona con el título, en su chat directo:
       *[other] Esto va a { $ambassadors } embajadores y embajadoras, a cada cual en su chat directo:
    }
broadcast-nobody = Todavía no hay embajadores ni embajadoras en activo, así que no lo leería nadie.
broadcast-head = Un mensaje de { $by } a todos los embajadores y todas las embajadoras:
broadcast-sent =
    En camino hacia { $ambassadors ->
        [one] una persona con el título
       *[other] { $ambassadors } embajadores y embajadoras
    }, tan rápido como lo permite el servidor. `!broadcasts` muestra a cuántas personas ha llegado el mensaje { $no }.
broadcast-arrived = El mensaje { $no } ha llegado a { $arrived } de { $ambassadors }.
broadcast-failed = A { $who } no. El servidor dice:
broadcasts-head = Los últimos mensajes a todos los embajadores y todas las embajadoras:
broadcasts-none =
    Todavía no se ha enviado nada a todos los embajadores y todas las embajadoras. Para eso está `!broadcast` con un texto;
    antes lo ves tú.
broadcast-line = { $no }, { $by }, { $at }: entregado a { $arrived } de { $ambassadors }
broadcast-waiting = Todavía en camino hacia { $who }
broadcast-waiting-more =
    { $ambassadors ->
        [one] … y hacia una persona más.
       *[other] … y hacia { $ambassadors } más.
    }
no-such-broadcast = No hay ningún mensaje { $no }. `!broadcasts` muestra los últimos.

### Uso indebido del título: cómo se muestra y se escucha un caso. Aquí nadie es culpable antes de que se decida, y nadie
### llega a saber quién avisó.

## Qué puede haber hecho alguien

misuse-kind-claims-title = usa el título sin tenerlo
    .words = título, titulo, suplantación, suplantacion
misuse-kind-speaks-for = habla en nombre del proyecto sin que se lo hayan pedido
    .words = portavoz
misuse-kind-commercial = usa el título para hacer negocio
    .words = comercial, negocio, publicidad
misuse-kind-conduct = se comporta como nadie debería con el título
    .words = conducta, comportamiento
misuse-kind-other = otra cosa
    .words = otro

## Con qué puede terminar un caso

verdict-dismissed = desestimado: no hay nada en ello
verdict-warned = una advertencia
verdict-rename = se le pide que use otro nombre
verdict-revoked = se retira el título

## Un caso

case-head = **Caso { $no }**, sobre { $who }, abierto desde el { $opened }:
case-waits-for-answer = Puede responder hasta el { $until }. Antes, y mientras no haya respondido, no se decide nada en su
    contra.
case-waits-answered = Ha respondido: ya se puede decidir.
case-waits-unanswered = El plazo para responder ha terminado y no ha escrito: ya se puede decidir.
case-waits-appeal = Ha recurrido: desde el { $since } falta decidir el recurso.
case-closed = Está decidido: { $verdict }.
case-lifted = Está decidido: la decisión se retiró tras el recurso y ya no cuenta nada de ella.
case-kind = { $reports ->
        [0] visto por el bot: { $kind }
        [one] un aviso: { $kind }
       *[other] { $reports } avisos: { $kind }
    }
case-seen = el nombre «{ $name }» en { $room }, visto el { $at }
case-evidence = un mensaje que lo muestra: { $link }
case-quote = Un mensaje que lo muestra, { $link }, dice:
case-reason = Lo que se escribió al respecto ({ $kind }):
case-answer = Lo que respondió el { $at }:
case-decided = { $by } decidió el { $at }: { $verdict }. El motivo:
case-judges =
    Decide cualquiera del equipo organizador que no sea la persona señalada, no haya avisado de ello y ni la mentorice ni reciba
    su mentoría. Si nadie de vuestro equipo puede, invitad, por favor, a otra persona a la sala del equipo organizador.
case-judges-appeal =
    El recurso lo decide cualquiera del equipo organizador que no haya decidido el caso, no sea la persona señalada, no haya
    avisado de ello y ni la mentorice ni reciba su mentoría. Si nadie de vuestro equipo puede, invitad, por favor, a otra persona
    a la sala del equipo organizador.
case-history = **Lo que ha pasado:**
case-step-reported = { $at }: aviso
case-step-seen = { $at }: visto por el bot
case-step-quoted = { $at }: añadidas las palabras de un mensaje
case-step-answered = { $at }: respuesta de la persona señalada
case-step-unanswered = { $at }: fin del plazo para responder
case-step-decided = { $at }: decidido por { $by } ({ $verdict })
case-step-appealed = { $at }: recurso
case-step-upheld = { $at }: recurso decidido por { $by }, la decisión se mantiene
case-step-lifted = { $at }: recurso decidido por { $by }, la decisión se anula
case-step-renamed = { $at }: el nombre no usa el título
case-step-still-worn = { $at }: fin del plazo para usar otro nombre
no-such-case = No hay ningún caso { $no } que tenga que ver contigo.
cases-none = Ningún caso de uso indebido espera nada.
cases-head = { $cases ->
        [one] **Hay un caso de uso indebido abierto:**
       *[other] **Hay { $cases } casos de uso indebido abiertos:**
    }

## Lo que se añade a un caso

case-step-name-gone = { $at }: el nombre ya no usa el título
case-new-report = **{ $no }: un aviso más** sobre { $who } ({ $kind })
case-new-kind = { $no }: un aviso sobre { $who } dice ahora de qué se trata: { $kind }
case-new-name = { $no }: he visto que el nombre de { $who } usa el título:
case-new-quote = { $no }: un mensaje que lo muestra, { $link }, dice:
case-new-answer = **{ $no }:** { $who } responde:
case-name-gone = { $no }: ya no se ve a { $who } con un nombre que use el título. Si con eso basta, el caso se puede
    desestimar.

## Lo que espera

case-waits = **{ $no }**, sobre { $who }, abierto desde el { $since }, espera.
case-look = `!case { $no }` lo muestra todo.
case-todo-hearing = { $no }: { $who } puede responder hasta el { $until }; abierto desde el { $since }
case-todo-decide = { $no }, sobre { $who }: tiene que decidir el equipo organizador; abierto desde el { $since }
status-accused = Hay un caso abierto sobre ti, { $no }, desde el { $opened }. `!case { $no }` lo muestra.
status-reported = Avisaste del caso { $no }, sobre { $who }; está abierto. `!case { $no }` muestra cómo va.

## Lo que ven la persona señalada y quien avisó

case-claim = { $kind }
case-of-yours = El **caso { $no }** trata de ti, desde el { $opened }. Esto es lo que se afirma:
case-you-answered = Respondiste el { $at }:
case-you-may-answer = Puedes responder hasta el { $until }; antes, y mientras no hayas respondido, no se decide nada en tu contra.
case-respond = `!respond { $no }` y tus palabras llegan al equipo organizador.
case-you-reported = **Caso { $no }**, del que avisaste, sobre { $who }, desde el { $opened }:
case-waits-for-organisers = Tiene que decidir el equipo organizador.
case-outcome = Decidido el { $at }: { $verdict }. El motivo:

### Los reparos: se plantean con nombre, se responden, se resuelven, y el plazo que hay para ellos antes de que alguien
### reciba el título.

objections-until =
    Hay plazo para reparos hasta el { $until }: `!concern { $no }` con un texto. Avalar antes está bien; el aval se hace
    efectivo entonces.
objections-until-candidate =
    Antes de eso, los embajadores, las embajadoras y el equipo organizador tienen hasta el { $until } para decir si tienen
    algún reparo. Es así para todo el mundo.
objections-ambassadors =
    Puede que { $who } sea pronto { -title }: { $mentor } le ha dado el visto bueno. Si tienes algún reparo, dímelo en un
    chat directo hasta el { $until }: `!concern { $who }` y de qué se trata. Si no tienes ninguno, no tienes que hacer
    nada.
objections-over =
    El plazo de reparos sobre { $who }, ticket { $no }, ha terminado, y no hay ninguno abierto. { $more ->
        [one] Hace falta un aval
       *[other] Hacen falta { $more } avales
    } para hacerlo oficial: `!sponsor { $no }`.
objections-over-open =
    El plazo de reparos sobre { $who }, ticket { $no }, ha terminado, y { $open ->
        [one] un reparo sigue
       *[other] { $open } reparos siguen
    } sin resolver. `!ticket { $no }` muestra lo que está abierto, `!resolve { $no }` con un texto dice cómo se resolvió.

concern-raised = { $by } ha planteado un reparo sobre { $who }, ticket { $no } (reparo { $number }):
concern-foot =
    Nadie puede avalar hasta que se resuelva. Lo resuelve { $by } o alguien del equipo organizador:
    `!resolve { $no } { $number }` y cómo.
concern-taken =
    Gracias por decirlo. Tu reparo es el número { $number } del ticket { $no }. El equipo organizador y quien mentoriza lo
    leen con tu nombre; la persona candidata lee tus palabras sin él, para poder responder. Cuando se resuelva:
    `!resolve { $no } { $number }` y cómo.
concern-candidate =
    Alguien ha planteado un reparo sobre el ticket { $no }. Eso forma parte del camino, y no decide nada. Tienes que saber
    de qué se trata:
concern-candidate-next =
    Si quieres decir algo al respecto, díselo a { $mentor }, que te mentoriza, o al equipo organizador; te escucharán. Te
    avisaré en cuanto se resuelva.
concern-open =
    El ticket { $no } todavía no se puede avalar: el reparo { $number }, que planteó { $by }, no está resuelto{ $more ->
        [0] {""}
        [one] , y hay otro abierto
       *[other] , y hay otros { $more } abiertos
    }. `!ticket { $no }` lo muestra. Lo resuelve { $by } o alguien del equipo organizador con
    `!resolve { $no } { $number }` y cómo; después, vuelve a avalar.
concern-not-now =
    Ahora mismo nadie con ese nombre o número está entre el visto bueno y el aval, que es cuando se puede plantear un
    reparo. Al equipo organizador puedes decírselo en cualquier momento.
concern-resolved =
    { $by } ha resuelto el reparo { $number } del ticket { $no }{ $open ->
        [0] ; ya no hay ninguno abierto
        [one] ; hay otro abierto
       *[other] ; hay otros { $open } abiertos
    }. Así se resolvió:
concern-resolved-candidate =
    Buenas noticias sobre el ticket { $no }: un reparo está resuelto{ $open ->
        [0] , y no hay ninguno abierto
        [one] , y uno sigue abierto
       *[other] , y { $open } siguen abiertos
    }. Así se resolvió:
which-concern =
    Hay varios reparos abiertos en el ticket { $no }. `!ticket { $no }` los muestra con sus números; nombra uno:
    `!resolve { $no } 2` y cómo se resolvió.
no-such-concern = El ticket { $no } no tiene abierto ningún reparo { $number }. `!ticket { $no }` muestra los que hay.
no-concerns = El ticket { $no } no tiene ningún reparo abierto. `!ticket { $no }` lo muestra.
no-concern-of-yours =
    Ahí no hay ningún reparo tuyo abierto. Un reparo lo resuelve quien lo planteó, o alguien del equipo organizador.
mentor-settles-nothing =
    El reparo { $number } del ticket { $no } lo planteó { $by } sobre la persona a la que acompañas, así que lo
    resuelve otra persona: { $by }, o alguien más del equipo organizador. Lo que sabes de ello les ayuda; por
    favor, cuéntaselo.

concern-line = Reparo { $number }, { $at }:
concern-line-by = Reparo { $number } de { $by }, { $at }:
concern-settled = Resuelto:

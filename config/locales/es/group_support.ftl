### Grupos de usuarios: la ayuda para un grupo que pasa un mal momento.

support-too-short =
    La ayuda necesita tiempo, así que el día debe ser el { $earliest } o más tarde; el { $day } está demasiado cerca. Sin día tomo
    lo que dice el programa.
support-preview = Con esto se echaría una mano a { $no } **{ $name }**, y quienes lo organizan leerían esto:
support-preview-mentor = Se pediría a { $mentor }, que lo mentoriza, que se ponga en contacto con quienes lo organizan.
support-no-mentor = Nadie mentoriza { $no }. Quizá quiera alguien con el título en la región: `!group assign { $no }` y quién.
letter-support =
    A { $by } le gustaría echar una mano a **{ $name }** ({ $no }). Mantener un grupo en marcha es mucho trabajo, y todos tienen sus
    épocas tranquilas. Se trata de esto:
letter-support-open = Cómo está el grupo, y lo que ayuda:
letter-support-until =
    Hay tiempo para ello hasta el { $until }, y antes no cambia nada para vuestro grupo. Después el equipo organizador lo mira con
    vosotros; nada ocurre por sí solo. Si algo os estorba, decidlo: `!feedback` y unas palabras.
letter-support-mentor = { $mentor } os mentoriza y se pondrá en contacto; si queréis, escribid primero.
supported =
    { $by } echa una mano a { $no } **{ $name }** hasta el { $until }. Quienes lo organizan leen esto, con lo que falta y lo que
    ayuda:
mentor-support =
    { $by } echa una mano a { $no } **{ $name }**, al que mentorizas, hasta el { $until }. Ponte en contacto con quienes lo
    organizan y mira qué ayudaría. Se trata de esto:
support-half =
    Ha pasado la mitad del tiempo en que se ayuda a **{ $name }** ({ $no }); dura hasta el { $until }. Cómo está, y lo que ayuda:
mentor-support-half = Ha pasado la mitad del tiempo en que se ayuda a { $no } **{ $name }**; dura hasta el { $until }. Cómo está:
support-ended =
    Se ha ayudado a { $no } **{ $name }** desde el { $since }, y ese tiempo ha pasado. Nada ocurre por sí solo: miradlo, por favor,
    y decid cómo sigue. Cómo está:
support-waits = La ayuda para { $no } **{ $name }** terminó el { $until }, y nadie ha dicho todavía cómo sigue.
support-ended-foot =
    ✅ `!recovered { $no }` si ya está bien · `!support { $no }` y por qué, para más tiempo · `!revoke { $no }` y un motivo, que
    leerán quienes lo organizan
not-supported = A { $no } no se le ayuda ahora. `!support { $no }` y por qué le echa una mano.
recovered = { $by } dice que { $no } **{ $name }** ya está bien. Lo saben quienes lo organizan.
letter-recovered = 🌱 **{ $name }** ({ $no }) ya está bien y conserva su estado. ¡Gracias por mantenerlo en marcha!
mentor-recovered = { $no } **{ $name }**, al que mentorizas, ya está bien y conserva su estado. ¡Gracias por tu ayuda!

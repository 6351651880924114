### Grupos de usuarios: cómo llegan a ser oficiales, cómo pierden su estado y cómo lo recuperan.

## Oficial

grant-after-admission = { $no } espera primero ser admitido como grupo nuevo: `!admit { $no }`.
granted-already = { $no } ya es un grupo de usuarios oficial. `!group show { $no }` muestra desde cuándo.
grant-after-revocation = El estado de { $no } se retiró. `!regrant { $no }` se lo devuelve.
grant-too-early = { $no } **{ $name }** todavía no está listo para ser un grupo de usuarios oficial. Está así:
grant-too-early-foot =
    Lo que tiene que ver alguien lo dice `!validate { $no }` con el número del paso y por qué; lo que un grupo no necesita,
    `!waive` igualmente. En cuanto no falte nada, os pregunto aquí.
has-no-status = { $no } no tiene estado ahora: { $standing }. `!group show { $no }` dice más.
complete-ask = { $no } **{ $name }** ha dado todos los pasos y puede ser un grupo de usuarios oficial.
complete-waits = { $no } **{ $name }** ha dado todos los pasos y espera vuestra palabra desde el { $since }.
complete-foot = ✅ `!grant { $no }` lo hace grupo de usuarios oficial · `!group show { $no }`
granted = { $by } ha hecho de { $no } **{ $name }** un grupo de usuarios oficial. Lo saben quienes lo organizan, y todo el mundo en la sala de anuncios.
letter-granted = ¡Enhorabuena! { $by } ha hecho de **{ $name }** ({ $no }) un grupo de usuarios oficial de { -community }.
letter-granted-gets =
    Vuestro grupo lleva desde ahora el logotipo oficial. Si alguna vez se hace difícil seguir, decidlo pronto: quien os mentoriza
    y el equipo organizador ayudan. `!group show { $no }` muestra en todo momento cómo estáis.
mentor-granted = { $no } **{ $name }**, al que mentorizas, es ahora un grupo de usuarios oficial. Gracias por haberlo llevado hasta ahí.
announced-official = 🎉 **{ $name }** es ahora un grupo de usuarios oficial. ¡Enhorabuena! `!group show { $no }` dice más.
announced-official-in = 🎉 **{ $name }**, en { $region }, es ahora un grupo de usuarios oficial. ¡Enhorabuena! `!group show { $no }` dice más.

## Retirado

revoke-after-support =
    Nada se retira sin ayudar antes: `!support { $no }` y por qué le echa una mano al grupo, con una fecha. Cuando haya pasado
    y nada haya ayudado, puedes usar `!revoke { $no }`.
revoke-not-before =
    Se ayuda a { $no } hasta el { $until }; antes no se le quita nada. Si ya está bien: `!recovered { $no }`.
revoke-preview = Con esto se retiraría el estado de { $no } **{ $name }**, y quienes lo organizan leerían esto:
revoke-preview-mentor = { $mentor }, que lo mentoriza, lo sabría con el mismo motivo.
revoke-preview-everybody = Y en la sala de anuncios todo el mundo leería esto:
letter-revoked =
    Después de un tiempo de ayuda, { $by } ha retirado el estado de **{ $name }** ({ $no }). Este es el motivo:
letter-revoked-keeps =
    Nada de lo que hicisteis se pierde: vuestro grupo conserva su número, su nombre y su historia. Solo el logotipo no debe usarse
    por ahora.
letter-revoked-again =
    Y puede volver: cuando os reunáis de nuevo, contádselo al equipo organizador (`!feedback` y unas palabras); devuelve el estado
    con `!regrant { $no }`. Cómo está ahora, y lo que ayuda:
revoked = { $by } ha retirado el estado de { $no } **{ $name }**. Quienes lo organizan leen este motivo, y cómo volver:
mentor-revoked = { $by } ha retirado el estado de { $no } **{ $name }**, al que mentorizas. Gracias por tu ayuda. Quienes lo organizan leen este motivo:
announced-revoked = El grupo de usuarios **{ $name }** no tiene estado por ahora. Puede volver cuando quiera.

## Devuelto

not-revoked = El estado de { $no } no está retirado: { $standing }. `!group show { $no }` dice más.
regranted = { $by } ha devuelto a { $no } **{ $name }** su estado: { $standing }.
letter-regranted = ¡Qué bien que volváis! { $by } ha devuelto a **{ $name }** ({ $no }) su estado: { $standing }.
regranted-as-new = Antes era un grupo de usuarios oficial, y ahora faltan algunos pasos; vuelve a serlo en cuanto estén hechos.
mentor-regranted = { $no } **{ $name }**, al que mentorizas, tiene de nuevo su estado: { $standing }.
announced-regranted = 🎉 **{ $name }** ha vuelto: { $standing }. `!group show { $no }` dice más.

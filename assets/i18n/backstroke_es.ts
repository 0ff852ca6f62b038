<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>After</name>
    <message>
        <source>Tender places</source>
        <translation>Puntos sensibles</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <source>Done. {time}.</source>
        <translation>Listo. {time}.</translation>
    </message>
    <message>
        <source>Cover the client, let them rest.</source>
        <translation>Cubre al cliente y déjalo descansar.</translation>
    </message>
    <message>
        <source>How comfortable was it for the client?</source>
        <translation>¿Se sintió cómodo el cliente?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very. By digits, or leave it.</source>
        <translation>0 nada, 10 mucho. Pulsa una cifra o déjalo.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>A note (N)</source>
        <translation>Una nota (N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to remember next time</source>
        <translation>Qué recordar la próxima vez</translation>
    </message>
    <message>
        <source>Touch the tender places on the body, or go there by arrows and mark with M.</source>
        <translation>Toca los puntos sensibles en el cuerpo, o ve con las flechas y marca con M.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tender places: {count}</source>
        <translation>Puntos sensibles: {count}</translation>
    </message>
    <message>
        <source>Tender places: none</source>
        <translation>Puntos sensibles: ninguno</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience - share this one</source>
        <translation>Público: comparte esta ventana</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Slender, small</source>
        <translation>Delgado, bajo</translation>
    </message>
    <message>
        <source>Slender, medium</source>
        <translation>Delgado, mediano</translation>
    </message>
    <message>
        <source>Slender, tall</source>
        <translation>Delgado, alto</translation>
    </message>
    <message>
        <source>Broad, small</source>
        <translation>Ancho, bajo</translation>
    </message>
    <message>
        <source>Broad, medium</source>
        <translation>Ancho, mediano</translation>
    </message>
    <message>
        <source>Broad, tall</source>
        <translation>Ancho, alto</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Muy clara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Very dark</source>
        <translation>Muy oscura</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Glass: the body shows through</source>
        <translation>De cristal: se ve el cuerpo</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Opacas</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>{name}, {height} cm</source>
        <translation>{name}, {height} cm</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>The skin</source>
        <translation>La piel</translation>
    </message>
    <message>
        <source>The hands</source>
        <translation>Las manos</translation>
    </message>
    <message>
        <source>Their style</source>
        <translation>Su aspecto</translation>
    </message>
    <message>
        <source>Their skin</source>
        <translation>Su piel</translation>
    </message>
    <message>
        <source>{name}, {length} mm long, {breadth} mm broad</source>
        <translation>{name}: {length} mm de largo, {breadth} mm de ancho</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Su tamaño</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Adapted: without {strokes}; pressure {most} at most. Ask the doctor.</source>
        <translation>Adaptada: sin {strokes}; presión {most} como máximo. Pregunta al médico.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Parar enseguida</translation>
    </message>
    <message>
        <source>When not to massage</source>
        <translation>Cuándo no dar masaje</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Something applies</source>
        <translation>Hay algo</translation>
    </message>
    <message>
        <source>Read the whole list</source>
        <translation>Leer toda la lista</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue to the session</source>
        <translation>Ir a la sesión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Does any of this apply to the client?</source>
        <translation>¿Le pasa algo de esto al cliente?</translation>
    </message>
    <message>
        <source>Signs of an emergency, anything that needs a doctor first, or a reason to go gently: has any of it come up, today or with this client?</source>
        <translation>Señales de emergencia, algo que deba ver antes un médico o un motivo para ir con suavidad: ¿ha aparecido algo hoy o en este cliente?</translation>
    </message>
    <message>
        <source>Which of it applies? Take the gravest.</source>
        <translation>¿Qué es? Elige lo más grave.</translation>
    </message>
    <message>
        <source>This is education, not medical advice. When in doubt, ask.</source>
        <translation>Esto es enseñanza, no consejo médico. Si dudas, pregunta.</translation>
    </message>
    <message>
        <source>Answer the question to continue.</source>
        <translation>Responde a la pregunta para seguir.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>No massage. Call for help now.</source>
        <translation>Sin masaje. Pide ayuda ahora.</translation>
    </message>
    <message>
        <source>See a doctor first</source>
        <translation>Antes, al médico</translation>
    </message>
    <message>
        <source>No massage today.</source>
        <translation>Hoy sin masaje.</translation>
    </message>
    <message>
        <source>Adapt the session</source>
        <translation>Adaptar la sesión</translation>
    </message>
    <message>
        <source>We change the plan.</source>
        <translation>Cambiamos el plan.</translation>
    </message>
    <message>
        <source>The safety questions were answered today for {name}.</source>
        <translation>Las preguntas de seguridad ya se respondieron hoy: {name}.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Early in a course: pressure {most} at most.</source>
        <translation>Al principio del ciclo: presión {most} como máximo.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Education, not medical advice</source>
        <translation>Enseñanza, no consejo médico</translation>
    </message>
    <message>
        <source>The source makes these claims. The labels and the wording below them are ours; they rest on the studies named. None of them is a reason to massage and not see a doctor.</source>
        <translation>La fuente afirma esto. Las etiquetas y las explicaciones son nuestras; se apoyan en los estudios nombrados. Nada de ello es motivo para dar un masaje en lugar de ir al médico.</translation>
    </message>
    <message>
        <source>It rests on: {studies}.</source>
        <translation>Se apoya en: {studies}.</translation>
    </message>
    <message>
        <source>No study was found.</source>
        <translation>No se encontró ningún estudio.</translation>
    </message>
    <message>
        <source>Supported, for a short time, with low certainty</source>
        <translation>Respaldado, por poco tiempo, con poca certeza</translation>
    </message>
    <message>
        <source>Traditional: the source says so</source>
        <translation>Tradición: lo dice la fuente</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>No te fíes de esto</translation>
    </message>
</context>
<context>
    <name>ClassQuiz</name>
    <message>
        <source>Point to: {name}</source>
        <translation>Señalen: {name}</translation>
    </message>
    <message>
        <source>What is outlined?</source>
        <translation>¿Qué está marcado?</translation>
    </message>
    <message>
        <source>Known so far: {right}</source>
        <translation>Sabidas hasta ahora: {right}</translation>
    </message>
    <message>
        <source>Hands up: who knows it?</source>
        <translation>Manos arriba: ¿quién lo sabe?</translation>
    </message>
    <message>
        <source>More than half knew it</source>
        <translation>Lo sabía más de la mitad</translation>
    </message>
    <message>
        <source>Half or fewer knew it</source>
        <translation>Lo sabía la mitad o menos</translation>
    </message>
    <message>
        <source>Who knew it?</source>
        <translation>¿Quién lo sabía?</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Respuesta: {name}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>{right} of {count} known</source>
        <translation>Aciertos: {right} de {count}</translation>
    </message>
    <message>
        <source>The class knows what is shown here.</source>
        <translation>La clase conoce lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Nearly all of it.</source>
        <translation>Casi todo.</translation>
    </message>
    <message>
        <source>More than a beginning.</source>
        <translation>Más que un comienzo.</translation>
    </message>
    <message>
        <source>A beginning. Look once more, then try again.</source>
        <translation>Un comienzo. Miren otra vez y vuelvan a probar.</translation>
    </message>
    <message>
        <source>Still to learn: {names}.</source>
        <translation>Por aprender: {names}.</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>There is one screen</source>
        <translation>Hay una sola pantalla</translation>
    </message>
    <message>
        <source>X puts the wall in front. N shows this window and the notes while it is held.</source>
        <translation>X pone delante la imagen de la clase. N muestra esta ventana y las notas mientras se mantiene pulsada.</translation>
    </message>
    <message>
        <source>The second screen is gone</source>
        <translation>La segunda pantalla ha desaparecido</translation>
    </message>
    <message>
        <source>The session runs on here. The wall returns with the screen.</source>
        <translation>La sesión sigue aquí. La imagen de la clase vuelve con la pantalla.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>A lesson was left at “{stroke}” on {day}</source>
        <translation>Una clase quedó en «{stroke}» el {day}</translation>
    </message>
    <message>
        <source>{time} of it were left. Ink and notes are kept.</source>
        <translation>Faltaban {time}. Los dibujos y las notas se conservan.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {reason}</source>
        <translation>No se pudo guardar la clase: {reason}</translation>
    </message>
    <message>
        <source>What was taught is in the log of sessions; the place in the lesson is not.</source>
        <translation>Lo enseñado está en el registro de sesiones; el punto de la clase, no.</translation>
    </message>
    <message>
        <source>The lesson that was left cannot be read</source>
        <translation>La clase que quedó a medias no se puede leer</translation>
    </message>
    <message>
        <source>Its file is kept. {reason}</source>
        <translation>Su archivo se conserva. {reason}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>El aula</translation>
    </message>
    <message>
        <source>Planned and used</source>
        <translation>Previsto y usado</translation>
    </message>
    <message>
        <source>Plan {time} next time: version {version}</source>
        <translation>La próxima vez {time}: versión {version}</translation>
    </message>
    <message>
        <source>No wall: its screen is gone</source>
        <translation>Falta la pantalla de la clase</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Una pantalla</translation>
    </message>
    <message>
        <source>On the wall now: {width} × {height}</source>
        <translation>Lo que ve la clase: {width} × {height}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En negro</translation>
    </message>
    <message>
        <source>Frozen for the class</source>
        <translation>Congelado para la clase</translation>
    </message>
    <message>
        <source>The wall waits: J shows, Esc goes back</source>
        <translation>La clase espera: J muestra, Esc vuelve</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Delete {name} with {sessions} and {notes} for good?</source>
        <translation>¿Borrar a {name} con {sessions} y {notes} para siempre?</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Borrado para siempre.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Escribe antes un nombre o un número.</translation>
    </message>
    <message>
        <source>A name or number of their own choosing; everything stays on this computer. No diagnoses and no health record: they do not belong here.</source>
        <translation>Un nombre o número que elija el cliente; todo queda en este equipo. Sin diagnósticos ni historia clínica: no van aquí.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Leave the name</source>
        <translation>Dejar el nombre</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>Para este cliente</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Ana, or 7, or any sign</source>
        <translation>Ana, o 7, o cualquier signo</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n ciclo</numerusform>
            <numerusform>%n ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pasada</numerusform>
            <numerusform>%n pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n golpe</numerusform>
            <numerusform>%n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedPhrases</name>
    <message numerus="yes">
        <source>{text} (%n characters)</source>
        <translation>
            <numerusform>{text} (%n carácter)</numerusform>
            <numerusform>{text} (%n caracteres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n characters</source>
        <translation>
            <numerusform>un texto de %n carácter como máximo</numerusform>
            <numerusform>un texto de %n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a protocol file of at most %n bytes</source>
        <translation>
            <numerusform>un archivo de protocolo de %n byte como máximo</numerusform>
            <numerusform>un archivo de protocolo de %n bytes como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fewest} to %n repetitions, as in reps</source>
        <translation>
            <numerusform>de {fewest} a %n repetición, como en reps</numerusform>
            <numerusform>de {fewest} a %n repeticiones, como en reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number that divides the %n cycles of a lap, or whole laps</source>
        <translation>
            <numerusform>un divisor de %n ciclo de la serie, o series enteras</numerusform>
            <numerusform>un divisor de los %n ciclos de la serie, o series enteras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Change the plan…</source>
        <translation>Cambiar el plan…</translation>
    </message>
    <message>
        <source>Into a calendar (.ics)…</source>
        <translation>A un calendario (.ics)…</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>Sesiones hasta ahora</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Add the course to a calendar</source>
        <translation>Añadir el ciclo a un calendario</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Hacer balance</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Cuántas sesiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Plan the course</source>
        <translation>Planear el ciclo</translation>
    </message>
    <message>
        <source>Without a course</source>
        <translation>Sin ciclo</translation>
    </message>
    <message>
        <source>{count} sessions, {spacing}</source>
        <translation>{count} sesiones, {spacing}</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>Cambiar el ciclo</translation>
    </message>
    <message>
        <source>{count} sessions, {spacing}: {first} to {last}</source>
        <translation>{count} sesiones, {spacing}: del {first} al {last}</translation>
    </message>
    <message>
        <source>As figures</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>No plots: pyqtgraph is not installed. Here are the figures.</source>
        <translation>Sin gráficos: pyqtgraph no está instalado. Aquí están las cifras.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sesión {number} de {count}</translation>
    </message>
    <message>
        <source>Next one: {day}.</source>
        <translation>La próxima: {day}.</translation>
    </message>
    <message>
        <source>It is time to look back.</source>
        <translation>Es hora de hacer balance.</translation>
    </message>
    <message>
        <source>Course: {head}</source>
        <translation>Ciclo: {head}</translation>
    </message>
    <message>
        <source>Next: {day}. {time}, pressure {most} at most.</source>
        <translation>Próxima: {day}. {time}, presión {most} como máximo.</translation>
    </message>
    <message>
        <source>{spacing} until {day}: how sessions are spread is habit, not evidence.</source>
        <translation>{spacing} hasta el {day}: la frecuencia es costumbre, no evidencia.</translation>
    </message>
    <message>
        <source>Start session {number}, {time}</source>
        <translation>Empezar la sesión {number}, {time}</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Hacer balance…</translation>
    </message>
    <message>
        <source>A course is {fewest} to {most} sessions.</source>
        <translation>Un ciclo son de {fewest} a {most} sesiones.</translation>
    </message>
    <message>
        <source>The first is best kept to {time}.</source>
        <translation>La primera, mejor de {time}.</translation>
    </message>
    <message>
        <source>A course is one client&apos;s: say whose it is, by a name or a number.</source>
        <translation>Un ciclo es de un cliente: di de quién, con un nombre o un número.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>No course is under way</source>
        <translation>Ningún ciclo en marcha</translation>
    </message>
    <message>
        <source>Start the first, {time}</source>
        <translation>Empezar la primera, {time}</translation>
    </message>
    <message>
        <source>Start a session, {time}</source>
        <translation>Empezar una sesión, {time}</translation>
    </message>
    <message>
        <source>Session {number} of a course: {least} minutes.</source>
        <translation>Sesión {number} de un ciclo: {least} minutos.</translation>
    </message>
    <message>
        <source>Session {number} of a course: {least} to {most} minutes.</source>
        <translation>Sesión {number} de un ciclo: de {least} a {most} minutos.</translation>
    </message>
    <message>
        <source>You have looked back. Do it again whenever something changes.</source>
        <translation>Ya has hecho balance. Repítelo cuando algo cambie.</translation>
    </message>
    <message>
        <source>After four to six sessions: look back. If it is worse, stop and see a doctor.</source>
        <translation>Tras cuatro a seis sesiones, haz balance. Si está peor, para y envía al médico.</translation>
    </message>
    <message>
        <source>It is time to look back: is it better, the same, or worse?</source>
        <translation>Es hora de hacer balance: ¿está mejor, igual o peor?</translation>
    </message>
    <message>
        <source>done, {time}</source>
        <translation>hecha, {time}</translation>
    </message>
    <message>
        <source>comfort {value}</source>
        <translation>comodidad {value}</translation>
    </message>
    <message>
        <source>session {number} is planned, {time}</source>
        <translation>prevista la sesión {number}, {time}</translation>
    </message>
    <message>
        <source>real</source>
        <translation>real</translation>
    </message>
    <message>
        <source>Minutes per session</source>
        <translation>Minutos por sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Minutes per week, by its Monday</source>
        <translation>Minutos por semana, desde el lunes</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Maniobras</translation>
    </message>
    <message>
        <source>Minutes per stroke, all sessions together</source>
        <translation>Minutos por maniobra, todas las sesiones juntas</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Maniobra</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Comfort as the client said it, 0 to 10</source>
        <translation>Comodidad según el cliente, de 0 a 10</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>comodidad</translation>
    </message>
    <message>
        <source>Massage {number} of {count}</source>
        <translation>Masaje {number} de {count}</translation>
    </message>
    <message>
        <source>{time}, pressure {most} at most. How sessions are spread is habit, not evidence.</source>
        <translation>{time}, presión {most} como máximo. La frecuencia es costumbre, no evidencia.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>one every day</source>
        <translation>una al día</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>cada dos días</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} por semana</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>The last one.</source>
        <translation>La última.</translation>
    </message>
    <message>
        <source>Now: {name}.</source>
        <translation>Ahora: {name}.</translation>
    </message>
    <message>
        <source>Once more from the start.</source>
        <translation>Otra vez desde el principio.</translation>
    </message>
    <message>
        <source>In {count} seconds: once more from the start.</source>
        <translation>En {count} segundos, otra vez desde el principio.</translation>
    </message>
    <message>
        <source>Paused. Rest both hands, keep contact.</source>
        <translation>Pausa. Deja las dos manos quietas, sin perder el contacto.</translation>
    </message>
    <message>
        <source>Done. Cover the client and let them rest.</source>
        <translation>Listo. Cubre al cliente y déjalo descansar.</translation>
    </message>
    <message>
        <source>This is how the cues sound.</source>
        <translation>Así suenan los avisos.</translation>
    </message>
    <message>
        <source>The end. Rest both hands, keep contact.</source>
        <translation>Fin. Deja las dos manos quietas, sin perder el contacto.</translation>
    </message>
    <message>
        <source>In {count} seconds: the end. Then rest both hands.</source>
        <translation>En {count} segundos, el final. Después deja las dos manos quietas.</translation>
    </message>
    <message>
        <source>In {count} seconds: {name}.</source>
        <translation>En {count} segundos: {name}.</translation>
    </message>
    <message>
        <source>Whole hands, soft and flat.</source>
        <translation>Manos enteras, blandas y planas.</translation>
    </message>
    <message>
        <source>Whole hands, weight on the palms.</source>
        <translation>Manos enteras, peso en las palmas.</translation>
    </message>
    <message>
        <source>Pads of four fingers.</source>
        <translation>Yemas de cuatro dedos.</translation>
    </message>
    <message>
        <source>Thumb pads, the other fingers closed.</source>
        <translation>Yemas de los pulgares, los demás dedos cerrados.</translation>
    </message>
    <message>
        <source>Finger pads, fingertips toward the spine.</source>
        <translation>Yemas de los dedos, puntas hacia la columna.</translation>
    </message>
    <message>
        <source>Thumbs against fingers.</source>
        <translation>Pulgares contra los dedos.</translation>
    </message>
    <message>
        <source>Finger pads, loose wrists.</source>
        <translation>Yemas de los dedos, muñecas sueltas.</translation>
    </message>
    <message>
        <source>Palms slightly cupped.</source>
        <translation>Palmas algo ahuecadas.</translation>
    </message>
    <message>
        <source>Stay where you are.</source>
        <translation>Quédate donde estás.</translation>
    </message>
    <message>
        <source>At the waist, turn to the head.</source>
        <translation>A la altura de la cintura, gira hacia la cabeza.</translation>
    </message>
    <message>
        <source>At the waist, turn to the feet.</source>
        <translation>A la altura de la cintura, gira hacia los pies.</translation>
    </message>
    <message>
        <source>At the waist, turn to the table.</source>
        <translation>A la altura de la cintura, gira hacia la camilla.</translation>
    </message>
    <message>
        <source>At the hip, turn to the head.</source>
        <translation>A la altura de la cadera, gira hacia la cabeza.</translation>
    </message>
    <message>
        <source>At the hip, turn to the feet.</source>
        <translation>A la altura de la cadera, gira hacia los pies.</translation>
    </message>
    <message>
        <source>At the hip, turn to the table.</source>
        <translation>A la altura de la cadera, gira hacia la camilla.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the head.</source>
        <translation>De rodillas a la altura de la cintura, hacia la cabeza.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the feet.</source>
        <translation>De rodillas a la altura de la cintura, hacia los pies.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the client.</source>
        <translation>De rodillas a la altura de la cintura, hacia el cliente.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the head.</source>
        <translation>De rodillas a la altura de la cadera, hacia la cabeza.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the feet.</source>
        <translation>De rodillas a la altura de la cadera, hacia los pies.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the client.</source>
        <translation>De rodillas a la altura de la cadera, hacia el cliente.</translation>
    </message>
</context>
<context>
    <name>CycleCurves</name>
    <message>
        <source>Pressure and speed of the present cycle</source>
        <translation>Presión y velocidad del ciclo actual</translation>
    </message>
    <message>
        <source>No curves: pyqtgraph is not installed. Everything else works.</source>
        <translation>Sin curvas: pyqtgraph no está instalado. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>rep {0}</source>
        <translation>rep. {0}</translation>
    </message>
    <message>
        <source>{rate} strikes a second</source>
        <translation>{rate} golpes por segundo</translation>
    </message>
    <message>
        <source>{pressure} · {speed} cm/s</source>
        <translation>{pressure} · {speed} cm/s</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Client&apos;s left</source>
        <translation>Izquierda del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s right</source>
        <translation>Derecha del cliente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Spine: never press</source>
        <translation>Columna: no presionar nunca</translation>
    </message>
    <message>
        <source>Kidneys, floating ribs: lightly</source>
        <translation>Riñones, costillas flotantes: leve</translation>
    </message>
    <message>
        <source>Striking allowed</source>
        <translation>Aquí se puede golpear</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of the therapist&apos;s left hand</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the therapist&apos;s right hand</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Flank: less pressure</source>
        <translation>Flanco: menos presión</translation>
    </message>
    <message>
        <source>On the spine</source>
        <translation>Sobre la columna</translation>
    </message>
    <message>
        <source>Too hard on the ribs</source>
        <translation>Demasiado fuerte en las costillas</translation>
    </message>
    <message>
        <source>Do not strike here</source>
        <translation>Aquí no se golpea</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Pictures and handouts</source>
        <translation>Imágenes y hojas</translation>
    </message>
    <message>
        <source>Being made: {name}</source>
        <translation>Se prepara: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <translation>Está en {folder}</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se ha guardado</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>Picture of this moment</source>
        <translation>Imagen de este momento</translation>
    </message>
    <message>
        <source>Handout to print</source>
        <translation>Hoja para imprimir</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Print, A4</source>
        <translation>Impresión, A4</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>This stroke</source>
        <translation>Esta maniobra</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>El protocolo</translation>
    </message>
    <message>
        <source>Protocol and all strokes</source>
        <translation>Protocolo y todas las maniobras</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>HandSize</name>
    <message>
        <source>Small</source>
        <translation>Pequeñas</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medianas</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Strokes {strokes} + changes of hands {changes} = {whole}</source>
        <translation>Maniobras {strokes} + cambios de manos {changes} = {whole}</translation>
    </message>
    <message>
        <source>Education, not medical advice.</source>
        <translation>Enseñanza, no consejo médico.</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; L and R on the hands are your own.</source>
        <translation>Izquierda y derecha son las del cliente; I y D en las manos son las tuyas.</translation>
    </message>
    <message>
        <source>With pain that is new, strong or comes with fever or numbness, see a doctor first.</source>
        <translation>Si el dolor es nuevo, fuerte o viene con fiebre o adormecimiento, ve antes al médico.</translation>
    </message>
    <message>
        <source>This plan as text, for a telephone. The whole file is attached to the PDF.</source>
        <translation>Este plan como texto, para un teléfono. El archivo entero va adjunto al PDF.</translation>
    </message>
    <message>
        <source>{fewest} to {most} times</source>
        <translation>De {fewest} a {most} veces</translation>
    </message>
    <message>
        <source>The gist of this page as text, for a telephone.</source>
        <translation>Lo esencial de esta página como texto, para un teléfono.</translation>
    </message>
    <message>
        <source>{tempo} · pressure {pressure}</source>
        <translation>{tempo} · presión {pressure}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
</context>
<context>
    <name>HandsFree</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>or an elbow: pause</source>
        <translation>o un codo: pausa</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>start at once</source>
        <translation>empezar ya</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>una más</translation>
    </message>
    <message>
        <source>do not wait</source>
        <translation>no esperar</translation>
    </message>
    <message>
        <source>wait for me</source>
        <translation>esperarme</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s atrás</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Session {time} of {total}</source>
        <translation>Sesión {time} de {total}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Rest both hands. Keep contact.</source>
        <translation>Manos quietas. Mantén el contacto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espero</translation>
    </message>
    <message>
        <source>On to: {name}</source>
        <translation>Sigue: {name}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>{cycle} of {cycles}</source>
        <translation>{cycle} de {cycles}</translation>
    </message>
    <message>
        <source>Pass {cycle} of {cycles}</source>
        <translation>Pasada {cycle} de {cycles}</translation>
    </message>
    <message>
        <source>The end in {time}</source>
        <translation>Final en {time}</translation>
    </message>
    <message>
        <source>Then rest both hands</source>
        <translation>Luego, manos quietas</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Next in {time}</source>
        <translation>Siguiente en {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Quédate donde estás</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Finish your count, then press.</source>
        <translation>Termina la cuenta y pulsa.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No session yet. Each one that is played is kept.</source>
        <translation>Aún no hay sesiones. Se guarda cada una que se hace.</translation>
    </message>
    <message>
        <source>Sessions (*.csv)</source>
        <translation>Sesiones (*.csv)</translation>
    </message>
    <message>
        <source>Strokes of each session (*.csv)</source>
        <translation>Maniobras de cada sesión (*.csv)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Delete {sessions} and {notes} for good?</source>
        <translation>¿Borrar para siempre {sessions} y {notes}?</translation>
    </message>
    <message>
        <source>The older copies of the log go too.</source>
        <translation>También se borran las copias antiguas del registro.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Maniobras</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How comfortable was it for the client? 0: not at all, 10: entirely.</source>
        <translation>¿Se sintió cómodo el cliente? 0: nada, 10: del todo.</translation>
    </message>
    <message>
        <source>Kept on this computer only. No diagnoses: they do not belong here.</source>
        <translation>Se guarda solo en este equipo. Sin diagnósticos: no van aquí.</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>Guardar en el registro</translation>
    </message>
    <message>
        <source>{protocol}: planned {planned}, real {real}.</source>
        <translation>{protocol}: previsto {planned}, real {real}.</translation>
    </message>
    <message>
        <source>All clients go with them.</source>
        <translation>Con ellas se borran todos los clientes.</translation>
    </message>
    <message>
        <source>The session is deleted.</source>
        <translation>La sesión está borrada.</translation>
    </message>
    <message>
        <source>{stroke}, round {round}</source>
        <translation>{stroke}, vuelta {round}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>begun again: {count}</source>
        <translation>empezada otra vez: {count}</translation>
    </message>
    <message>
        <source>No pauses.</source>
        <translation>Sin pausas.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el equipo dormía</translation>
    </message>
    <message>
        <source>cut off and gone on with</source>
        <translation>cortada y continuada</translation>
    </message>
    <message>
        <source>at {at} for {lasted} ({kind})</source>
        <translation>en {at} durante {lasted} ({kind})</translation>
    </message>
    <message>
        <source>Pauses: {list}.</source>
        <translation>Pausas: {list}.</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>izquierda del cliente</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>derecha del cliente</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>on the {side}, {up} cm above L4</source>
        <translation>en la {side}, {up} cm sobre L4</translation>
    </message>
    <message>
        <source>on the {side}, {up} cm below L4</source>
        <translation>en la {side}, {up} cm bajo L4</translation>
    </message>
    <message>
        <source>{side}, {across} cm beside the spine, {up} cm above L4</source>
        <translation>{side}, a {across} cm de la columna, {up} cm sobre L4</translation>
    </message>
    <message>
        <source>{side}, {across} cm beside the spine, {up} cm below L4</source>
        <translation>{side}, a {across} cm de la columna, {up} cm bajo L4</translation>
    </message>
    <message>
        <source>No tender places.</source>
        <translation>Sin puntos sensibles.</translation>
    </message>
    <message>
        <source>Tender places:</source>
        <translation>Puntos sensibles:</translation>
    </message>
    <message>
        <source>Delete this session…</source>
        <translation>Borrar esta sesión…</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Previsto y hecho</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Maniobra</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sheet to sign (PDF)…</source>
        <translation>Hoja para firmar (PDF)…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backstroke</source>
        <translation>Backstroke</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You stopped at {stroke}: {when}</source>
        <translation>Lo dejaste en «{stroke}»: {when}</translation>
    </message>
    <message>
        <source>You stopped in a session: {when}</source>
        <translation>Dejaste una sesión a medias: {when}</translation>
    </message>
    <message>
        <source>{left} were left. Notes and counts are kept.</source>
        <translation>Quedaban {left}. Las notas y las cuentas están guardadas.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Resume at {left} left</source>
        <translation>Continuar: quedan {left}</translation>
    </message>
    <message>
        <source>The session that you stopped cannot go on</source>
        <translation>La sesión que dejaste no puede continuar</translation>
    </message>
    <message>
        <source>“{name}” has changed since, or is not there. What was done of it stays in the log.</source>
        <translation>«{name}» ha cambiado desde entonces o ya no está. Lo hecho queda en el registro.</translation>
    </message>
    <message>
        <source>How was it for the client?</source>
        <translation>¿Cómo le fue al cliente?</translation>
    </message>
    <message>
        <source>The session is in the log.</source>
        <translation>La sesión está en el registro.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>This session is not kept for {name}</source>
        <translation>Esta sesión no se guarda para {name}</translation>
    </message>
    <message>
        <source>Today&apos;s safety questions were not gone through. Whoever only looks on need not.</source>
        <translation>Hoy no se han repasado las preguntas de seguridad. Quien solo mira no tiene que hacerlo.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>A la página de inicio</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>The log of sessions was made with a newer version</source>
        <translation>El registro de sesiones es de una versión más nueva</translation>
    </message>
    <message>
        <source>It is shown as far as it is known here and left untouched. Today&apos;s sessions are kept only until the program ends: export them before.</source>
        <translation>Se muestra lo que aquí se conoce y queda intacto. Las sesiones de hoy duran solo hasta cerrar el programa: expórtalas antes.</translation>
    </message>
    <message>
        <source>The log of sessions was broken</source>
        <translation>El registro de sesiones estaba dañado</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Se guarda como {name} y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The log of sessions cannot be written: {reason}</source>
        <translation>No se puede escribir el registro de sesiones: {reason}</translation>
    </message>
    <message>
        <source>The session goes on. What it brings is kept in memory and written as soon as that works.</source>
        <translation>La sesión sigue. Lo que resulte queda en memoria y se escribirá en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version</source>
        <translation>«{name}» se hizo con una versión más nueva</translation>
    </message>
    <message>
        <source>It is left untouched, and nothing else has changed.</source>
        <translation>El archivo queda intacto y nada más ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>Nada más ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used</source>
        <translation>«{name}» no se puede usar</translation>
    </message>
    <message>
        <source>The protocol is shown in its own language.</source>
        <translation>El protocolo se muestra en su propio idioma.</translation>
    </message>
    <message>
        <source>{faults} in “{name}”</source>
        <translation>{faults} en «{name}»</translation>
    </message>
    <message>
        <source>{place}: {value}, expected {expected}.</source>
        <translation>{place}: {value}; se esperaba: {expected}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>A file of the program is missing: {name}</source>
        <translation>Falta un archivo del programa: {name}</translation>
    </message>
    <message>
        <source>What needs it looks plainer; everything else works. ({reason})</source>
        <translation>Lo que lo necesita se ve más sencillo; lo demás funciona. ({reason})</translation>
    </message>
    <message>
        <source>The program starts as if new.</source>
        <translation>El programa empieza como nuevo.</translation>
    </message>
    <message>
        <source>The program starts as if new; the old file is kept as {name}.</source>
        <translation>El programa empieza como nuevo; el archivo anterior se guarda como {name}.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>The session goes on; the choices of today are not remembered.</source>
        <translation>La sesión sigue; lo elegido hoy no se recordará.</translation>
    </message>
    <message>
        <source>The curves cannot be drawn</source>
        <translation>No se pueden dibujar las curvas</translation>
    </message>
    <message>
        <source>pyqtgraph is missing; everything else works.</source>
        <translation>Falta pyqtgraph; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>No English voice on this computer</source>
        <extracomment>Name the language of this translation: &quot;No Spanish voice on this computer&quot;.</extracomment>
        <translation>No hay ninguna voz española en este equipo</translation>
    </message>
    <message>
        <source>This computer does not speak</source>
        <translation>Este equipo no habla</translation>
    </message>
    <message>
        <source>A chime and captions take over.</source>
        <translation>En su lugar, un aviso sonoro y subtítulos.</translation>
    </message>
    <message>
        <source>How to add a voice</source>
        <translation>Cómo añadir una voz</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>No hay dispositivo de sonido</translation>
    </message>
    <message>
        <source>Captions and a pulse in the picture give the cues.</source>
        <translation>Los subtítulos y un pulso en la imagen dan los avisos.</translation>
    </message>
    <message>
        <source>The display may go dark by itself</source>
        <translation>La pantalla puede apagarse sola</translation>
    </message>
    <message>
        <source>This computer lets no program prevent that; set its screen saver later.</source>
        <translation>Este equipo no deja que un programa lo impida; retrasa su salvapantallas.</translation>
    </message>
    <message>
        <source>Settings, Time and language, Speech, Add voices. Choose the language.</source>
        <translation>Configuración, Hora e idioma, Voz, Agregar voces. Elige el idioma.</translation>
    </message>
    <message>
        <source>The voice is kept on the computer; later it needs no network.</source>
        <translation>La voz queda en el equipo; después no hace falta red.</translation>
    </message>
    <message>
        <source>System Settings, Accessibility, Spoken Content, System Voice.</source>
        <translation>Ajustes del Sistema, Accesibilidad, Contenido leído, Voz del sistema.</translation>
    </message>
    <message>
        <source>Manage Voices offers every language; the voice is kept.</source>
        <translation>«Gestionar voces» ofrece todos los idiomas; la voz queda en el equipo.</translation>
    </message>
    <message>
        <source>Install the speech service and its voices, then start anew:</source>
        <translation>Instala el servicio de voz y sus voces, y abre de nuevo el programa:</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Chime, ticks and captions tell the same at the same time.</source>
        <translation>El aviso sonoro, los tictac y los subtítulos dicen lo mismo a la vez.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>The computer slept for {time}</source>
        <translation>El equipo estuvo dormido {time}</translation>
    </message>
    <message>
        <source>The session waited at {time}.</source>
        <translation>La sesión esperó en {time}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went ahead by {time}</source>
        <translation>El reloj del equipo se adelantó {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by {time}</source>
        <translation>El reloj del equipo se atrasó {time}</translation>
    </message>
    <message>
        <source>This is the last stroke that is left</source>
        <translation>Es la última maniobra que queda</translation>
    </message>
    <message>
        <source>It stays; a session has at least one.</source>
        <translation>Se queda: una sesión tiene al menos una.</translation>
    </message>
    <message>
        <source>The screen is gone</source>
        <translation>La pantalla ya no está</translation>
    </message>
    <message>
        <source>The window has moved here, and the session runs on.</source>
        <translation>La ventana ha pasado aquí y la sesión sigue.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
    <message>
        <source>No report could be written.</source>
        <translation>No se pudo escribir ningún informe.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo ha fallado dentro del programa</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>La sesión sigue.</translation>
    </message>
    <message>
        <source>Done. {time}.</source>
        <translation>Listo. {time}.</translation>
    </message>
    <message>
        <source>Cover the client and let them rest.</source>
        <translation>Cubre al cliente y déjalo descansar.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Felt reliably</source>
        <translation>Se palpa con seguridad</translation>
    </message>
    <message>
        <source>Felt with practice</source>
        <translation>Se palpa con práctica</translation>
    </message>
    <message>
        <source>Felt unreliably</source>
        <translation>Se palpa con poca seguridad</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>No se palpa</translation>
    </message>
    <message>
        <source>No stroke presses here.</source>
        <translation>Ninguna maniobra presiona aquí.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Latin: {source}.</source>
        <translation>Latín: {source}.</translation>
    </message>
    <message>
        <source>Reliability: {sources}.</source>
        <translation>Fiabilidad: {sources}.</translation>
    </message>
    <message>
        <source>Reliability and all other words: our own estimate.</source>
        <translation>Fiabilidad y demás palabras: estimación nuestra.</translation>
    </message>
    <message>
        <source>Say: {syllables}</source>
        <translation>Se dice: {syllables}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>How fingers find it</source>
        <translation>Cómo lo hallan los dedos</translation>
    </message>
    <message>
        <source>Strokes over it</source>
        <translation>Maniobras sobre este lugar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Letters count by their place on the keyboard, so they work in every layout. A clicker&apos;s keys work wherever the focus is. Esc closes what lies on top and never quits.</source>
        <translation>Las letras cuentan por su lugar en el teclado, así que valen en cualquier distribución. Las teclas de un mando funcionan esté donde esté el foco. Esc cierra lo que está encima y nunca sale.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
    <message>
        <source>What it is said to do</source>
        <translation>Lo que se dice que hace</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Sonido y subtítulos</translation>
    </message>
    <message>
        <source>How to add a voice</source>
        <translation>Cómo añadir una voz</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Errores del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Education, not medical advice</source>
        <translation>Enseñanza, no consejo médico</translation>
    </message>
    <message>
        <source>Backstroke shows how a massage of the lower back is done. It does not examine, diagnose or treat, and it does not make anybody a therapist. With pain that is new, strong or comes with fever, numbness or weakness, see a doctor first.</source>
        <translation>Backstroke muestra cómo se hace un masaje de la zona lumbar. No examina, no diagnostica ni trata, y no convierte a nadie en terapeuta. Si el dolor es nuevo, fuerte o viene con fiebre, falta de sensibilidad o debilidad, ve antes al médico.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>● source text: the text that is taught, in our words, step by step in its order.</source>
        <translation>● fuente: el texto que se enseña, con nuestras palabras, paso a paso en su orden.</translation>
    </message>
    <message>
        <source>■ published: a published source, listed below.</source>
        <translation>■ publicado: una fuente publicada, en la lista de abajo.</translation>
    </message>
    <message>
        <source>◆ tradition: what massage schools and textbooks commonly teach.</source>
        <translation>◆ tradición: lo que suelen enseñar las escuelas y los manuales de masaje.</translation>
    </message>
    <message>
        <source>○ ours: our own estimate or decision, for an instructor to confirm.</source>
        <translation>○ nuestro: una estimación o decisión nuestra, que un instructor debe confirmar.</translation>
    </message>
    <message>
        <source>Where, and how the client lies</source>
        <translation>Dónde, y cómo se tumba el cliente</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Ten preparado</translation>
    </message>
    <message>
        <source>No massage: call for help now</source>
        <translation>Sin masaje: pide ayuda ahora</translation>
    </message>
    <message>
        <source>No massage today: see a doctor first</source>
        <translation>Hoy sin masaje: antes, al médico</translation>
    </message>
    <message>
        <source>Leave the place out</source>
        <translation>Evita ese lugar</translation>
    </message>
    <message>
        <source>Adapt, and ask the doctor</source>
        <translation>Adapta y pregunta al médico</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Para enseguida</translation>
    </message>
    <message>
        <source>Often wrong in every stroke</source>
        <translation>Errores frecuentes en cualquier maniobra</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Un ciclo de sesiones</translation>
    </message>
    <message>
        <source>Supported for a short time, with low certainty</source>
        <translation>Respaldado por poco tiempo, con poca certeza</translation>
    </message>
    <message>
        <source>Traditional: the source says so, unproven</source>
        <translation>Tradición: lo dice la fuente, sin probar</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>No te fíes de esto</translation>
    </message>
    <message>
        <source>What the source claims, and what holds</source>
        <translation>Lo que afirma la fuente y lo que se sostiene</translation>
    </message>
    <message>
        <source>Published sources</source>
        <translation>Fuentes publicadas</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Bones and muscles follow measurements taken on BodyParts3D, (c) The Database Center for Life Science, one male body. The skin is estimated. No two backs are alike: find the landmarks with your fingers.</source>
        <translation>Los huesos y músculos siguen medidas tomadas en BodyParts3D, (c) The Database Center for Life Science, un solo cuerpo masculino. La piel es una estimación. No hay dos espaldas iguales: busca los puntos de referencia con los dedos.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>MIT licence. Typeface: Inter (OFL). Icons: Tabler (MIT). Qt for Python (LGPL).</source>
        <translation>Licencia MIT. Letra: Inter (OFL). Iconos: Tabler (MIT). Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Client&apos;s right opened</source>
        <translation>Abierto a la derecha del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s left opened</source>
        <translation>Abierto a la izquierda del cliente</translation>
    </message>
    <message>
        <source>Cutaway</source>
        <translation>Corte por capas</translation>
    </message>
    <message>
        <source>Show what this stroke works on</source>
        <translation>Mostrar sobre qué actúa la maniobra</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Puntos de referencia</translation>
    </message>
    <message>
        <source>Levels of the spine</source>
        <translation>Niveles de la columna</translation>
    </message>
    <message>
        <source>Muscles and bones</source>
        <translation>Músculos y huesos</translation>
    </message>
    <message>
        <source>In Latin</source>
        <translation>En latín</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Have ready</source>
        <translation>Ten preparado</translation>
    </message>
    <message>
        <source>Source: the text that is taught. Added: by us.</source>
        <translation>Fuente: el texto que se enseña. Añadido: por nosotros.</translation>
    </message>
    <message>
        <source>{ready} of {count} ready. The list may wait.</source>
        <translation>{ready} de {count} listos. La lista puede esperar.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>What the hands do</source>
        <translation>Qué hacen las manos</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Dónde estás</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Often wrong</source>
        <translation>Error frecuente</translation>
    </message>
    <message>
        <source>The source leaves open</source>
        <translation>Lo que la fuente no dice</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>{row} of {rows} · {count} · pressure {pressure}</source>
        <translation>{row} de {rows} · {count} · presión {pressure}</translation>
    </message>
    <message>
        <source>Used {used} of {planned} planned</source>
        <translation>Usado {used} de {planned} previsto</translation>
    </message>
    <message>
        <source>{used}: {over} more</source>
        <translation>{used}: {over} más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The end: rest both hands</source>
        <translation>El final: descansa ambas manos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quédate donde estás</translation>
    </message>
    <message>
        <source>Last row {distance} m, picture {picture} m</source>
        <translation>Fila a {distance} m, imagen {picture} m</translation>
    </message>
    <message>
        <source>Needs {percent} % of the height</source>
        <translation>Pide el {percent} % de la altura</translation>
    </message>
    <message>
        <source>all passes</source>
        <translation>todo cabe</translation>
    </message>
    <message>
        <source>without words of direction</source>
        <translation>sin palabras de dirección</translation>
    </message>
    <message>
        <source>without count and direction</source>
        <translation>sin cuenta ni dirección</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>{time} behind the plan</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>{time} before the plan</source>
        <translation>{time} de adelanto</translation>
    </message>
    <message>
        <source>Questions took {time}</source>
        <translation>Preguntas: {time}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En negro</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Two strokes</source>
        <translation>Dos juntas</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Inks</source>
        <translation>Tintas</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Ventana del instructor</translation>
    </message>
    <message>
        <source>Presenter - only you see this window</source>
        <translation>Instructor: solo tú ves esta ventana</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>End the quiz</source>
        <translation>Terminar las preguntas</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>Terminar la clase</translation>
    </message>
    <message>
        <source>Left in this stroke</source>
        <translation>Queda en la maniobra</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Jump unseen</source>
        <translation>Saltar sin mostrar</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slow to real</source>
        <translation>De lento a real</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Cambiar pantallas</translation>
    </message>
    <message>
        <source>Write my words</source>
        <translation>Escribir mis palabras</translation>
    </message>
    <message>
        <source>Only you see this, beside the picture. It is kept with the lesson.</source>
        <translation>Solo tú lo ves, junto a la imagen. Se guarda con la clase.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Point to it. By key: U and J go on, Enter takes.</source>
        <translation>Señálalo. Con teclas: U y J avanzan, Intro elige.</translation>
    </message>
    <message>
        <source>It is outlined on the picture.</source>
        <translation>Está contorneado en la imagen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>No, that is: {name}.</source>
        <translation>No, eso es: {name}.</translation>
    </message>
    <message>
        <source>No, it is not there.</source>
        <translation>No, no está ahí.</translation>
    </message>
    <message>
        <source>{name}: outlined on the picture.</source>
        <translation>{name}: contorneado en la imagen.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} correctas</translation>
    </message>
    <message>
        <source>All of them. You know what is shown here.</source>
        <translation>Todas. Sabes lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Nearly all of them. Still to learn: {names}.</source>
        <translation>Casi todas. Falta aprender: {names}.</translation>
    </message>
    <message>
        <source>More than a beginning. Still to learn: {names}.</source>
        <translation>Más que un comienzo. Falta aprender: {names}.</translation>
    </message>
    <message>
        <source>A beginning. Look at the names once more, then try again: {names}.</source>
        <translation>Un comienzo. Mira los nombres otra vez y prueba de nuevo: {names}.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>How comfortable it was</source>
        <translation>Cómo de cómodo fue</translation>
    </message>
    <message>
        <source>Tender places</source>
        <translation>Puntos sensibles</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Pregunta al cliente</translation>
    </message>
    <message>
        <source>Compared with before the first session: better, the same, or worse?</source>
        <translation>En comparación con antes de la primera sesión: ¿mejor, igual o peor?</translation>
    </message>
    <message>
        <source>Was the pressure right? Was any stroke unpleasant?</source>
        <translation>¿Fue adecuada la presión? ¿Resultó desagradable alguna maniobra?</translation>
    </message>
    <message>
        <source>Has anything new come up: pain, numbness, fever, a fall, a medicine?</source>
        <translation>¿Ha aparecido algo nuevo: dolor, hormigueo, fiebre, una caída, un medicamento?</translation>
    </message>
    <message>
        <source>Go on as planned, change something, or stop here? All three are fine.</source>
        <translation>¿Seguir como estaba previsto, cambiar algo o dejarlo aquí? Las tres respuestas valen.</translation>
    </message>
    <message>
        <source>Stop, and see a doctor, if</source>
        <translation>Para, y que vaya al médico, si</translation>
    </message>
    <message>
        <source>It is worse than before the first session.</source>
        <translation>Está peor que antes de la primera sesión.</translation>
    </message>
    <message>
        <source>Nobody has said so far. It is asked after each session, 0 to 10.</source>
        <translation>Nadie lo ha dicho aún. Se pregunta tras cada sesión, de 0 a 10.</translation>
    </message>
    <message>
        <source>One answer only: too few to compare.</source>
        <translation>Una sola respuesta: no basta para comparar.</translation>
    </message>
    <message>
        <source>It has gone up.</source>
        <translation>Ha subido.</translation>
    </message>
    <message>
        <source>It has stayed the same.</source>
        <translation>Sigue igual.</translation>
    </message>
    <message>
        <source>It has gone down. Ask why before you go on.</source>
        <translation>Ha bajado. Pregunta por qué antes de seguir.</translation>
    </message>
    <message>
        <source>None was marked in these sessions.</source>
        <translation>No se marcó ninguno en estas sesiones.</translation>
    </message>
    <message>
        <source>Marked in {marked} of {count} sessions. The last one&apos;s bear numbers.</source>
        <translation>Marcados en {marked} de {count} sesiones. Los últimos llevan número.</translation>
    </message>
    <message>
        <source>We have looked back</source>
        <translation>Balance hecho</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>From the picture to the last row</source>
        <translation>De la imagen a la última fila</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Altura de la imagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} m</translation>
    </message>
    <message>
        <source>Letters, figures and arrowheads take {percent} % of the picture&apos;s height at least. What finds no room is left out: first the words of the direction, then the count; never name and clock.</source>
        <translation>Letras, cifras y puntas de flecha ocupan al menos el {percent} % de la altura de la imagen. Lo que no cabe se omite: primero las palabras de la dirección, después la cuenta; nunca el nombre ni el reloj.</translation>
    </message>
</context>
<context>
    <name>SessionBand</name>
    <message>
        <source>The session&apos;s strokes in time</source>
        <translation>Las maniobras de la sesión en el tiempo</translation>
    </message>
    <message>
        <source>Press or drag to go there. With Alt it does not snap to a stroke&apos;s start.</source>
        <translation>Pulsa o arrastra para ir allí. Con Alt no se ajusta al inicio de una maniobra.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Before the first session</source>
        <translation>Antes de la primera sesión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The client lies on</source>
        <translation>El cliente está en</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una camilla</translation>
    </message>
    <message>
        <source>A mat on the floor</source>
        <translation>Una colchoneta en el suelo</translation>
    </message>
    <message>
        <source>All of this can be changed later. If it fits as it stands, go on.</source>
        <translation>Todo se puede cambiar más tarde. Si está bien así, continúa.</translation>
    </message>
    <message>
        <source>You work on</source>
        <translation>Trabajas</translation>
    </message>
    <message>
        <source>The client&apos;s left</source>
        <translation>A su izquierda</translation>
    </message>
    <message>
        <source>The client&apos;s right</source>
        <translation>A su derecha</translation>
    </message>
    <message>
        <source>The hands are shown</source>
        <translation>Las manos se ven</translation>
    </message>
    <message>
        <source>In motion</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>As stills</source>
        <translation>Como imágenes fijas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Up and down choose a line, left and right an answer.</source>
        <translation>Arriba y abajo eligen una línea; izquierda y derecha, una respuesta.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>A4 (*.pdf)</source>
        <translation>A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Letter (*.pdf)</source>
        <translation>Carta (*.pdf)</translation>
    </message>
    <message>
        <source>Write a sheet to sign</source>
        <translation>Escribir una hoja para firmar</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>Log of massage sessions</source>
        <translation>Registro de sesiones de masaje</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Minutes (planned)</source>
        <translation>Minutos (previstos)</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Maniobras</translation>
    </message>
    <message>
        <source>Therapist&apos;s signature</source>
        <translation>Firma del terapeuta</translation>
    </message>
    <message>
        <source>Total: {sessions}, {minutes}, strokes: {strokes}</source>
        <translation>Total: {sessions}, {minutes}, maniobras: {strokes}</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Teacher&apos;s signature</source>
        <translation>Firma del docente</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Written by Backstroke on {day}. No health record.</source>
        <translation>Escrito por Backstroke el {day}. Sin historia clínica.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>None: chime and captions only</source>
        <translation>Ninguna: solo aviso sonoro y subtítulos</translation>
    </message>
    <message>
        <source>The computer&apos;s choice</source>
        <translation>La que elija el equipo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Announce a change</source>
        <translation>Avisar de un cambio</translation>
    </message>
    <message>
        <source>Tick on the beat</source>
        <translation>Tictac al compás</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>All sound (M)</source>
        <translation>Todo el sonido (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Announce a change ahead</source>
        <translation>Avisar de un cambio antes</translation>
    </message>
    <message>
        <source>Tick on the beat (Q)</source>
        <translation>Tictac al compás (Q)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>Subtítulos (C)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Probar: {what}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Hondos</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Layer, from the skin to the bones</source>
        <translation>Capa, de la piel a los huesos</translation>
    </message>
    <message>
        <source>Press a layer, or drag below to fade (K)</source>
        <translation>Pulsa una capa o arrastra abajo para atenuar (K)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Ahora: {name}</translation>
    </message>
    <message>
        <source>In {time}: rest both hands</source>
        <translation>En {time}: manos quietas</translation>
    </message>
    <message>
        <source>Next in {time}: {name}</source>
        <translation>En {time}: {name}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Imágenes fijas</translation>
    </message>
    <message>
        <source>Paused: rest both hands, keep contact</source>
        <translation>Pausa: manos quietas, mantén el contacto</translation>
    </message>
    <message>
        <source>{rate} slowed</source>
        <translation>{rate}, más lento</translation>
    </message>
    <message>
        <source>{rate} faster</source>
        <translation>{rate}, más rápido</translation>
    </message>
    <message>
        <source>This stroke again and again</source>
        <translation>Esta maniobra en bucle</translation>
    </message>
    <message>
        <source>This step again and again</source>
        <translation>Este paso en bucle</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Zones of care</source>
        <translation>Zonas de cuidado</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Body and skin</source>
        <translation>Cuerpo y piel</translation>
    </message>
    <message>
        <source>View and zoom</source>
        <translation>Vista y aumento</translation>
    </message>
    <message>
        <source>{zoom} · Whole body</source>
        <translation>{zoom} · Cuerpo entero</translation>
    </message>
    <message>
        <source>These strokes again and again</source>
        <translation>Estas maniobras una y otra vez</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Study the strokes</source>
        <translation>Estudiar maniobras</translation>
    </message>
    <message>
        <source>Nine strokes, one at a time. Slow down, loop, look under the skin.</source>
        <translation>Nueve maniobras, de una en una. Más lento, en bucle, bajo la piel.</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Ten preparado</translation>
    </message>
    <message>
        <source>Surface, oil, towels, your hands, and how the client lies.</source>
        <translation>Camilla, aceite, toallas, tus manos y cómo se tumba el cliente.</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>Sesiones hechas</translation>
    </message>
    <message>
        <source>What was done and when, how it was, and notes for the next time.</source>
        <translation>Qué se hizo y cuándo, cómo fue, y notas para la próxima vez.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>When not to massage</source>
        <translation>Cuándo no dar masaje</translation>
    </message>
    <message>
        <source>For learning. Not medical advice; it does not replace a teacher.</source>
        <translation>Para aprender. No es consejo médico ni sustituye a un profesor.</translation>
    </message>
    <message>
        <source>Start a {time} session</source>
        <translation>Empezar sesión de {time}</translation>
    </message>
    <message>
        <source>What {time} hold</source>
        <translation>Qué cabe en {time}</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Ten to fifteen sessions: plan, calendar, progress, clients.</source>
        <translation>De diez a quince sesiones: plan, calendario, progreso, clientes.</translation>
    </message>
    <message>
        <source>Test yourself</source>
        <translation>Ponerse a prueba</translation>
    </message>
    <message>
        <source>Point to what is asked, or name what is shown. Eight questions.</source>
        <translation>Señala lo que se pide o di el nombre de lo que se muestra. Ocho preguntas.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{time} left</source>
        <translation>aún {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>time kept</source>
        <translation>tiempo fijado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Change a stroke</source>
        <translation>Cambiar una maniobra</translation>
    </message>
    <message>
        <source>Left in the session</source>
        <translation>Queda de la sesión</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Pasos de la sesión</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Vuelta {number}</translation>
    </message>
    <message>
        <source>Keep its count when the length changes</source>
        <translation>Mantener su cuenta si cambia la duración</translation>
    </message>
    <message>
        <source>Keep its time when the length changes</source>
        <translation>Mantener su tiempo si cambia la duración</translation>
    </message>
    <message>
        <source>Leave it out: the others get its time</source>
        <translation>Omitirla: las demás reciben su tiempo</translation>
    </message>
    <message>
        <source>Once more: the others give the time</source>
        <translation>Otra vez: las demás ceden el tiempo</translation>
    </message>
    <message>
        <source>One more of them: the session grows</source>
        <translation>Una repetición más: la sesión crece</translation>
    </message>
    <message>
        <source>One fewer: the session shrinks</source>
        <translation>Una menos: la sesión se acorta</translation>
    </message>
    <message>
        <source>The whole session as planned</source>
        <translation>Toda la sesión como estaba prevista</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
    <message>
        <source>{count} pushes/min</source>
        <translation>{count} empujes/min</translation>
    </message>
    <message>
        <source>{count} holds/min</source>
        <translation>{count} tomas/min</translation>
    </message>
    <message>
        <source>{count} strikes a minute</source>
        <translation>{count} golpes/min</translation>
    </message>
    <message>
        <source>{speed} cm/s</source>
        <translation>{speed} cm/s</translation>
    </message>
    <message>
        <source>{usual} of 10</source>
        <translation>{usual} de 10</translation>
    </message>
    <message>
        <source>{usual} of 10, return {back}</source>
        <translation>{usual} de 10, vuelta {back}</translation>
    </message>
    <message>
        <source>pass {cycle} of {cycles}</source>
        <translation>pasada {cycle} de {cycles}</translation>
    </message>
    <message>
        <source>{cycle} of {cycles} beats</source>
        <translation>{cycle} de {cycles} golpes</translation>
    </message>
    <message>
        <source>{cycle} of {cycles} cycles</source>
        <translation>{cycle} de {cycles} ciclos</translation>
    </message>
    <message>
        <source>Stroke {number}, {name}. {sentence} {contact}. {direction}. Pressure {pressure}.</source>
        <translation>Maniobra {number}, {name}. {sentence} {contact}. {direction}. Presión {pressure}.</translation>
    </message>
    <message>
        <source>{least} to {most}, usually {usual}; on the way back {back}</source>
        <translation>de {least} a {most}, por lo general {usual}; a la vuelta {back}</translation>
    </message>
    <message>
        <source>{least} to {most} a minute, usually {usual}</source>
        <translation>de {least} a {most} por minuto, por lo general {usual}</translation>
    </message>
    <message>
        <source>What the hands do</source>
        <translation>Qué hacen las manos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pressure, 0 to 10</source>
        <translation>Presión, de 0 a 10</translation>
    </message>
    <message>
        <source>{fewest} to {most} times</source>
        <translation>de {fewest} a {most} veces</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Often wrong</source>
        <translation>Error frecuente</translation>
    </message>
    <message>
        <source>Where you stand or kneel</source>
        <translation>Dónde te pones de pie o de rodillas</translation>
    </message>
    <message>
        <source>What the source leaves open</source>
        <translation>Lo que la fuente no dice</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Left in this stroke</source>
        <translation>Queda de la maniobra</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>tradition</source>
        <translation>tradición</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The standard protocol</source>
        <translation>El protocolo estándar</translation>
    </message>
    <message>
        <source>Open a protocol file…</source>
        <translation>Abrir un archivo de protocolo…</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Abrir un archivo de protocolo</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Log of sessions</source>
        <translation>Registro de sesiones</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Sonido y subtítulos</translation>
    </message>
    <message>
        <source>Dim light</source>
        <translation>Luz tenue</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>Luz clara</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Pictures and handouts</source>
        <translation>Imágenes y hojas</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El ciclo</translation>
    </message>
    <message>
        <source>In front of a class</source>
        <translation>Ante una clase</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop: stroke</source>
        <translation>Bucle: maniobra</translation>
    </message>
    <message>
        <source>Loop: step</source>
        <translation>Bucle: paso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>Velocidad {rate}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Session length: {length}</source>
        <translation>Duración de la sesión: {length}</translation>
    </message>
    <message>
        <source>Loop: range</source>
        <translation>Repetir: varias</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Head up, as in an atlas</source>
        <translation>Cabeza arriba, como en un atlas</translation>
    </message>
    <message>
        <source>From the client&apos;s right</source>
        <translation>Desde la derecha del cliente</translation>
    </message>
    <message>
        <source>Feet up, as you see it facing the feet</source>
        <translation>Pies arriba, como se ve mirando a los pies</translation>
    </message>
    <message>
        <source>From the client&apos;s left</source>
        <translation>Desde la izquierda del cliente</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Nearer (Ctrl++)</source>
        <translation>Más cerca (Ctrl++)</translation>
    </message>
    <message>
        <source>Farther (Ctrl+-)</source>
        <translation>Más lejos (Ctrl+-)</translation>
    </message>
    <message>
        <source>The whole body (Home)</source>
        <translation>El cuerpo entero (Inicio)</translation>
    </message>
    <message>
        <source>Mirrored (Shift+V)</source>
        <translation>En espejo (Mayús+V)</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Change over</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>{cycle} of {cycles}</source>
        <translation>{cycle} de {cycles}</translation>
    </message>
    <message>
        <source>Pass {cycle} of {cycles}</source>
        <translation>Pasada {cycle} de {cycles}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Pressure 0-10</source>
        <translation>Presión 0-10</translation>
    </message>
    <message>
        <source>Speed cm/s</source>
        <translation>Velocidad cm/s</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{source} was written by a newer version of this program (format {found}, known up to {known}).</source>
        <translation>{source} se escribió con una versión más nueva de este programa (formato {found}, conocidos hasta {known}).</translation>
    </message>
    <message>
        <source>A file of this program cannot be used: {path}: {reason}</source>
        <translation>Un archivo de este programa no se puede usar: {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>No se pudo escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>The log of sessions in {path} is broken: {reason}</source>
        <translation>El registro de sesiones {path} está dañado: {reason}</translation>
    </message>
    <message>
        <source>The log of sessions was broken ({reason}). It is kept as {kept_as}, and a new one is begun.</source>
        <translation>El registro de sesiones estaba dañado ({reason}). Se guarda como {kept_as} y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read: {reason}</source>
        <translation>No se pudieron leer los ajustes de {path}: {reason}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They are kept as {kept_as}.</source>
        <translation>No se pudieron leer los ajustes ({reason}). Se guardan como {kept_as}.</translation>
    </message>
    <message>
        <source>{source}: {place}: {value}: expected {expected}</source>
        <translation>{source}: {place}: {value}; se esperaba: {expected}</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>uno de: {known}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>unwritable</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla (conjunto de campos)</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a table with {fields}</source>
        <translation>una tabla con {fields}</translation>
    </message>
    <message>
        <source>a table with nothing in it</source>
        <translation>una tabla vacía</translation>
    </message>
    <message>
        <source>no such field; not yet used: {fields}</source>
        <translation>otro campo, este no existe; sin usar todavía: {fields}</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>otro campo, este no existe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>{language}, as in the file&apos;s name</source>
        <translation>{language}, como en el nombre del archivo</translation>
    </message>
    <message>
        <source>a language that is not the protocol&apos;s own</source>
        <translation>un idioma distinto del propio del protocolo</translation>
    </message>
    <message>
        <source>a text, as check tells it</source>
        <translation>un texto, tal como lo da check</translation>
    </message>
    <message>
        <source>a place of the protocol&apos;s texts</source>
        <translation>un lugar con texto en el protocolo</translation>
    </message>
    <message>
        <source>no such place; perhaps {near}</source>
        <translation>otro lugar, este no existe; quizá {near}</translation>
    </message>
    <message>
        <source>{number}, in the order of the protocol</source>
        <translation>{number}, en el orden del protocolo</translation>
    </message>
    <message>
        <source>one of {known}, or a protocol file</source>
        <translation>uno de: {known}, o un archivo de protocolo</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>a protocol file (TOML)</source>
        <translation>un archivo de protocolo (TOML)</translation>
    </message>
    <message>
        <source>a protocol file, text in UTF-8</source>
        <translation>un archivo de protocolo, texto en UTF-8</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>not UTF-8 text from byte {byte} on</source>
        <translation>desde el byte {byte} no es texto UTF-8</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>valid TOML ({reason})</source>
        <translation>TOML válido ({reason})</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation>corchetes dentro de corchetes sin fin</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>TOML válido</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>line {line}, {field}</source>
        <translation>línea {line}, {field}</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ningún par</translation>
    </message>
    <message>
        <source>no less than {name}, {low}</source>
        <translation>no menos que {name} ({low})</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>al menos {least}</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>más de {low}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>no rounds for the shortest session</source>
        <translation>sin vueltas para la sesión más corta</translation>
    </message>
    <message>
        <source>a first row from its minutes on</source>
        <translation>un primer par con sus minutos o menos</translation>
    </message>
    <message>
        <source>at least 1 round</source>
        <translation>al menos 1 vuelta</translation>
    </message>
    <message>
        <source>more minutes than {low}</source>
        <translation>más minutos que {low}</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>ninguna maniobra</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos una</translation>
    </message>
    <message>
        <source>{number}: steps are numbered in order</source>
        <translation>{number}: los pasos se numeran en orden</translation>
    </message>
    <message>
        <source>an id that no other stroke has</source>
        <translation>un id que no tenga otra maniobra</translation>
    </message>
    <message>
        <source>the number of a step</source>
        <translation>el número de un paso</translation>
    </message>
    <message>
        <source>strokes in the order of their steps</source>
        <translation>las maniobras en el orden de sus pasos</translation>
    </message>
    <message>
        <source>no stroke takes the rest of the time</source>
        <translation>ninguna maniobra toma el tiempo restante</translation>
    </message>
    <message>
        <source>one with budget = &quot;rest&quot;</source>
        <translation>una con budget = &quot;rest&quot;</translation>
    </message>
    <message>
        <source>only one stroke that takes the rest</source>
        <translation>una sola maniobra que tome el resto</translation>
    </message>
    <message>
        <source>a key of [sources]</source>
        <translation>una clave de [sources]</translation>
    </message>
    <message>
        <source>the English term</source>
        <translation>el término inglés</translation>
    </message>
    <message>
        <source>at least one [minutes, amount]</source>
        <translation>al menos un par [minutos, cantidad]</translation>
    </message>
    <message>
        <source>0 to the usual pressure, {usual}</source>
        <translation>de 0 a la presión habitual, {usual}</translation>
    </message>
    <message>
        <source>more than 0 seconds</source>
        <translation>más de 0 segundos</translation>
    </message>
    <message>
        <source>a landmark, such as {known}</source>
        <translation>un punto de referencia, como {known}</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>una fracción de 0 a 1</translation>
    </message>
    <message>
        <source>at least one [share of the way, share of the pressure]</source>
        <translation>al menos un par [fracción del recorrido, fracción de la presión]</translation>
    </message>
    <message>
        <source>less than a lap, {lap} s</source>
        <translation>menos de una serie, {lap} s</translation>
    </message>
    <message>
        <source>at least {least} s, the shortest that is whole</source>
        <translation>al menos {least} s, lo más corto que sale entero</translation>
    </message>
    <message>
        <source>what this kind of motion has</source>
        <translation>lo que tiene este tipo de movimiento</translation>
    </message>
    <message>
        <source>{wanted}, which follows from the seconds in the motion</source>
        <translation>{wanted}, según los segundos del movimiento</translation>
    </message>
    <message>
        <source>{wanted}, which follows from path and seconds on the reference body</source>
        <translation>{wanted}, según el recorrido y los segundos en el cuerpo de referencia</translation>
    </message>
    <message>
        <source>least, usual, most, all above 0</source>
        <translation>mínimo, habitual y máximo, todos mayores que 0</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at most {most} s for the thumbs</source>
        <translation>como máximo {most} s para los pulgares</translation>
    </message>
    <message>
        <source>{low} to {high} s of percussion</source>
        <translation>de {low} a {high} s de percusión</translation>
    </message>
    <message>
        <source>{low} to {high} cm/s</source>
        <translation>de {low} a {high} cm/s</translation>
    </message>
    <message>
        <source>{low} to {high} a minute</source>
        <translation>de {low} a {high} por minuto</translation>
    </message>
    <message>
        <source>within the area: y {low} to {high}, up to {wide} from the midline</source>
        <translation>un lugar dentro de la zona: coordenada y de {low} a {high}, hasta {wide} de la línea media</translation>
    </message>
    <message>
        <source>all that presses at least {least} mm from the midline</source>
        <translation>todo lo que presiona, al menos a {least} mm de la línea media</translation>
    </message>
    <message>
        <source>a pressure of {most} at most on ribs 11 and 12</source>
        <translation>una presión de {most} como máximo en las costillas 11 y 12</translation>
    </message>
    <message>
        <source>strikes {below} mm below the crests, at y {most} or less</source>
        <translation>golpes {below} mm por debajo de las crestas, coordenada y de {most} o menos</translation>
    </message>
    <message>
        <source>{hand}, reaching up to y {y}</source>
        <translation>{hand}, llega por arriba hasta y = {y}</translation>
    </message>
    <message>
        <source>strikes above the gluteal folds, y {least}</source>
        <translation>golpes por encima de los pliegues glúteos, y = {least}</translation>
    </message>
    <message>
        <source>{hand}, reaching down to y {y}</source>
        <translation>{hand}, llega por abajo hasta y = {y}</translation>
    </message>
    <message>
        <source>strikes at least {least} mm from the midline</source>
        <translation>golpes al menos a {least} mm de la línea media</translation>
    </message>
    <message>
        <source>the hand at ({x}, {y}) mm</source>
        <translation>la mano en ({x}, {y}) mm</translation>
    </message>
    <message>
        <source>{hand}, reaching {x} mm</source>
        <translation>{hand}, llega hasta {x} mm</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>duración de la sesión</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>a session of {minutes} min</source>
        <translation>una sesión de {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s too short</source>
        <translation>{seconds} s de menos</translation>
    </message>
    <message>
        <source>{seconds} s too long</source>
        <translation>{seconds} s de más</translation>
    </message>
    <message>
        <source>a length met within {seconds} s; other shares, counts or changes of hands</source>
        <translation>una duración con un margen de {seconds} s; cambia proporciones, cuentas o cambios de manos</translation>
    </message>
    <message>
        <source>at least one stroke</source>
        <translation>al menos una maniobra</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>maniobras</translation>
    </message>
    <message>
        <source>all left out</source>
        <translation>todas omitidas</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>days between sessions</source>
        <translation>días entre sesiones</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>comodidad</translation>
    </message>
    <message>
        <source>length of the note</source>
        <translation>longitud de la nota</translation>
    </message>
    <message>
        <source>length of the name</source>
        <translation>longitud del nombre</translation>
    </message>
    <message>
        <source>course</source>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>a lesson that this program saved</source>
        <translation>una clase guardada por este programa</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>an entry for what the body has</source>
        <translation>una entrada para lo que tiene el cuerpo</translation>
    </message>
    <message>
        <source>something that the body has</source>
        <translation>algo que tenga el cuerpo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>some words</source>
        <translation>algunas palabras</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <source>the key of an entry</source>
        <translation>la clave de una entrada</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>style</source>
        <translation>aspecto</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>punto de referencia</translation>
    </message>
    <message>
        <source>see `{command} --help`</source>
        <translation>lo que muestra `{command} --help`</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>ID=N with N from 1 to {most}</source>
        <translation>ID=N con N de 1 a {most}</translation>
    </message>
    <message>
        <source>whole minutes from {low} to {high}</source>
        <translation>minutos enteros de {low} a {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a number not below {low}</source>
        <translation>un número no menor que {low}</translation>
    </message>
    <message>
        <source>a second of the session, 0 to {total}</source>
        <translation>un segundo de la sesión, de 0 a {total}</translation>
    </message>
    <message>
        <source>a file that ends in {suffix}</source>
        <translation>un archivo que termine en {suffix}</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1920x1080</source>
        <translation>ANCHOxALTO en píxeles, como 1920x1080</translation>
    </message>
    <message>
        <source>a protocol file</source>
        <translation>un archivo de protocolo</translation>
    </message>
    <message>
        <source>{found}, expected {expected}</source>
        <translation>{found}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>no font file</source>
        <translation>falta el archivo de la fuente</translation>
    </message>
    <message>
        <source>not a font that Qt can read</source>
        <translation>Qt no puede leer esta fuente</translation>
    </message>
    <message>
        <source>no icon file</source>
        <translation>faltan los archivos de los iconos</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>any of {known}</source>
        <translation>cualquiera de: {known}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>baked for another extent of the body</source>
        <translation>dibujado para otra extensión del cuerpo</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each from {low} to {high}</source>
        <translation>ANCHOxALTO, cada uno de {low} a {high}</translation>
    </message>
    <message>
        <source>at most {millions} million pixels</source>
        <translation>como máximo {millions} millones de píxeles</translation>
    </message>
    <message>
        <source>a smaller one: memory does not hold it</source>
        <translation>uno más pequeño: no cabe en la memoria</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>format {found}, this program knows up to {known}</source>
        <translation>formato {found}, este programa conoce hasta {known}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Pause or continue</source>
        <translation>Pausa o seguir</translation>
    </message>
    <message>
        <source>Start or continue</source>
        <translation>Empezar o seguir</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>Maniobra siguiente</translation>
    </message>
    <message>
        <source>This stroke from its start; again: the one before</source>
        <translation>Esta maniobra desde el inicio; otra vez: la anterior</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <source>Go to a step; 3 again: the next rubbing</source>
        <translation>Ir a un paso; otra vez 3: la siguiente fricción</translation>
    </message>
    <message>
        <source>Repeat the stroke, its step, or nothing</source>
        <translation>Repetir la maniobra, su paso o nada</translation>
    </message>
    <message>
        <source>Say the last cue again</source>
        <translation>Repetir el último aviso</translation>
    </message>
    <message>
        <source>Sound or silence</source>
        <translation>Sonido o silencio</translation>
    </message>
    <message>
        <source>Captions: show or hide</source>
        <translation>Subtítulos: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Tick on the beat, or none</source>
        <translation>Tictac al compás, o ninguno</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Real speed</source>
        <translation>Velocidad real</translation>
    </message>
    <message>
        <source>A shorter session</source>
        <translation>Una sesión más corta</translation>
    </message>
    <message>
        <source>A longer session</source>
        <translation>Una sesión más larga</translation>
    </message>
    <message>
        <source>Count-in before a stroke, or none</source>
        <translation>Cuenta atrás antes de una maniobra, o ninguna</translation>
    </message>
    <message>
        <source>Keep, leave out or repeat a stroke</source>
        <translation>Fijar, omitir o repetir una maniobra</translation>
    </message>
    <message>
        <source>Next layer: skin, muscles, bones</source>
        <translation>Capa siguiente: piel, músculos, huesos</translation>
    </message>
    <message>
        <source>Zones of care: show or hide</source>
        <translation>Zonas de cuidado: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Names of the landmarks: show or hide</source>
        <translation>Nombres de los puntos: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Choose body and skin</source>
        <translation>Elegir cuerpo y piel</translation>
    </message>
    <message>
        <source>All about this stroke</source>
        <translation>Todo sobre esta maniobra</translation>
    </message>
    <message>
        <source>Choose what is taught</source>
        <translation>Elegir lo que se enseña</translation>
    </message>
    <message>
        <source>Light or dim</source>
        <translation>Clara o tenue</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>La página de inicio</translation>
    </message>
    <message>
        <source>Hands-free view</source>
        <translation>Vista de manos libres</translation>
    </message>
    <message>
        <source>Wait for me at the end of a stroke, or go on</source>
        <translation>Esperarme al final de una maniobra, o seguir</translation>
    </message>
    <message>
        <source>Stills instead of motion</source>
        <translation>Imágenes fijas en lugar de movimiento</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>The list of keys</source>
        <translation>La lista de teclas</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Acerca de y fuentes</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Sonido y subtítulos</translation>
    </message>
    <message>
        <source>Log of sessions</source>
        <translation>Registro de sesiones</translation>
    </message>
    <message>
        <source>Close what lies on top; never quits</source>
        <translation>Cerrar lo de encima; nunca sale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>PageUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PageDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>What is this? The next thing that is seen</source>
        <translation>¿Qué es esto? Lo siguiente que se ve</translation>
    </message>
    <message>
        <source>The thing before</source>
        <translation>Lo anterior</translation>
    </message>
    <message>
        <source>Show it alone, or everything again</source>
        <translation>Mostrarlo solo, o todo de nuevo</translation>
    </message>
    <message>
        <source>Hide it, or show it again</source>
        <translation>Ocultarlo, o mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Next view: head up, from the right, feet up, from the left</source>
        <translation>Vista siguiente: cabeza arriba, desde la derecha, pies arriba, desde la izquierda</translation>
    </message>
    <message>
        <source>Mirror the picture, or not</source>
        <translation>Imagen en espejo, o no</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>The whole body again</source>
        <translation>De nuevo el cuerpo entero</translation>
    </message>
    <message>
        <source>Move about in the picture, once zoomed in</source>
        <translation>Moverse por la imagen ampliada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open the client&apos;s right side, left, none</source>
        <translation>Abrir el lado derecho del cliente, el izquierdo, ninguno</translation>
    </message>
    <message>
        <source>Show what this stroke works on</source>
        <translation>Mostrar sobre qué actúa la maniobra</translation>
    </message>
    <message>
        <source>Pictures and handouts</source>
        <translation>Imágenes y hojas</translation>
    </message>
    <message>
        <source>The course: plan, calendar, progress</source>
        <translation>El ciclo: plan, calendario, progreso</translation>
    </message>
    <message>
        <source>In front of a class: begin or end</source>
        <translation>Ante una clase: empezar o terminar</translation>
    </message>
    <message>
        <source>Class: blank the wall</source>
        <translation>Clase: pantalla en negro</translation>
    </message>
    <message>
        <source>Class: freeze the wall&apos;s picture</source>
        <translation>Clase: congelar la imagen</translation>
    </message>
    <message>
        <source>Class: jump unseen; again: show it</source>
        <translation>Clase: saltar sin mostrar; otra vez: mostrar</translation>
    </message>
    <message>
        <source>Class: spotlight</source>
        <translation>Clase: foco</translation>
    </message>
    <message>
        <source>Class: magnifier</source>
        <translation>Clase: lupa</translation>
    </message>
    <message>
        <source>Class: pointer</source>
        <translation>Clase: puntero</translation>
    </message>
    <message>
        <source>Class: draw on the body</source>
        <translation>Clase: dibujar sobre el cuerpo</translation>
    </message>
    <message>
        <source>Class: undo what was drawn last</source>
        <translation>Clase: deshacer lo último dibujado</translation>
    </message>
    <message>
        <source>Class: clear the ink</source>
        <translation>Clase: borrar el dibujo</translation>
    </message>
    <message>
        <source>Class: quiz. Space shows the answer; + most knew it, - they did not</source>
        <translation>Clase: preguntas. Espacio muestra la respuesta; + la mayoría lo sabía, - no</translation>
    </message>
    <message>
        <source>Class: light the next name, or none</source>
        <translation>Clase: mostrar el nombre siguiente, o ninguno</translation>
    </message>
    <message>
        <source>Class: light the name before</source>
        <translation>Clase: mostrar el nombre anterior</translation>
    </message>
    <message>
        <source>Class: two strokes side by side</source>
        <translation>Clase: dos maniobras lado a lado</translation>
    </message>
    <message>
        <source>Class: loop from slow to real</source>
        <translation>Clase: repetir de lento a real</translation>
    </message>
    <message>
        <source>Class: loop one stroke more</source>
        <translation>Clase: repetir una maniobra más</translation>
    </message>
    <message>
        <source>Class: swap the screens</source>
        <translation>Clase: cambiar las pantallas</translation>
    </message>
    <message>
        <source>Class: notes; on one screen while held</source>
        <translation>Clase: notas; con una pantalla, mientras se pulsa</translation>
    </message>
    <message>
        <source>Test yourself on what is shown</source>
        <translation>Ponerse a prueba con lo que se ve</translation>
    </message>
    <message>
        <source>Language, table or mat, side</source>
        <translation>Idioma, camilla o colchoneta, lado</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está ocupada</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura en el disco</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>a row points to one that is not there</source>
        <translation>una fila apunta a otra que no existe</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>shape {found}, expected {wanted}</source>
        <translation>dimensiones {found}, se esperaba {wanted}</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>línea no válida</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>invalid date or datetime</source>
        <translation>fecha u hora no válida</translation>
    </message>
    <message>
        <source>invalid hex value</source>
        <translation>número hexadecimal no válido</translation>
    </message>
    <message>
        <source>invalid initial character for a key part</source>
        <translation>el nombre de un campo no puede empezar por este carácter</translation>
    </message>
    <message>
        <source>illegal character {sign}</source>
        <translation>carácter no permitido {sign}</translation>
    </message>
    <message>
        <source>found invalid character {sign}</source>
        <translation>hay un carácter no válido {sign}</translation>
    </message>
    <message>
        <source>escaped character is not a Unicode scalar value</source>
        <translation>tras el signo \ hay un código que no es de Unicode</translation>
    </message>
    <message>
        <source>unescaped &apos;\&apos; in a string</source>
        <translation>hay un signo &apos;\&apos; suelto en un texto</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>falta cerrar las comillas de un texto</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>falta cerrar el corchete de una lista</translation>
    </message>
    <message>
        <source>unclosed inline table</source>
        <translation>falta cerrar la llave de una tabla</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>tras el valor hace falta una línea nueva o el final del archivo</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>tras el nombre del campo hace falta &apos;=&apos;</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; at the end of a table declaration</source>
        <translation>al final del título de una tabla hace falta &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>al final del título de una lista hace falta &apos;]]&apos;</translation>
    </message>
    <message>
        <source>expected {sign} or {other}</source>
        <translation>hace falta {sign} o {other}</translation>
    </message>
    <message>
        <source>expected {sign}</source>
        <translation>hace falta {sign}</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>un mismo campo se da dos veces</translation>
    </message>
    <message>
        <source>cannot declare {key} twice</source>
        <translation>{key} no se puede declarar dos veces</translation>
    </message>
    <message>
        <source>cannot mutate immutable namespace {key}</source>
        <translation>{key} ya no se puede ampliar</translation>
    </message>
    <message>
        <source>cannot redefine namespace {key}</source>
        <translation>{key} no se puede definir de nuevo</translation>
    </message>
    <message>
        <source>duplicate inline table key {key}</source>
        <translation>el campo {key} se repite</translation>
    </message>
    <message>
        <source>{reason} - at `{place}`</source>
        <translation>{reason}, en `{place}`</translation>
    </message>
    <message>
        <source>{reason} (byte {byte})</source>
        <translation>{reason} (byte {byte})</translation>
    </message>
    <message>
        <source>JSON is malformed: {reason}</source>
        <translation>JSON mal formado: {reason}</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation>carácter no válido</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>sobran caracteres al final</translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation>sobra una coma al final de una lista</translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation>sobra una coma al final de una tabla</translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation>los nombres de los campos van entre comillas</translation>
    </message>
    <message>
        <source>Expected `{wanted}`, got `{found}`</source>
        <translation>se esperaba `{wanted}`, hay `{found}`</translation>
    </message>
    <message>
        <source>Expected `{wanted}`</source>
        <translation>se esperaba `{wanted}`</translation>
    </message>
    <message>
        <source>Invalid value {found}</source>
        <translation>valor no válido {found}</translation>
    </message>
    <message>
        <source>Invalid enum value {found}</source>
        <translation>el valor {found} no está en la lista</translation>
    </message>
    <message>
        <source>Object missing required field `{field}`</source>
        <translation>falta el campo obligatorio `{field}`</translation>
    </message>
</context>
<context>
    <name>stance</name>
    <message>
        <source>You stand at the waist, facing the head</source>
        <translation>Estás en la cintura, hacia la cabeza</translation>
    </message>
    <message>
        <source>You stand at the waist, facing the feet</source>
        <translation>Estás en la cintura, hacia los pies</translation>
    </message>
    <message>
        <source>You stand at the waist, facing the table</source>
        <translation>Estás en la cintura, hacia la camilla</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the head</source>
        <translation>Estás en la cadera, hacia la cabeza</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the feet</source>
        <translation>Estás en la cadera, hacia los pies</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the table</source>
        <translation>Estás en la cadera, hacia la camilla</translation>
    </message>
    <message>
        <source>You face the head</source>
        <translation>Hacia la cabeza</translation>
    </message>
    <message>
        <source>You face the feet</source>
        <translation>Hacia los pies</translation>
    </message>
    <message>
        <source>You face the table</source>
        <translation>Hacia la camilla</translation>
    </message>
    <message>
        <source>Turn to the head</source>
        <translation>Gira hacia la cabeza</translation>
    </message>
    <message>
        <source>Turn to the feet</source>
        <translation>Gira hacia los pies</translation>
    </message>
    <message>
        <source>Turn to the table</source>
        <translation>Gira hacia la camilla</translation>
    </message>
    <message>
        <source>Table, client&apos;s left</source>
        <translation>Camilla, izquierda del cliente</translation>
    </message>
    <message>
        <source>Table, client&apos;s right</source>
        <translation>Camilla, derecha del cliente</translation>
    </message>
    <message>
        <source>Mat, client&apos;s left</source>
        <translation>Colchoneta, izquierda del cliente</translation>
    </message>
    <message>
        <source>Mat, client&apos;s right</source>
        <translation>Colchoneta, derecha del cliente</translation>
    </message>
    <message>
        <source>Table or mat, side</source>
        <translation>Camilla o colchoneta, lado</translation>
    </message>
    <message>
        <source>You stand on the client&apos;s left</source>
        <translation>Estás de pie a la izquierda del cliente</translation>
    </message>
    <message>
        <source>You stand on the client&apos;s right</source>
        <translation>Estás de pie a la derecha del cliente</translation>
    </message>
    <message>
        <source>You kneel on the client&apos;s left</source>
        <translation>Estás de rodillas a la izquierda del cliente</translation>
    </message>
    <message>
        <source>You kneel on the client&apos;s right</source>
        <translation>Estás de rodillas a la derecha del cliente</translation>
    </message>
    <message>
        <source>You kneel beside the client</source>
        <translation>Estás de rodillas junto al cliente</translation>
    </message>
    <message>
        <source>at the waist</source>
        <translation>en la cintura</translation>
    </message>
    <message>
        <source>at the hip</source>
        <translation>en la cadera</translation>
    </message>
    <message>
        <source>facing the client</source>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>facing the head</source>
        <translation>hacia la cabeza</translation>
    </message>
    <message>
        <source>facing the feet</source>
        <translation>hacia los pies</translation>
    </message>
    <message>
        <source>facing the table</source>
        <translation>hacia la camilla</translation>
    </message>
    <message>
        <source>You face the client</source>
        <translation>Hacia el cliente</translation>
    </message>
    <message>
        <source>Turn to the client</source>
        <translation>Gira hacia el cliente</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>

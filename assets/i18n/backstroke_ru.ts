<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>After</name>
    <message>
        <source>Tender places</source>
        <translation>Болезненные места</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>После сеанса</translation>
    </message>
    <message>
        <source>Done. {time}.</source>
        <translation>Готово. {time}.</translation>
    </message>
    <message>
        <source>Cover the client, let them rest.</source>
        <translation>Укройте клиента, пусть отдохнёт.</translation>
    </message>
    <message>
        <source>How comfortable was it for the client?</source>
        <translation>Насколько приятно было клиенту?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very. By digits, or leave it.</source>
        <translation>0 — совсем неприятно, 10 — очень приятно. Нажмите цифру или пропустите.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Самочувствие</translation>
    </message>
    <message>
        <source>A note (N)</source>
        <translation>Заметка (N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What to remember next time</source>
        <translation>Что помнить в следующий раз</translation>
    </message>
    <message>
        <source>Touch the tender places on the body, or go there by arrows and mark with M.</source>
        <translation>Коснитесь болезненных мест на теле или подведите метку стрелками и нажмите M.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tender places: {count}</source>
        <translation>Болезненных мест: {count}</translation>
    </message>
    <message>
        <source>Tender places: none</source>
        <translation>Болезненных мест нет</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Ушло</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Audience - share this one</source>
        <translation>Для зала — показывайте это окно</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Neutral</source>
        <translation>Нейтральное</translation>
    </message>
    <message>
        <source>Slender, small</source>
        <translation>Стройное, невысокое</translation>
    </message>
    <message>
        <source>Slender, medium</source>
        <translation>Стройное, среднее</translation>
    </message>
    <message>
        <source>Slender, tall</source>
        <translation>Стройное, высокое</translation>
    </message>
    <message>
        <source>Broad, small</source>
        <translation>Широкое, невысокое</translation>
    </message>
    <message>
        <source>Broad, medium</source>
        <translation>Широкое, среднее</translation>
    </message>
    <message>
        <source>Broad, tall</source>
        <translation>Широкое, высокое</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Очень светлая</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковая</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Very dark</source>
        <translation>Очень тёмная</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серая</translation>
    </message>
    <message>
        <source>{name}, {height} cm</source>
        <translation>{name}, {height} см</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>The skin</source>
        <translation>Кожа</translation>
    </message>
    <message>
        <source>Glass: the body shows through</source>
        <translation>Стекло: тело просвечивает</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Непрозрачные</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Синяя и оранжевая</translation>
    </message>
    <message>
        <source>The hands</source>
        <translation>Руки</translation>
    </message>
    <message>
        <source>Their style</source>
        <translation>Вид рук</translation>
    </message>
    <message>
        <source>Their skin</source>
        <translation>Кожа рук</translation>
    </message>
    <message>
        <source>{name}, {length} mm long, {breadth} mm broad</source>
        <translation>{name}: длина {length} мм, ширина {breadth} мм</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Размер рук</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Adapted: without {strokes}; pressure {most} at most. Ask the doctor.</source>
        <translation>Щадящий план. Пропущены: {strokes}. Нажим не выше {most}. Спросите врача.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Сразу прекратить</translation>
    </message>
    <message>
        <source>When not to massage</source>
        <translation>Когда массаж нельзя</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Ничего из этого нет</translation>
    </message>
    <message>
        <source>Something applies</source>
        <translation>Что-то из этого есть</translation>
    </message>
    <message>
        <source>Read the whole list</source>
        <translation>Прочитать весь список</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue to the session</source>
        <translation>К сеансу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Does any of this apply to the client?</source>
        <translation>Есть ли у клиента что-нибудь из этого?</translation>
    </message>
    <message>
        <source>Signs of an emergency, anything that needs a doctor first, or a reason to go gently: has any of it come up, today or with this client?</source>
        <translation>Тревожные признаки, повод сначала пойти к врачу или работать мягче: есть ли что-то такое сегодня или у этого клиента?</translation>
    </message>
    <message>
        <source>Which of it applies? Take the gravest.</source>
        <translation>Что именно? Выберите самое серьёзное.</translation>
    </message>
    <message>
        <source>This is education, not medical advice. When in doubt, ask.</source>
        <translation>Это обучение, а не медицинский совет. Сомневаетесь — спросите врача.</translation>
    </message>
    <message>
        <source>Answer the question to continue.</source>
        <translation>Ответьте на вопрос, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Срочная помощь</translation>
    </message>
    <message>
        <source>No massage. Call for help now.</source>
        <translation>Массаж нельзя. Сразу вызовите помощь.</translation>
    </message>
    <message>
        <source>See a doctor first</source>
        <translation>Сначала к врачу</translation>
    </message>
    <message>
        <source>No massage today.</source>
        <translation>Сегодня массажа не будет.</translation>
    </message>
    <message>
        <source>Adapt the session</source>
        <translation>Щадящий сеанс</translation>
    </message>
    <message>
        <source>We change the plan.</source>
        <translation>План станет мягче.</translation>
    </message>
    <message>
        <source>The safety questions were answered today for {name}.</source>
        <translation>На вопросы о безопасности сегодня уже ответили: {name}.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Early in a course: pressure {most} at most.</source>
        <translation>Начало курса: нажим не сильнее {most}.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Education, not medical advice</source>
        <translation>Обучение, а не медицинский совет</translation>
    </message>
    <message>
        <source>The source makes these claims. The labels and the wording below them are ours; they rest on the studies named. None of them is a reason to massage and not see a doctor.</source>
        <translation>Так утверждает источник. Пометки и пояснения к ним наши; они опираются на названные исследования. Ничто из этого не повод делать массаж вместо визита к врачу.</translation>
    </message>
    <message>
        <source>It rests on: {studies}.</source>
        <translation>Исследования: {studies}.</translation>
    </message>
    <message>
        <source>No study was found.</source>
        <translation>Исследований не найдено.</translation>
    </message>
    <message>
        <source>Supported, for a short time, with low certainty</source>
        <translation>Подтверждено: на короткое время, с низкой достоверностью</translation>
    </message>
    <message>
        <source>Traditional: the source says so</source>
        <translation>Традиция: так говорит источник</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>На это не полагайтесь</translation>
    </message>
</context>
<context>
    <name>ClassQuiz</name>
    <message>
        <source>Point to: {name}</source>
        <translation>Покажите: {name}</translation>
    </message>
    <message>
        <source>What is outlined?</source>
        <translation>Что обведено?</translation>
    </message>
    <message>
        <source>Known so far: {right}</source>
        <translation>Пока знали: {right}</translation>
    </message>
    <message>
        <source>Hands up: who knows it?</source>
        <translation>Поднимите руки: кто знает?</translation>
    </message>
    <message>
        <source>More than half knew it</source>
        <translation>Знали больше половины</translation>
    </message>
    <message>
        <source>Half or fewer knew it</source>
        <translation>Знали половина или меньше</translation>
    </message>
    <message>
        <source>Who knew it?</source>
        <translation>Кто знал?</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Ответ: {name}</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>{right} of {count} known</source>
        <translation>Знали {right} из {count}</translation>
    </message>
    <message>
        <source>The class knows what is shown here.</source>
        <translation>Класс знает всё, что здесь показано.</translation>
    </message>
    <message>
        <source>Nearly all of it.</source>
        <translation>Почти всё.</translation>
    </message>
    <message>
        <source>More than a beginning.</source>
        <translation>Уже больше, чем начало.</translation>
    </message>
    <message>
        <source>A beginning. Look once more, then try again.</source>
        <translation>Начало есть. Посмотрите ещё раз и повторите.</translation>
    </message>
    <message>
        <source>Still to learn: {names}.</source>
        <translation>Ещё выучить: {names}.</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Назад к сеансу</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>There is one screen</source>
        <translation>Экран один</translation>
    </message>
    <message>
        <source>X puts the wall in front. N shows this window and the notes while it is held.</source>
        <translation>X выводит вперёд картину для класса. N показывает это окно и заметки, пока нажата.</translation>
    </message>
    <message>
        <source>The second screen is gone</source>
        <translation>Второй экран пропал</translation>
    </message>
    <message>
        <source>The session runs on here. The wall returns with the screen.</source>
        <translation>Сеанс идёт здесь дальше. Картина для класса вернётся вместе с экраном.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>A lesson was left at “{stroke}” on {day}</source>
        <translation>Урок остановился на приёме «{stroke}» {day}</translation>
    </message>
    <message>
        <source>{time} of it were left. Ink and notes are kept.</source>
        <translation>Оставалось {time}. Рисунки и заметки сохранены.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {reason}</source>
        <translation>Урок не удалось сохранить: {reason}</translation>
    </message>
    <message>
        <source>What was taught is in the log of sessions; the place in the lesson is not.</source>
        <translation>Пройденное записано в журнале сеансов, а место в уроке — нет.</translation>
    </message>
    <message>
        <source>The lesson that was left cannot be read</source>
        <translation>Начатый урок не читается</translation>
    </message>
    <message>
        <source>Its file is kept. {reason}</source>
        <translation>Его файл сохранён. {reason}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Planned and used</source>
        <translation>План и затраченное время</translation>
    </message>
    <message>
        <source>Plan {time} next time: version {version}</source>
        <translation>В следующий раз {time}: версия {version}</translation>
    </message>
    <message>
        <source>No wall: its screen is gone</source>
        <translation>Экран класса пропал</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Один экран</translation>
    </message>
    <message>
        <source>On the wall now: {width} × {height}</source>
        <translation>Видит класс: {width} × {height}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Экран погашен</translation>
    </message>
    <message>
        <source>Frozen for the class</source>
        <translation>Для класса — стоп-кадр</translation>
    </message>
    <message>
        <source>The wall waits: J shows, Esc goes back</source>
        <translation>Экран ждёт: J покажет, Esc вернёт</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>For whom?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>Delete {name} with {sessions} and {notes} for good?</source>
        <translation>Удалить навсегда: {name}, {sessions} и {notes}?</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Удалено навсегда.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Сначала напишите имя или номер.</translation>
    </message>
    <message>
        <source>A name or number of their own choosing; everything stays on this computer. No diagnoses and no health record: they do not belong here.</source>
        <translation>Имя или номер, который выберет сам клиент; всё остаётся на этом компьютере. Без диагнозов и истории болезни: им здесь не место.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Leave the name</source>
        <translation>Оставить имя</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>Для этого клиента</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Ana, or 7, or any sign</source>
        <translation>Аня, или 7, или любой знак</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n движение</numerusform>
            <numerusform>%n движения</numerusform>
            <numerusform>%n движений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n проход</numerusform>
            <numerusform>%n прохода</numerusform>
            <numerusform>%n проходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s)</source>
        <translation>
            <numerusform>%n удар</numerusform>
            <numerusform>%n удара</numerusform>
            <numerusform>%n ударов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n круг</numerusform>
            <numerusform>%n круга</numerusform>
            <numerusform>%n кругов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedPhrases</name>
    <message numerus="yes">
        <source>{text} (%n characters)</source>
        <translation>
            <numerusform>{text} (%n знак)</numerusform>
            <numerusform>{text} (%n знака)</numerusform>
            <numerusform>{text} (%n знаков)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n characters</source>
        <translation>
            <numerusform>текст не длиннее %n знака</numerusform>
            <numerusform>текст не длиннее %n знаков</numerusform>
            <numerusform>текст не длиннее %n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a protocol file of at most %n bytes</source>
        <translation>
            <numerusform>файл протокола не больше %n байта</numerusform>
            <numerusform>файл протокола не больше %n байт</numerusform>
            <numerusform>файл протокола не больше %n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fewest} to %n repetitions, as in reps</source>
        <translation>
            <numerusform>от {fewest} до %n повторения, как в reps</numerusform>
            <numerusform>от {fewest} до %n повторений, как в reps</numerusform>
            <numerusform>от {fewest} до %n повторений, как в reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
            <numerusform>%n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number that divides the %n cycles of a lap, or whole laps</source>
        <translation>
            <numerusform>число, на которое делится %n повтор серии, или целые серии</numerusform>
            <numerusform>число, на которое делятся %n повтора серии, или целые серии</numerusform>
            <numerusform>число, на которое делятся %n повторов серии, или целые серии</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Change the plan…</source>
        <translation>Изменить план…</translation>
    </message>
    <message>
        <source>Into a calendar (.ics)…</source>
        <translation>В календарь (.ics)…</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>Прошлые сеансы</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Add the course to a calendar</source>
        <translation>Добавить курс в календарь</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>done</source>
        <translation>проведён</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Подвести итог</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Сколько сеансов</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Plan the course</source>
        <translation>Запланировать курс</translation>
    </message>
    <message>
        <source>Without a course</source>
        <translation>Без курса</translation>
    </message>
    <message>
        <source>{count} sessions, {spacing}</source>
        <translation>{count} сеансов, {spacing}</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>Изменить курс</translation>
    </message>
    <message>
        <source>{count} sessions, {spacing}: {first} to {last}</source>
        <translation>{count} сеансов, {spacing}: с {first} по {last}</translation>
    </message>
    <message>
        <source>As figures</source>
        <translation>Цифрами</translation>
    </message>
    <message>
        <source>No plots: pyqtgraph is not installed. Here are the figures.</source>
        <translation>Графиков нет: pyqtgraph не установлен. Вот сами цифры.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход курса</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Сеанс {number} из {count}</translation>
    </message>
    <message>
        <source>Next one: {day}.</source>
        <translation>Следующий: {day}.</translation>
    </message>
    <message>
        <source>It is time to look back.</source>
        <translation>Пора подвести итог.</translation>
    </message>
    <message>
        <source>Course: {head}</source>
        <translation>Курс: {head}</translation>
    </message>
    <message>
        <source>Next: {day}. {time}, pressure {most} at most.</source>
        <translation>Следующий: {day}. {time}, нажим не сильнее {most}.</translation>
    </message>
    <message>
        <source>{spacing} until {day}: how sessions are spread is habit, not evidence.</source>
        <translation>{spacing} до {day}: как часто, решает привычка, а не доказательства.</translation>
    </message>
    <message>
        <source>Start session {number}, {time}</source>
        <translation>Начать сеанс {number}, {time}</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Подвести итог…</translation>
    </message>
    <message>
        <source>A course is {fewest} to {most} sessions.</source>
        <translation>Курс: от {fewest} до {most} сеансов.</translation>
    </message>
    <message>
        <source>The first is best kept to {time}.</source>
        <translation>Первый лучше ограничить: {time}.</translation>
    </message>
    <message>
        <source>A course is one client&apos;s: say whose it is, by a name or a number.</source>
        <translation>Курс принадлежит одному клиенту: скажите, чей он, именем или номером.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Сеансов пока нет</translation>
    </message>
    <message>
        <source>No course is under way</source>
        <translation>Сейчас курса нет</translation>
    </message>
    <message>
        <source>Start the first, {time}</source>
        <translation>Начать первый, {time}</translation>
    </message>
    <message>
        <source>Start a session, {time}</source>
        <translation>Начать сеанс, {time}</translation>
    </message>
    <message>
        <source>Session {number} of a course: {least} minutes.</source>
        <translation>Сеанс {number} курса: {least} минут.</translation>
    </message>
    <message>
        <source>Session {number} of a course: {least} to {most} minutes.</source>
        <translation>Сеанс {number} курса: от {least} до {most} минут.</translation>
    </message>
    <message>
        <source>You have looked back. Do it again whenever something changes.</source>
        <translation>Итог подведён. Повторите, когда что-нибудь изменится.</translation>
    </message>
    <message>
        <source>After four to six sessions: look back. If it is worse, stop and see a doctor.</source>
        <translation>После четырёх–шести сеансов подведите итог. Если стало хуже, прекратите и направьте к врачу.</translation>
    </message>
    <message>
        <source>It is time to look back: is it better, the same, or worse?</source>
        <translation>Пора подвести итог: стало лучше, так же или хуже?</translation>
    </message>
    <message>
        <source>done, {time}</source>
        <translation>проведён, {time}</translation>
    </message>
    <message>
        <source>comfort {value}</source>
        <translation>самочувствие {value}</translation>
    </message>
    <message>
        <source>session {number} is planned, {time}</source>
        <translation>по плану сеанс {number}, {time}</translation>
    </message>
    <message>
        <source>real</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>Minutes per session</source>
        <translation>Минуты по сеансам</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Minutes per week, by its Monday</source>
        <translation>Минуты по неделям, от понедельника</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Minutes per stroke, all sessions together</source>
        <translation>Минуты по приёмам, все сеансы вместе</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Самочувствие</translation>
    </message>
    <message>
        <source>Comfort as the client said it, 0 to 10</source>
        <translation>Самочувствие по словам клиента, от 0 до 10</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>самочувствие</translation>
    </message>
    <message>
        <source>Massage {number} of {count}</source>
        <translation>Массаж {number} из {count}</translation>
    </message>
    <message>
        <source>{time}, pressure {most} at most. How sessions are spread is habit, not evidence.</source>
        <translation>{time}, нажим не сильнее {most}. Как часто, решает привычка, а не доказательства.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Клиент: {name}</translation>
    </message>
    <message>
        <source>one every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>через день</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} в неделю</translation>
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
        <translation>Последнее.</translation>
    </message>
    <message>
        <source>Paused. Rest both hands, keep contact.</source>
        <translation>Пауза. Руки отдыхают, контакт сохраните.</translation>
    </message>
    <message>
        <source>Done. Cover the client and let them rest.</source>
        <translation>Готово. Укройте клиента, пусть отдохнёт.</translation>
    </message>
    <message>
        <source>This is how the cues sound.</source>
        <translation>Так звучат подсказки.</translation>
    </message>
    <message>
        <source>The end. Rest both hands, keep contact.</source>
        <translation>Конец. Руки отдыхают, контакт сохраните.</translation>
    </message>
    <message>
        <source>In {count} seconds: the end. Then rest both hands.</source>
        <translation>Через {count} секунд конец. Потом оставьте руки на теле.</translation>
    </message>
    <message>
        <source>Now: {name}.</source>
        <translation>Сейчас: {name}.</translation>
    </message>
    <message>
        <source>Once more from the start.</source>
        <translation>Ещё раз с начала.</translation>
    </message>
    <message>
        <source>In {count} seconds: once more from the start.</source>
        <translation>Через {count} секунд: ещё раз с начала.</translation>
    </message>
    <message>
        <source>In {count} seconds: {name}.</source>
        <translation>Через {count} секунд: {name}.</translation>
    </message>
    <message>
        <source>Whole hands, soft and flat.</source>
        <translation>Вся ладонь, мягко и плоско.</translation>
    </message>
    <message>
        <source>Whole hands, weight on the palms.</source>
        <translation>Вся ладонь, вес на ладонях.</translation>
    </message>
    <message>
        <source>Pads of four fingers.</source>
        <translation>Подушечки четырёх пальцев.</translation>
    </message>
    <message>
        <source>Thumb pads, the other fingers closed.</source>
        <translation>Подушечки больших пальцев, остальные сжаты.</translation>
    </message>
    <message>
        <source>Finger pads, fingertips toward the spine.</source>
        <translation>Подушечки пальцев, кончики к позвоночнику.</translation>
    </message>
    <message>
        <source>Thumbs against fingers.</source>
        <translation>Большие пальцы напротив остальных.</translation>
    </message>
    <message>
        <source>Finger pads, loose wrists.</source>
        <translation>Подушечки пальцев, кисти расслаблены.</translation>
    </message>
    <message>
        <source>Palms slightly cupped.</source>
        <translation>Ладони чуть лодочкой.</translation>
    </message>
    <message>
        <source>Stay where you are.</source>
        <translation>Оставайтесь на месте.</translation>
    </message>
    <message>
        <source>At the waist, turn to the head.</source>
        <translation>У талии, повернитесь к голове.</translation>
    </message>
    <message>
        <source>At the waist, turn to the feet.</source>
        <translation>У талии, повернитесь к ногам.</translation>
    </message>
    <message>
        <source>At the waist, turn to the table.</source>
        <translation>У талии, повернитесь к столу.</translation>
    </message>
    <message>
        <source>At the hip, turn to the head.</source>
        <translation>У таза, повернитесь к голове.</translation>
    </message>
    <message>
        <source>At the hip, turn to the feet.</source>
        <translation>У таза, повернитесь к ногам.</translation>
    </message>
    <message>
        <source>At the hip, turn to the table.</source>
        <translation>У таза, повернитесь к столу.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the head.</source>
        <translation>На коленях у талии, лицом к голове.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the feet.</source>
        <translation>На коленях у талии, лицом к ногам.</translation>
    </message>
    <message>
        <source>Kneel at the waist, turned to the client.</source>
        <translation>На коленях у талии, лицом к клиенту.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the head.</source>
        <translation>На коленях у таза, лицом к голове.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the feet.</source>
        <translation>На коленях у таза, лицом к ногам.</translation>
    </message>
    <message>
        <source>Kneel at the hip, turned to the client.</source>
        <translation>На коленях у таза, лицом к клиенту.</translation>
    </message>
</context>
<context>
    <name>CycleCurves</name>
    <message>
        <source>Pressure and speed of the present cycle</source>
        <translation>Нажим и скорость в текущем движении</translation>
    </message>
    <message>
        <source>No curves: pyqtgraph is not installed. Everything else works.</source>
        <translation>Кривых нет: не установлен pyqtgraph. Всё остальное работает.</translation>
    </message>
    <message>
        <source>rep {0}</source>
        <translation>повтор {0}</translation>
    </message>
    <message>
        <source>{rate} strikes a second</source>
        <translation>{rate} уд./с</translation>
    </message>
    <message>
        <source>{pressure} · {speed} cm/s</source>
        <translation>{pressure} · {speed} см/с</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Client&apos;s left</source>
        <translation>Слева у клиента</translation>
    </message>
    <message>
        <source>Client&apos;s right</source>
        <translation>Справа у клиента</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Spine: never press</source>
        <translation>Позвоночник: не давить</translation>
    </message>
    <message>
        <source>Kidneys, floating ribs: lightly</source>
        <translation>Почки, нижние рёбра: легко</translation>
    </message>
    <message>
        <source>Striking allowed</source>
        <translation>Ударять можно здесь</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of the therapist&apos;s left hand</comment>
        <translation>Л</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of the therapist&apos;s right hand</comment>
        <translation>П</translation>
    </message>
    <message>
        <source>Flank: less pressure</source>
        <translation>Бок: давить слабее</translation>
    </message>
    <message>
        <source>On the spine</source>
        <translation>На позвоночнике</translation>
    </message>
    <message>
        <source>Too hard on the ribs</source>
        <translation>Слишком сильно на рёбрах</translation>
    </message>
    <message>
        <source>Do not strike here</source>
        <translation>Здесь не ударять</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Pictures and handouts</source>
        <translation>Картинки и раздаточные листы</translation>
    </message>
    <message>
        <source>Being made: {name}</source>
        <translation>Создаётся: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл не сохранён</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Куда сохранять</translation>
    </message>
    <message>
        <source>Picture of this moment</source>
        <translation>Картинка этого момента</translation>
    </message>
    <message>
        <source>Handout to print</source>
        <translation>Лист для печати</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Print, A4</source>
        <translation>Печать, A4</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>This stroke</source>
        <translation>Этот приём</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Protocol and all strokes</source>
        <translation>Протокол и все приёмы</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>HandSize</name>
    <message>
        <source>Small</source>
        <translation>Маленькие</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большие</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Strokes {strokes} + changes of hands {changes} = {whole}</source>
        <translation>Приёмы {strokes} + смены рук {changes} = {whole}</translation>
    </message>
    <message>
        <source>Education, not medical advice.</source>
        <translation>Обучение, а не медицинский совет.</translation>
    </message>
    <message>
        <source>Left and right are the client&apos;s; L and R on the hands are your own.</source>
        <translation>Лево и право — клиента; Л и П на руках — ваши собственные руки.</translation>
    </message>
    <message>
        <source>With pain that is new, strong or comes with fever or numbness, see a doctor first.</source>
        <translation>Если боль новая, сильная, с жаром или онемением, сначала идите к врачу.</translation>
    </message>
    <message>
        <source>This plan as text, for a telephone. The whole file is attached to the PDF.</source>
        <translation>Этот план текстом, для телефона. Весь файл вложен в PDF.</translation>
    </message>
    <message>
        <source>{fewest} to {most} times</source>
        <translation>{fewest}–{most} раз</translation>
    </message>
    <message>
        <source>The gist of this page as text, for a telephone.</source>
        <translation>Суть этой страницы текстом, для телефона.</translation>
    </message>
    <message>
        <source>{tempo} · pressure {pressure}</source>
        <translation>{tempo} · нажим {pressure}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
</context>
<context>
    <name>HandsFree</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>or an elbow: pause</source>
        <translation>или локоть: пауза</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>продолжить</translation>
    </message>
    <message>
        <source>start at once</source>
        <translation>начать сразу</translation>
    </message>
    <message>
        <source>say it again</source>
        <translation>повторить</translation>
    </message>
    <message>
        <source>do not wait</source>
        <translation>не ждать</translation>
    </message>
    <message>
        <source>wait for me</source>
        <translation>ждать меня</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 с назад</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Свободные руки</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Приготовьтесь</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Rest both hands. Keep contact.</source>
        <translation>Руки отдыхают. Контакт сохраните.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Finish your count, then press.</source>
        <translation>Закончите счёт и нажмите.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Жду вас</translation>
    </message>
    <message>
        <source>On to: {name}</source>
        <translation>К приёму: {name}</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Смена приёма</translation>
    </message>
    <message>
        <source>{cycle} of {cycles}</source>
        <translation>{cycle} из {cycles}</translation>
    </message>
    <message>
        <source>Pass {cycle} of {cycles}</source>
        <translation>Проход {cycle} из {cycles}</translation>
    </message>
    <message>
        <source>The end in {time}</source>
        <translation>Конец через {time}</translation>
    </message>
    <message>
        <source>Then rest both hands</source>
        <translation>Потом руки отдыхают</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Next in {time}</source>
        <translation>Дальше через {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Stay where you are</source>
        <translation>Стойте на месте</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>ещё один раз</translation>
    </message>
    <message>
        <source>Session {time} of {total}</source>
        <translation>Сеанс {time} из {total}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>Ещё {count}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>No session yet. Each one that is played is kept.</source>
        <translation>Сеансов пока нет. Каждый проведённый сеанс записывается.</translation>
    </message>
    <message>
        <source>Sessions (*.csv)</source>
        <translation>Сеансы (*.csv)</translation>
    </message>
    <message>
        <source>Strokes of each session (*.csv)</source>
        <translation>Приёмы каждого сеанса (*.csv)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Сохранено в {path}</translation>
    </message>
    <message>
        <source>Delete {sessions} and {notes} for good?</source>
        <translation>Удалить навсегда: {sessions} и {notes}?</translation>
    </message>
    <message>
        <source>The older copies of the log go too.</source>
        <translation>Старые копии журнала тоже удаляются.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Всё удалено.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} из {planned}</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Удалить всё…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Самочувствие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>How comfortable was it for the client? 0: not at all, 10: entirely.</source>
        <translation>Насколько приятно было клиенту? 0 — совсем нет, 10 — очень.</translation>
    </message>
    <message>
        <source>Kept on this computer only. No diagnoses: they do not belong here.</source>
        <translation>Хранится только на этом компьютере. Диагнозам здесь не место.</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>Сохранить в журнале</translation>
    </message>
    <message>
        <source>{protocol}: planned {planned}, real {real}.</source>
        <translation>{protocol}: по плану {planned}, факт {real}.</translation>
    </message>
    <message>
        <source>All clients go with them.</source>
        <translation>Вместе с ними удалятся все клиенты.</translation>
    </message>
    <message>
        <source>The session is deleted.</source>
        <translation>Сеанс удалён.</translation>
    </message>
    <message>
        <source>{stroke}, round {round}</source>
        <translation>{stroke}, круг {round}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>begun again: {count}</source>
        <translation>начат снова: {count}</translation>
    </message>
    <message>
        <source>No pauses.</source>
        <translation>Без пауз.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>компьютер спал</translation>
    </message>
    <message>
        <source>cut off and gone on with</source>
        <translation>прерван и продолжен</translation>
    </message>
    <message>
        <source>at {at} for {lasted} ({kind})</source>
        <translation>на {at} длиной {lasted} ({kind})</translation>
    </message>
    <message>
        <source>Pauses: {list}.</source>
        <translation>Паузы: {list}.</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>слева у клиента</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>справа у клиента</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>средней линии</translation>
    </message>
    <message>
        <source>on the {side}, {up} cm above L4</source>
        <translation>на {side}, {up} см выше L4</translation>
    </message>
    <message>
        <source>on the {side}, {up} cm below L4</source>
        <translation>на {side}, {up} см ниже L4</translation>
    </message>
    <message>
        <source>{side}, {across} cm beside the spine, {up} cm above L4</source>
        <translation>{side}, {across} см от позвоночника, {up} см выше L4</translation>
    </message>
    <message>
        <source>{side}, {across} cm beside the spine, {up} cm below L4</source>
        <translation>{side}, {across} см от позвоночника, {up} см ниже L4</translation>
    </message>
    <message>
        <source>No tender places.</source>
        <translation>Болезненных мест нет.</translation>
    </message>
    <message>
        <source>Tender places:</source>
        <translation>Болезненные места:</translation>
    </message>
    <message>
        <source>Delete this session…</source>
        <translation>Удалить этот сеанс…</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sheet to sign (PDF)…</source>
        <translation>Лист на подпись (PDF)…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
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
        <source>Fine</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version</source>
        <translation>«{name}» создан в более новой версии</translation>
    </message>
    <message>
        <source>It is left untouched, and nothing else has changed.</source>
        <translation>Файл не тронут, остальное осталось как было.</translation>
    </message>
    <message>
        <source>{faults} in “{name}”</source>
        <translation>{faults} в «{name}»</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>“{name}” cannot be used</source>
        <translation>«{name}» нельзя использовать</translation>
    </message>
    <message>
        <source>A file of the program is missing: {name}</source>
        <translation>Не хватает файла программы: {name}</translation>
    </message>
    <message>
        <source>What needs it looks plainer; everything else works. ({reason})</source>
        <translation>Без него картинка проще, всё остальное работает. ({reason})</translation>
    </message>
    <message>
        <source>The program starts as if new.</source>
        <translation>Программа начинает с исходных настроек.</translation>
    </message>
    <message>
        <source>The program starts as if new; the old file is kept as {name}.</source>
        <translation>Программа начинает с исходных настроек; старый файл сохранён как {name}.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Настройки не удалось прочитать</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Нельзя записать {path}: {reason}</translation>
    </message>
    <message>
        <source>The session goes on; the choices of today are not remembered.</source>
        <translation>Сеанс продолжается; сегодняшний выбор не запомнится.</translation>
    </message>
    <message>
        <source>The curves cannot be drawn</source>
        <translation>Нельзя нарисовать кривые</translation>
    </message>
    <message>
        <source>pyqtgraph is missing; everything else works.</source>
        <translation>Не хватает pyqtgraph; всё остальное работает.</translation>
    </message>
    <message>
        <source>This computer does not speak</source>
        <translation>На этом компьютере нет синтеза речи</translation>
    </message>
    <message>
        <source>A chime and captions take over.</source>
        <translation>Вместо голоса будут сигнал и титры.</translation>
    </message>
    <message>
        <source>How to add a voice</source>
        <translation>Как добавить голос</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Нет звукового устройства</translation>
    </message>
    <message>
        <source>Captions and a pulse in the picture give the cues.</source>
        <translation>Вместо звука будут титры и пульс на картинке.</translation>
    </message>
    <message>
        <source>The display may go dark by itself</source>
        <translation>Экран может погаснуть сам</translation>
    </message>
    <message>
        <source>This computer lets no program prevent that; set its screen saver later.</source>
        <translation>На этом компьютере программы не могут этому помешать; увеличьте время до гашения экрана.</translation>
    </message>
    <message>
        <source>Settings, Time and language, Speech, Add voices. Choose the language.</source>
        <translation>Параметры, Время и язык, Речь, Добавить голоса. Выберите язык.</translation>
    </message>
    <message>
        <source>The voice is kept on the computer; later it needs no network.</source>
        <translation>Голос хранится на компьютере; потом сеть не нужна.</translation>
    </message>
    <message>
        <source>System Settings, Accessibility, Spoken Content, System Voice.</source>
        <translation>Системные настройки, Универсальный доступ, Устный контент, Системный голос.</translation>
    </message>
    <message>
        <source>Manage Voices offers every language; the voice is kept.</source>
        <translation>«Управлять голосами» предлагает все языки; голос остаётся на компьютере.</translation>
    </message>
    <message>
        <source>Install the speech service and its voices, then start anew:</source>
        <translation>Установите службу речи и голоса и запустите программу снова:</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>А пока</translation>
    </message>
    <message>
        <source>Chime, ticks and captions tell the same at the same time.</source>
        <translation>Сигнал, щелчки и титры сообщают то же самое в то же время.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>мгновение</translation>
    </message>
    <message>
        <source>The computer slept for {time}</source>
        <translation>Компьютер спал {time}</translation>
    </message>
    <message>
        <source>The session waited at {time}.</source>
        <translation>Сеанс ждёт на {time}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went ahead by {time}</source>
        <translation>Часы компьютера ушли вперёд: {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by {time}</source>
        <translation>Часы компьютера ушли назад: {time}</translation>
    </message>
    <message>
        <source>The screen is gone</source>
        <translation>Экран пропал</translation>
    </message>
    <message>
        <source>The window has moved here, and the session runs on.</source>
        <translation>Окно перешло сюда, сеанс продолжается.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Отчёт лежит в {path}.</translation>
    </message>
    <message>
        <source>No report could be written.</source>
        <translation>Отчёт записать не удалось.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>Сеанс продолжается.</translation>
    </message>
    <message>
        <source>Done. {time}.</source>
        <translation>Готово. {time}.</translation>
    </message>
    <message>
        <source>Cover the client and let them rest.</source>
        <translation>Укройте клиента, пусть отдохнёт.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>You stopped at {stroke}: {when}</source>
        <translation>Вы остановились ({stroke}): {when}</translation>
    </message>
    <message>
        <source>You stopped in a session: {when}</source>
        <translation>Вы прервали сеанс: {when}</translation>
    </message>
    <message>
        <source>{left} were left. Notes and counts are kept.</source>
        <translation>Оставалось {left}. Заметки и счёт сохранены.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Resume at {left} left</source>
        <translation>Продолжить: осталось {left}</translation>
    </message>
    <message>
        <source>The session that you stopped cannot go on</source>
        <translation>Прерванный сеанс нельзя продолжить</translation>
    </message>
    <message>
        <source>“{name}” has changed since, or is not there. What was done of it stays in the log.</source>
        <translation>«{name}» с тех пор изменился, или его больше нет. Сделанное осталось в журнале.</translation>
    </message>
    <message>
        <source>How was it for the client?</source>
        <translation>Как прошло для клиента?</translation>
    </message>
    <message>
        <source>The session is in the log.</source>
        <translation>Сеанс записан в журнал.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>This session is not kept for {name}</source>
        <translation>Этот сеанс не записывается для клиента {name}</translation>
    </message>
    <message>
        <source>Today&apos;s safety questions were not gone through. Whoever only looks on need not.</source>
        <translation>Сегодня вопросы о безопасности не были пройдены. Тому, кто только смотрит, они не нужны.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>На начальную страницу</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>The log of sessions was made with a newer version</source>
        <translation>Журнал сеансов создан более новой версией</translation>
    </message>
    <message>
        <source>It is shown as far as it is known here and left untouched. Today&apos;s sessions are kept only until the program ends: export them before.</source>
        <translation>Показано то, что известно здесь, журнал не тронут. Сегодняшние сеансы хранятся до конца работы программы: сохраните их до этого.</translation>
    </message>
    <message>
        <source>The log of sessions was broken</source>
        <translation>Журнал сеансов повреждён</translation>
    </message>
    <message>
        <source>It is kept as {name}, and a new one is begun.</source>
        <translation>Он сохранён как {name}, начат новый.</translation>
    </message>
    <message>
        <source>The log of sessions cannot be written: {reason}</source>
        <translation>Журнал сеансов не записывается: {reason}</translation>
    </message>
    <message>
        <source>The session goes on. What it brings is kept in memory and written as soon as that works.</source>
        <translation>Сеанс продолжается. Его итоги в памяти и будут записаны, как только получится.</translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>Остальное осталось как было.</translation>
    </message>
    <message>
        <source>The protocol is shown in its own language.</source>
        <translation>Протокол показан на своём языке.</translation>
    </message>
    <message>
        <source>{place}: {value}, expected {expected}.</source>
        <translation>{place}: {value}; нужно: {expected}.</translation>
    </message>
    <message>
        <source>No English voice on this computer</source>
        <extracomment>Name the language of this translation: &quot;No Spanish voice on this computer&quot;.</extracomment>
        <translation>На этом компьютере нет русского голоса</translation>
    </message>
    <message>
        <source>This is the last stroke that is left</source>
        <translation>Это последний оставшийся приём</translation>
    </message>
    <message>
        <source>It stays; a session has at least one.</source>
        <translation>Он остаётся: в сеансе есть хотя бы один приём.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Felt reliably</source>
        <translation>Ощущается надёжно</translation>
    </message>
    <message>
        <source>Felt with practice</source>
        <translation>Ощущается с опытом</translation>
    </message>
    <message>
        <source>Felt unreliably</source>
        <translation>Ощущается ненадёжно</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>Не ощущается</translation>
    </message>
    <message>
        <source>No stroke presses here.</source>
        <translation>Здесь не давит ни один приём.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Latin: {source}.</source>
        <translation>Латынь: {source}.</translation>
    </message>
    <message>
        <source>Reliability: {sources}.</source>
        <translation>Надёжность: {sources}.</translation>
    </message>
    <message>
        <source>Reliability and all other words: our own estimate.</source>
        <translation>Надёжность и остальные слова: наша оценка.</translation>
    </message>
    <message>
        <source>Say: {syllables}</source>
        <translation>Читается: {syllables}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Зачем это нужно</translation>
    </message>
    <message>
        <source>How fingers find it</source>
        <translation>Как найти пальцами</translation>
    </message>
    <message>
        <source>Strokes over it</source>
        <translation>Приёмы над этим местом</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>О программе и источники</translation>
    </message>
    <message>
        <source>What it is said to do</source>
        <translation>Что о нём говорят</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Звук и титры</translation>
    </message>
    <message>
        <source>How to add a voice</source>
        <translation>Как добавить голос</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Ошибки файла</translation>
    </message>
    <message>
        <source>Letters count by their place on the keyboard, so they work in every layout. A clicker&apos;s keys work wherever the focus is. Esc closes what lies on top and never quits.</source>
        <translation>Буквы работают по месту на клавиатуре, в любой раскладке. Кнопки пульта работают всегда, где бы ни был фокус. Esc закрывает верхнее окно и никогда не завершает программу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Education, not medical advice</source>
        <translation>Обучение, а не медицинский совет</translation>
    </message>
    <message>
        <source>Backstroke shows how a massage of the lower back is done. It does not examine, diagnose or treat, and it does not make anybody a therapist. With pain that is new, strong or comes with fever, numbness or weakness, see a doctor first.</source>
        <translation>Backstroke показывает, как делают массаж поясницы. Программа не обследует, не ставит диагноз и не лечит, и никто не станет с ней массажистом. Если боль новая или сильная, если с ней жар, онемение или слабость, сначала идите к врачу.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>● source text: the text that is taught, in our words, step by step in its order.</source>
        <translation>● источник: текст, которому учим, нашими словами, шаг за шагом.</translation>
    </message>
    <message>
        <source>■ published: a published source, listed below.</source>
        <translation>■ публикация: опубликованный источник из списка ниже.</translation>
    </message>
    <message>
        <source>◆ tradition: what massage schools and textbooks commonly teach.</source>
        <translation>◆ традиция: чему обычно учат школы и учебники массажа.</translation>
    </message>
    <message>
        <source>○ ours: our own estimate or decision, for an instructor to confirm.</source>
        <translation>○ наше: наша оценка или решение, его должен подтвердить преподаватель.</translation>
    </message>
    <message>
        <source>Where, and how the client lies</source>
        <translation>Где и как лежит клиент</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Приготовьте</translation>
    </message>
    <message>
        <source>No massage: call for help now</source>
        <translation>Массаж нельзя: сразу вызовите помощь</translation>
    </message>
    <message>
        <source>No massage today: see a doctor first</source>
        <translation>Сегодня без массажа: сначала к врачу</translation>
    </message>
    <message>
        <source>Leave the place out</source>
        <translation>Это место обходить</translation>
    </message>
    <message>
        <source>Adapt, and ask the doctor</source>
        <translation>Работать мягче и спросить врача</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Сразу прекратить</translation>
    </message>
    <message>
        <source>Often wrong in every stroke</source>
        <translation>Частые ошибки в любом приёме</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Supported for a short time, with low certainty</source>
        <translation>Подтверждено на короткое время, с низкой достоверностью</translation>
    </message>
    <message>
        <source>Traditional: the source says so, unproven</source>
        <translation>Традиция: так говорит источник, не доказано</translation>
    </message>
    <message>
        <source>Do not rely on this</source>
        <translation>На это не полагайтесь</translation>
    </message>
    <message>
        <source>What the source claims, and what holds</source>
        <translation>Что обещает источник и что верно</translation>
    </message>
    <message>
        <source>Published sources</source>
        <translation>Опубликованные источники</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Bones and muscles follow measurements taken on BodyParts3D, (c) The Database Center for Life Science, one male body. The skin is estimated. No two backs are alike: find the landmarks with your fingers.</source>
        <translation>Кости и мышцы построены по измерениям на BodyParts3D, (c) The Database Center for Life Science: это одно мужское тело. Форма кожи — наша оценка. Двух одинаковых спин нет: находите ориентиры пальцами.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>MIT licence. Typeface: Inter (OFL). Icons: Tabler (MIT). Qt for Python (LGPL).</source>
        <translation>Лицензия MIT. Шрифт Inter (OFL). Значки Tabler (MIT). Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Client&apos;s right opened</source>
        <translation>Открыта правая сторона клиента</translation>
    </message>
    <message>
        <source>Client&apos;s left opened</source>
        <translation>Открыта левая сторона клиента</translation>
    </message>
    <message>
        <source>Cutaway</source>
        <translation>Вскрытие слоёв</translation>
    </message>
    <message>
        <source>Show what this stroke works on</source>
        <translation>Показать, на что действует приём</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Ориентиры</translation>
    </message>
    <message>
        <source>Levels of the spine</source>
        <translation>Уровни позвоночника</translation>
    </message>
    <message>
        <source>Muscles and bones</source>
        <translation>Мышцы и кости</translation>
    </message>
    <message>
        <source>In Latin</source>
        <translation>По-латыни</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Снова показать всё</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Have ready</source>
        <translation>Приготовьте</translation>
    </message>
    <message>
        <source>Source: the text that is taught. Added: by us.</source>
        <translation>Источник: текст, которому учим. Добавлено: нами.</translation>
    </message>
    <message>
        <source>{ready} of {count} ready. The list may wait.</source>
        <translation>Готово {ready} из {count}. Список подождёт.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>My words</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>What the hands do</source>
        <translation>Что делают руки</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Где вы стоите</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Often wrong</source>
        <translation>Частая ошибка</translation>
    </message>
    <message>
        <source>The source leaves open</source>
        <translation>Чего нет в источнике</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>{row} of {rows} · {count} · pressure {pressure}</source>
        <translation>{row} из {rows} · {count} · нажим {pressure}</translation>
    </message>
    <message>
        <source>Used {used} of {planned} planned</source>
        <translation>Прошло {used} из {planned} по плану</translation>
    </message>
    <message>
        <source>{used}: {over} more</source>
        <translation>{used}: на {over} дольше</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The end: rest both hands</source>
        <translation>Конец: обе руки лежат спокойно</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Стойте на месте</translation>
    </message>
    <message>
        <source>Last row {distance} m, picture {picture} m</source>
        <translation>Ряд {distance} м, экран {picture} м</translation>
    </message>
    <message>
        <source>Needs {percent} % of the height</source>
        <translation>Нужно {percent} % высоты</translation>
    </message>
    <message>
        <source>all passes</source>
        <translation>всё помещается</translation>
    </message>
    <message>
        <source>without words of direction</source>
        <translation>без слов о направлении</translation>
    </message>
    <message>
        <source>without count and direction</source>
        <translation>без счёта и направления</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>{time} behind the plan</source>
        <translation>Отставание от плана {time}</translation>
    </message>
    <message>
        <source>{time} before the plan</source>
        <translation>Раньше плана на {time}</translation>
    </message>
    <message>
        <source>Questions took {time}</source>
        <translation>На вопросы ушло {time}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Погасить</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Стоп-кадр</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Прожектор</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Two strokes</source>
        <translation>Два приёма</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Указка</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Inks</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Окно ведущего</translation>
    </message>
    <message>
        <source>Presenter - only you see this window</source>
        <translation>Ведущий — это окно видите только вы</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>End the quiz</source>
        <translation>Закончить опрос</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>Закончить урок</translation>
    </message>
    <message>
        <source>Left in this stroke</source>
        <translation>Осталось в приёме</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Нагнать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Jump unseen</source>
        <translation>Перейти незаметно</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Slow to real</source>
        <translation>От медленного</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Поменять экраны</translation>
    </message>
    <message>
        <source>Write my words</source>
        <translation>Записать своё</translation>
    </message>
    <message>
        <source>Only you see this, beside the picture. It is kept with the lesson.</source>
        <translation>Это видите только вы, рядом с картинкой. Хранится вместе с уроком.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>Point to it. By key: U and J go on, Enter takes.</source>
        <translation>Укажите это. Клавишами: U и J перебирают, Enter выбирает.</translation>
    </message>
    <message>
        <source>It is outlined on the picture.</source>
        <translation>Это обведено на картинке.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>No, that is: {name}.</source>
        <translation>Нет, это: {name}.</translation>
    </message>
    <message>
        <source>No, it is not there.</source>
        <translation>Нет, не здесь.</translation>
    </message>
    <message>
        <source>{name}: outlined on the picture.</source>
        <translation>{name}: обведено на картинке.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>Верно: {right} из {count}</translation>
    </message>
    <message>
        <source>All of them. You know what is shown here.</source>
        <translation>Всё верно. Вы знаете, что здесь видно.</translation>
    </message>
    <message>
        <source>Nearly all of them. Still to learn: {names}.</source>
        <translation>Почти всё. Осталось выучить: {names}.</translation>
    </message>
    <message>
        <source>More than a beginning. Still to learn: {names}.</source>
        <translation>Больше чем начало. Осталось выучить: {names}.</translation>
    </message>
    <message>
        <source>A beginning. Look at the names once more, then try again: {names}.</source>
        <translation>Начало положено. Посмотрите названия ещё раз и попробуйте снова: {names}.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>How comfortable it was</source>
        <translation>Насколько приятно было</translation>
    </message>
    <message>
        <source>Tender places</source>
        <translation>Болезненные места</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Спросите клиента</translation>
    </message>
    <message>
        <source>Compared with before the first session: better, the same, or worse?</source>
        <translation>По сравнению с тем, что было до первого сеанса: лучше, так же или хуже?</translation>
    </message>
    <message>
        <source>Was the pressure right? Was any stroke unpleasant?</source>
        <translation>Подходил ли нажим? Не был ли какой-нибудь приём неприятен?</translation>
    </message>
    <message>
        <source>Has anything new come up: pain, numbness, fever, a fall, a medicine?</source>
        <translation>Не появилось ли нового: боль, онемение, жар, падение, лекарство?</translation>
    </message>
    <message>
        <source>Go on as planned, change something, or stop here? All three are fine.</source>
        <translation>Продолжать по плану, что-то изменить или закончить? Годится любой ответ.</translation>
    </message>
    <message>
        <source>Stop, and see a doctor, if</source>
        <translation>Прекратите и обратитесь к врачу, если</translation>
    </message>
    <message>
        <source>It is worse than before the first session.</source>
        <translation>Стало хуже, чем до первого сеанса.</translation>
    </message>
    <message>
        <source>Nobody has said so far. It is asked after each session, 0 to 10.</source>
        <translation>Пока никто не сказал. Об этом спрашивают после каждого сеанса, от 0 до 10.</translation>
    </message>
    <message>
        <source>One answer only: too few to compare.</source>
        <translation>Только один ответ: сравнить не с чем.</translation>
    </message>
    <message>
        <source>It has gone up.</source>
        <translation>Стало приятнее.</translation>
    </message>
    <message>
        <source>It has stayed the same.</source>
        <translation>Осталось так же.</translation>
    </message>
    <message>
        <source>It has gone down. Ask why before you go on.</source>
        <translation>Стало менее приятно. Спросите почему, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>None was marked in these sessions.</source>
        <translation>В этих сеансах ни одного не отметили.</translation>
    </message>
    <message>
        <source>Marked in {marked} of {count} sessions. The last one&apos;s bear numbers.</source>
        <translation>Отмечены в сеансах: {marked} из {count}. Последние показаны с номерами.</translation>
    </message>
    <message>
        <source>We have looked back</source>
        <translation>Итог подведён</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>From the picture to the last row</source>
        <translation>От экрана до последнего ряда</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Высота изображения</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} м</translation>
    </message>
    <message>
        <source>Letters, figures and arrowheads take {percent} % of the picture&apos;s height at least. What finds no room is left out: first the words of the direction, then the count; never name and clock.</source>
        <translation>Буквы, цифры и наконечники стрелок занимают не меньше {percent} % высоты изображения. Чему нет места, того нет: сначала слов о направлении, потом счёта; название и время остаются всегда.</translation>
    </message>
</context>
<context>
    <name>SessionBand</name>
    <message>
        <source>The session&apos;s strokes in time</source>
        <translation>Приёмы сеанса по времени</translation>
    </message>
    <message>
        <source>Press or drag to go there. With Alt it does not snap to a stroke&apos;s start.</source>
        <translation>Нажмите или потяните, чтобы перейти. С Alt не притягивается к началу приёма.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Before the first session</source>
        <translation>Перед первым сеансом</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The client lies on</source>
        <translation>Клиент лежит</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>На столе</translation>
    </message>
    <message>
        <source>A mat on the floor</source>
        <translation>На коврике на полу</translation>
    </message>
    <message>
        <source>All of this can be changed later. If it fits as it stands, go on.</source>
        <translation>Всё это можно изменить потом. Если подходит как есть, продолжайте.</translation>
    </message>
    <message>
        <source>You work on</source>
        <translation>Вы работаете</translation>
    </message>
    <message>
        <source>The client&apos;s left</source>
        <translation>Слева от клиента</translation>
    </message>
    <message>
        <source>The client&apos;s right</source>
        <translation>Справа от клиента</translation>
    </message>
    <message>
        <source>The hands are shown</source>
        <translation>Руки показаны</translation>
    </message>
    <message>
        <source>In motion</source>
        <translation>В движении</translation>
    </message>
    <message>
        <source>As stills</source>
        <translation>Кадрами</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up and down choose a line, left and right an answer.</source>
        <translation>Вверх и вниз выбирают строку, влево и вправо ответ.</translation>
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
        <translation>Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Write a sheet to sign</source>
        <translation>Записать лист на подпись</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Клиент: {name}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>Log of massage sessions</source>
        <translation>Журнал сеансов массажа</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Minutes (planned)</source>
        <translation>Минуты (план)</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Therapist&apos;s signature</source>
        <translation>Подпись массажиста</translation>
    </message>
    <message>
        <source>Total: {sessions}, {minutes}, strokes: {strokes}</source>
        <translation>Всего: {sessions}, {minutes}, приёмов: {strokes}</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Место и день</translation>
    </message>
    <message>
        <source>Teacher&apos;s signature</source>
        <translation>Подпись преподавателя</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Written by Backstroke on {day}. No health record.</source>
        <translation>Записано программой Backstroke {day}. Без истории болезни.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>None: chime and captions only</source>
        <translation>Нет: только сигнал и титры</translation>
    </message>
    <message>
        <source>The computer&apos;s choice</source>
        <translation>По выбору компьютера</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Announce a change</source>
        <translation>Предупреждать о смене</translation>
    </message>
    <message>
        <source>Tick on the beat</source>
        <translation>Щелчок в такт</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Титры</translation>
    </message>
    <message>
        <source>All sound (M)</source>
        <translation>Весь звук (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Announce a change ahead</source>
        <translation>За сколько предупреждать о смене</translation>
    </message>
    <message>
        <source>Tick on the beat (Q)</source>
        <translation>Щелчок в такт (Q)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>Титры (C)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Проба: {what}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Skin</source>
        <translation>Кожа</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Мышцы</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Глубже</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Кости</translation>
    </message>
    <message>
        <source>Layer, from the skin to the bones</source>
        <translation>Слой, от кожи до костей</translation>
    </message>
    <message>
        <source>Press a layer, or drag below to fade (K)</source>
        <translation>Нажмите слой или потяните ниже (K)</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>Сейчас: {name}</translation>
    </message>
    <message>
        <source>In {time}: rest both hands</source>
        <translation>Через {time}: руки отдыхают</translation>
    </message>
    <message>
        <source>Next in {time}: {name}</source>
        <translation>Через {time}: {name}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Кадры</translation>
    </message>
    <message>
        <source>Paused: rest both hands, keep contact</source>
        <translation>Пауза: руки отдыхают, контакт сохраните</translation>
    </message>
    <message>
        <source>{rate} slowed</source>
        <translation>{rate}, замедлено</translation>
    </message>
    <message>
        <source>{rate} faster</source>
        <translation>{rate}, ускорено</translation>
    </message>
    <message>
        <source>This stroke again and again</source>
        <translation>Повтор приёма</translation>
    </message>
    <message>
        <source>This step again and again</source>
        <translation>Повтор шага</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Zones of care</source>
        <translation>Зоны осторожности</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Body and skin</source>
        <translation>Тело и кожа</translation>
    </message>
    <message>
        <source>View and zoom</source>
        <translation>Вид и увеличение</translation>
    </message>
    <message>
        <source>{zoom} · Whole body</source>
        <translation>{zoom} · Всё тело</translation>
    </message>
    <message>
        <source>These strokes again and again</source>
        <translation>Эти приёмы снова и снова</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Study the strokes</source>
        <translation>Изучать приёмы</translation>
    </message>
    <message>
        <source>Nine strokes, one at a time. Slow down, loop, look under the skin.</source>
        <translation>Девять приёмов по одному. Замедляйте, повторяйте, смотрите под кожу.</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Приготовьте</translation>
    </message>
    <message>
        <source>Surface, oil, towels, your hands, and how the client lies.</source>
        <translation>Стол, масло, полотенца, ваши руки и как лежит клиент.</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>Прошлые сеансы</translation>
    </message>
    <message>
        <source>What was done and when, how it was, and notes for the next time.</source>
        <translation>Что и когда было сделано, как прошло, заметки на потом.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>When not to massage</source>
        <translation>Когда массаж нельзя</translation>
    </message>
    <message>
        <source>For learning. Not medical advice; it does not replace a teacher.</source>
        <translation>Для обучения. Это не медицинский совет и не замена преподавателю.</translation>
    </message>
    <message>
        <source>Start a {time} session</source>
        <translation>Начать сеанс, {time}</translation>
    </message>
    <message>
        <source>What {time} hold</source>
        <translation>Что входит в {time}</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Ten to fifteen sessions: plan, calendar, progress, clients.</source>
        <translation>От десяти до пятнадцати сеансов: план, календарь, ход, клиенты.</translation>
    </message>
    <message>
        <source>Test yourself</source>
        <translation>Проверить себя</translation>
    </message>
    <message>
        <source>Point to what is asked, or name what is shown. Eight questions.</source>
        <translation>Укажите, что спрошено, или назовите, что показано. Восемь вопросов.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{time} left</source>
        <translation>ещё {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Left in the session</source>
        <translation>До конца сеанса</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>Шаги сеанса</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Круг {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>ещё раз</translation>
    </message>
    <message>
        <source>time kept</source>
        <translation>время закреплено</translation>
    </message>
    <message>
        <source>Change a stroke</source>
        <translation>Изменить приём</translation>
    </message>
    <message>
        <source>Keep its count when the length changes</source>
        <translation>Сохранить число повторений при другой длине сеанса</translation>
    </message>
    <message>
        <source>Keep its time when the length changes</source>
        <translation>Сохранить время при другой длине сеанса</translation>
    </message>
    <message>
        <source>Leave it out: the others get its time</source>
        <translation>Пропустить: его время получат остальные</translation>
    </message>
    <message>
        <source>Once more: the others give the time</source>
        <translation>Ещё раз: время дадут остальные</translation>
    </message>
    <message>
        <source>One more of them: the session grows</source>
        <translation>На одно повторение больше: сеанс длиннее</translation>
    </message>
    <message>
        <source>One fewer: the session shrinks</source>
        <translation>На одно меньше: сеанс короче</translation>
    </message>
    <message>
        <source>The whole session as planned</source>
        <translation>Весь сеанс как задуман</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} в минуту</translation>
    </message>
    <message>
        <source>{count} pushes/min</source>
        <translation>{count} сдвигов/мин</translation>
    </message>
    <message>
        <source>{count} holds/min</source>
        <translation>{count} захватов/мин</translation>
    </message>
    <message>
        <source>{count} strikes a minute</source>
        <translation>{count} ударов/мин</translation>
    </message>
    <message>
        <source>{speed} cm/s</source>
        <translation>{speed} см/с</translation>
    </message>
    <message>
        <source>{usual} of 10</source>
        <translation>{usual} из 10</translation>
    </message>
    <message>
        <source>{usual} of 10, return {back}</source>
        <translation>{usual} из 10, назад {back}</translation>
    </message>
    <message>
        <source>pass {cycle} of {cycles}</source>
        <translation>проход {cycle} из {cycles}</translation>
    </message>
    <message>
        <source>{cycle} of {cycles} beats</source>
        <translation>удар {cycle} из {cycles}</translation>
    </message>
    <message>
        <source>{cycle} of {cycles} cycles</source>
        <translation>повтор {cycle} из {cycles}</translation>
    </message>
    <message>
        <source>Stroke {number}, {name}. {sentence} {contact}. {direction}. Pressure {pressure}.</source>
        <translation>Приём {number}, {name}. {sentence} {contact}. {direction}. Нажим {pressure}.</translation>
    </message>
    <message>
        <source>{least} to {most}, usually {usual}; on the way back {back}</source>
        <translation>от {least} до {most}, обычно {usual}; на обратном пути {back}</translation>
    </message>
    <message>
        <source>{least} to {most} a minute, usually {usual}</source>
        <translation>от {least} до {most} в минуту, обычно {usual}</translation>
    </message>
    <message>
        <source>What the hands do</source>
        <translation>Что делают руки</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Pressure, 0 to 10</source>
        <translation>Нажим, от 0 до 10</translation>
    </message>
    <message>
        <source>{fewest} to {most} times</source>
        <translation>от {fewest} до {most} раз</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Often wrong</source>
        <translation>Частая ошибка</translation>
    </message>
    <message>
        <source>Where you stand or kneel</source>
        <translation>Где вы стоите или стоите на коленях</translation>
    </message>
    <message>
        <source>What the source leaves open</source>
        <translation>Чего источник не говорит</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>Left in this stroke</source>
        <translation>До конца приёма</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Нажим</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>tradition</source>
        <translation>традиция</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наше</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The standard protocol</source>
        <translation>Стандартный протокол</translation>
    </message>
    <message>
        <source>Open a protocol file…</source>
        <translation>Открыть файл протокола…</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Открыть файл протокола</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Log of sessions</source>
        <translation>Журнал сеансов</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>О программе и источники</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Звук и титры</translation>
    </message>
    <message>
        <source>Dim light</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Pictures and handouts</source>
        <translation>Картинки и раздаточные листы</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>In front of a class</source>
        <translation>Перед классом</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Loop: stroke</source>
        <translation>Повтор: приём</translation>
    </message>
    <message>
        <source>Loop: step</source>
        <translation>Повтор: шаг</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>Скорость {rate}</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Session length: {length}</source>
        <translation>Длительность сеанса: {length}</translation>
    </message>
    <message>
        <source>Loop: range</source>
        <translation>Повтор: ряд приёмов</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Head up, as in an atlas</source>
        <translation>Головой вверх, как в атласе</translation>
    </message>
    <message>
        <source>From the client&apos;s right</source>
        <translation>Справа от клиента</translation>
    </message>
    <message>
        <source>Feet up, as you see it facing the feet</source>
        <translation>Ногами вверх, как видно лицом к ногам</translation>
    </message>
    <message>
        <source>From the client&apos;s left</source>
        <translation>Слева от клиента</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Откуда смотреть</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Увеличение</translation>
    </message>
    <message>
        <source>Nearer (Ctrl++)</source>
        <translation>Ближе (Ctrl++)</translation>
    </message>
    <message>
        <source>Farther (Ctrl+-)</source>
        <translation>Дальше (Ctrl+-)</translation>
    </message>
    <message>
        <source>The whole body (Home)</source>
        <translation>Всё тело (Home)</translation>
    </message>
    <message>
        <source>Mirrored (Shift+V)</source>
        <translation>Зеркально (Shift+V)</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Change over</source>
        <translation>Смена рук</translation>
    </message>
    <message>
        <source>{cycle} of {cycles}</source>
        <translation>{cycle} из {cycles}</translation>
    </message>
    <message>
        <source>Pass {cycle} of {cycles}</source>
        <translation>Проход {cycle} из {cycles}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Pressure 0-10</source>
        <translation>Нажим 0-10</translation>
    </message>
    <message>
        <source>Speed cm/s</source>
        <translation>Скорость см/с</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{source} was written by a newer version of this program (format {found}, known up to {known}).</source>
        <translation>{source} записан более новой версией программы (формат {found}, известны до {known}).</translation>
    </message>
    <message>
        <source>A file of this program cannot be used: {path}: {reason}</source>
        <translation>Файл программы нельзя использовать: {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Не удалось записать {path}: {reason}</translation>
    </message>
    <message>
        <source>The log of sessions in {path} is broken: {reason}</source>
        <translation>Журнал сеансов {path} повреждён: {reason}</translation>
    </message>
    <message>
        <source>The log of sessions was broken ({reason}). It is kept as {kept_as}, and a new one is begun.</source>
        <translation>Журнал сеансов был повреждён ({reason}). Он сохранён как {kept_as}, начат новый.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read: {reason}</source>
        <translation>Настройки в {path} не удалось прочитать: {reason}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They are kept as {kept_as}.</source>
        <translation>Настройки не удалось прочитать ({reason}). Они сохранены как {kept_as}.</translation>
    </message>
    <message>
        <source>{source}: {place}: {value}: expected {expected}</source>
        <translation>{source}: {place}: {value}; нужно: {expected}</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>одно из: {known}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>unwritable</source>
        <translation>запись невозможна</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица (набор полей)</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <source>a table with {fields}</source>
        <translation>таблица с полями {fields}</translation>
    </message>
    <message>
        <source>a table with nothing in it</source>
        <translation>пустая таблица</translation>
    </message>
    <message>
        <source>no such field; not yet used: {fields}</source>
        <translation>другое поле, такого нет; ещё не заданы: {fields}</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>другое поле, такого нет</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>{language}, as in the file&apos;s name</source>
        <translation>{language}, как в имени файла</translation>
    </message>
    <message>
        <source>a language that is not the protocol&apos;s own</source>
        <translation>язык, отличный от языка протокола</translation>
    </message>
    <message>
        <source>a text, as check tells it</source>
        <translation>текст, который выдаёт check</translation>
    </message>
    <message>
        <source>a place of the protocol&apos;s texts</source>
        <translation>место, где в протоколе есть текст</translation>
    </message>
    <message>
        <source>no such place; perhaps {near}</source>
        <translation>другое место, такого нет; может быть, {near}</translation>
    </message>
    <message>
        <source>{number}, in the order of the protocol</source>
        <translation>{number}, в порядке протокола</translation>
    </message>
    <message>
        <source>one of {known}, or a protocol file</source>
        <translation>одно из: {known} или файл протокола</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>a protocol file (TOML)</source>
        <translation>файл протокола (TOML)</translation>
    </message>
    <message>
        <source>a protocol file, text in UTF-8</source>
        <translation>файл протокола, текст в UTF-8</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>not UTF-8 text from byte {byte} on</source>
        <translation>с байта {byte} это не текст UTF-8</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>файл, который можно прочитать</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>конец файла</translation>
    </message>
    <message>
        <source>valid TOML ({reason})</source>
        <translation>правильная запись TOML ({reason})</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation>скобки в скобках без конца</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>правильная запись TOML</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>целое число от {low} до {high}</translation>
    </message>
    <message>
        <source>line {line}, {field}</source>
        <translation>строка {line}, {field}</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ни одной пары</translation>
    </message>
    <message>
        <source>no less than {name}, {low}</source>
        <translation>не меньше {name} ({low})</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>не меньше {least}</translation>
    </message>
    <message>
        <source>more than {low}</source>
        <translation>больше {low}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>не больше {most}</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 или больше</translation>
    </message>
    <message>
        <source>no rounds for the shortest session</source>
        <translation>для самого короткого сеанса круги не заданы</translation>
    </message>
    <message>
        <source>a first row from its minutes on</source>
        <translation>первая пара, минуты которой не больше его длительности</translation>
    </message>
    <message>
        <source>at least 1 round</source>
        <translation>хотя бы 1 круг</translation>
    </message>
    <message>
        <source>more minutes than {low}</source>
        <translation>больше минут, чем {low}</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>ни одного приёма</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>хотя бы один</translation>
    </message>
    <message>
        <source>{number}: steps are numbered in order</source>
        <translation>{number}: шаги нумеруются по порядку</translation>
    </message>
    <message>
        <source>an id that no other stroke has</source>
        <translation>id, которого нет у других приёмов</translation>
    </message>
    <message>
        <source>the number of a step</source>
        <translation>номер шага</translation>
    </message>
    <message>
        <source>strokes in the order of their steps</source>
        <translation>приёмы в порядке шагов</translation>
    </message>
    <message>
        <source>no stroke takes the rest of the time</source>
        <translation>ни один приём не берёт остаток времени</translation>
    </message>
    <message>
        <source>one with budget = &quot;rest&quot;</source>
        <translation>приём с budget = &quot;rest&quot;</translation>
    </message>
    <message>
        <source>only one stroke that takes the rest</source>
        <translation>только один приём, который берёт остаток</translation>
    </message>
    <message>
        <source>a key of [sources]</source>
        <translation>ключ из [sources]</translation>
    </message>
    <message>
        <source>the English term</source>
        <translation>английский термин</translation>
    </message>
    <message>
        <source>at least one [minutes, amount]</source>
        <translation>хотя бы одна пара [минуты, количество]</translation>
    </message>
    <message>
        <source>0 to the usual pressure, {usual}</source>
        <translation>от 0 до обычного нажима, {usual}</translation>
    </message>
    <message>
        <source>more than 0 seconds</source>
        <translation>больше 0 секунд</translation>
    </message>
    <message>
        <source>a landmark, such as {known}</source>
        <translation>ориентир, например {known}</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>доля от 0 до 1</translation>
    </message>
    <message>
        <source>at least one [share of the way, share of the pressure]</source>
        <translation>хотя бы одна пара [доля пути, доля нажима]</translation>
    </message>
    <message>
        <source>less than a lap, {lap} s</source>
        <translation>меньше одной серии, {lap} с</translation>
    </message>
    <message>
        <source>at least {least} s, the shortest that is whole</source>
        <translation>не меньше {least} с: короче целого не бывает</translation>
    </message>
    <message>
        <source>what this kind of motion has</source>
        <translation>то, что есть в движении этого вида</translation>
    </message>
    <message>
        <source>{wanted}, which follows from the seconds in the motion</source>
        <translation>{wanted}: столько выходит из секунд движения</translation>
    </message>
    <message>
        <source>{wanted}, which follows from path and seconds on the reference body</source>
        <translation>{wanted}: столько выходит из пути и секунд на эталонном теле</translation>
    </message>
    <message>
        <source>least, usual, most, all above 0</source>
        <translation>наименьшее, обычное и наибольшее, все больше 0</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>нет предела</translation>
    </message>
    <message>
        <source>at most {most} s for the thumbs</source>
        <translation>не больше {most} с для больших пальцев</translation>
    </message>
    <message>
        <source>{low} to {high} s of percussion</source>
        <translation>от {low} до {high} с ударов</translation>
    </message>
    <message>
        <source>{low} to {high} cm/s</source>
        <translation>от {low} до {high} см/с</translation>
    </message>
    <message>
        <source>{low} to {high} a minute</source>
        <translation>от {low} до {high} в минуту</translation>
    </message>
    <message>
        <source>within the area: y {low} to {high}, up to {wide} from the midline</source>
        <translation>место внутри области: y от {low} до {high}, не дальше {wide} от средней линии</translation>
    </message>
    <message>
        <source>all that presses at least {least} mm from the midline</source>
        <translation>всё, что давит, не ближе {least} мм к средней линии</translation>
    </message>
    <message>
        <source>a pressure of {most} at most on ribs 11 and 12</source>
        <translation>нажим не больше {most} на рёбрах 11 и 12</translation>
    </message>
    <message>
        <source>strikes {below} mm below the crests, at y {most} or less</source>
        <translation>удары на {below} мм ниже гребней таза, y не больше {most}</translation>
    </message>
    <message>
        <source>{hand}, reaching up to y {y}</source>
        <translation>{hand}, достаёт вверх до y = {y}</translation>
    </message>
    <message>
        <source>strikes above the gluteal folds, y {least}</source>
        <translation>удары выше ягодичных складок, y = {least}</translation>
    </message>
    <message>
        <source>{hand}, reaching down to y {y}</source>
        <translation>{hand}, достаёт вниз до y = {y}</translation>
    </message>
    <message>
        <source>strikes at least {least} mm from the midline</source>
        <translation>удары не ближе {least} мм к средней линии</translation>
    </message>
    <message>
        <source>the hand at ({x}, {y}) mm</source>
        <translation>рука в точке ({x}, {y}) мм</translation>
    </message>
    <message>
        <source>{hand}, reaching {x} mm</source>
        <translation>{hand}, достаёт до {x} мм</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>длительность сеанса</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>a session of {minutes} min</source>
        <translation>сеанс на {minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s too short</source>
        <translation>на {seconds} с короче</translation>
    </message>
    <message>
        <source>{seconds} s too long</source>
        <translation>на {seconds} с длиннее</translation>
    </message>
    <message>
        <source>a length met within {seconds} s; other shares, counts or changes of hands</source>
        <translation>точность до {seconds} с; измените доли, счёт или смены рук</translation>
    </message>
    <message>
        <source>at least one stroke</source>
        <translation>хотя бы один приём</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сеанс</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>приёмы</translation>
    </message>
    <message>
        <source>all left out</source>
        <translation>все пропущены</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>это не база данных</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>сеансы</translation>
    </message>
    <message>
        <source>days between sessions</source>
        <translation>дней между сеансами</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>самочувствие</translation>
    </message>
    <message>
        <source>length of the note</source>
        <translation>длина заметки</translation>
    </message>
    <message>
        <source>length of the name</source>
        <translation>длина имени</translation>
    </message>
    <message>
        <source>course</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>a lesson that this program saved</source>
        <translation>урок, сохранённый этой программой</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>урок</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>an entry for what the body has</source>
        <translation>запись о том, что есть у тела</translation>
    </message>
    <message>
        <source>something that the body has</source>
        <translation>то, что есть у тела</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>some words</source>
        <translation>какие-нибудь слова</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>слова к нему</translation>
    </message>
    <message>
        <source>the key of an entry</source>
        <translation>ключ записи</translation>
    </message>
    <message>
        <source>body</source>
        <translation>тело</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>размеры тела</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>тон кожи</translation>
    </message>
    <message>
        <source>style</source>
        <translation>вид рук</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>нет поля {field}</translation>
    </message>
    <message>
        <source>pose</source>
        <translation>положение руки</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>руки</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>опорная точка</translation>
    </message>
    <message>
        <source>see `{command} --help`</source>
        <translation>то, что показывает `{command} --help`</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>ID=N with N from 1 to {most}</source>
        <translation>ID=N, где N от 1 до {most}</translation>
    </message>
    <message>
        <source>whole minutes from {low} to {high}</source>
        <translation>целое число минут от {low} до {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>число от {low} до {high}</translation>
    </message>
    <message>
        <source>a number not below {low}</source>
        <translation>число не меньше {low}</translation>
    </message>
    <message>
        <source>a second of the session, 0 to {total}</source>
        <translation>секунда сеанса, от 0 до {total}</translation>
    </message>
    <message>
        <source>a file that ends in {suffix}</source>
        <translation>файл с окончанием {suffix}</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1920x1080</source>
        <translation>ШИРИНАxВЫСОТА в пикселях, например 1920x1080</translation>
    </message>
    <message>
        <source>a protocol file</source>
        <translation>файл протокола</translation>
    </message>
    <message>
        <source>{found}, expected {expected}</source>
        <translation>{found}, нужно {expected}</translation>
    </message>
    <message>
        <source>no font file</source>
        <translation>нет файла шрифта</translation>
    </message>
    <message>
        <source>not a font that Qt can read</source>
        <translation>это не шрифт, который читает Qt</translation>
    </message>
    <message>
        <source>no icon file</source>
        <translation>нет файлов значков</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>any of {known}</source>
        <translation>любое из: {known}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>структура</translation>
    </message>
    <message>
        <source>baked for another extent of the body</source>
        <translation>нарисовано для другой части тела</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT, each from {low} to {high}</source>
        <translation>ШИРИНАxВЫСОТА, каждая от {low} до {high}</translation>
    </message>
    <message>
        <source>at most {millions} million pixels</source>
        <translation>не больше {millions} млн пикселей</translation>
    </message>
    <message>
        <source>a smaller one: memory does not hold it</source>
        <translation>размер поменьше: не хватает памяти</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>format {found}, this program knows up to {known}</source>
        <translation>формат {found}, программа знает до {known}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Pause or continue</source>
        <translation>Пауза или продолжить</translation>
    </message>
    <message>
        <source>Start or continue</source>
        <translation>Начать или продолжить</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>Следующий приём</translation>
    </message>
    <message>
        <source>This stroke from its start; again: the one before</source>
        <translation>Этот приём с начала; ещё раз: предыдущий</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 секунд вперёд</translation>
    </message>
    <message>
        <source>Go to a step; 3 again: the next rubbing</source>
        <translation>К шагу; ещё раз 3: следующее растирание</translation>
    </message>
    <message>
        <source>Repeat the stroke, its step, or nothing</source>
        <translation>Повторять приём, шаг или ничего</translation>
    </message>
    <message>
        <source>Say the last cue again</source>
        <translation>Повторить подсказку</translation>
    </message>
    <message>
        <source>Sound or silence</source>
        <translation>Звук или тишина</translation>
    </message>
    <message>
        <source>Captions: show or hide</source>
        <translation>Титры: показать или скрыть</translation>
    </message>
    <message>
        <source>Tick on the beat, or none</source>
        <translation>Щелчок в такт или без него</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Real speed</source>
        <translation>Настоящая скорость</translation>
    </message>
    <message>
        <source>A shorter session</source>
        <translation>Сеанс короче</translation>
    </message>
    <message>
        <source>A longer session</source>
        <translation>Сеанс длиннее</translation>
    </message>
    <message>
        <source>Count-in before a stroke, or none</source>
        <translation>Отсчёт перед приёмом или без него</translation>
    </message>
    <message>
        <source>Next layer: skin, muscles, bones</source>
        <translation>Следующий слой: кожа, мышцы, кости</translation>
    </message>
    <message>
        <source>Zones of care: show or hide</source>
        <translation>Зоны осторожности: показать, скрыть</translation>
    </message>
    <message>
        <source>Names of the landmarks: show or hide</source>
        <translation>Названия ориентиров: показать, скрыть</translation>
    </message>
    <message>
        <source>Choose body and skin</source>
        <translation>Выбрать тело и кожу</translation>
    </message>
    <message>
        <source>All about this stroke</source>
        <translation>Всё о приёме</translation>
    </message>
    <message>
        <source>Choose what is taught</source>
        <translation>Выбрать протокол</translation>
    </message>
    <message>
        <source>Light or dim</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Hands-free view</source>
        <translation>Вид «Свободные руки»</translation>
    </message>
    <message>
        <source>Wait for me at the end of a stroke, or go on</source>
        <translation>Ждать меня в конце приёма или продолжать</translation>
    </message>
    <message>
        <source>Stills instead of motion</source>
        <translation>Кадры вместо движения</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>The list of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>О программе и источники</translation>
    </message>
    <message>
        <source>Sound and captions</source>
        <translation>Звук и титры</translation>
    </message>
    <message>
        <source>Log of sessions</source>
        <translation>Журнал сеансов</translation>
    </message>
    <message>
        <source>Close what lies on top; never quits</source>
        <translation>Закрыть верхнее окно; программа остаётся</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PageUp</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>PageDown</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>What is this? The next thing that is seen</source>
        <translation>Что это? Следующее из того, что видно</translation>
    </message>
    <message>
        <source>The thing before</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Show it alone, or everything again</source>
        <translation>Показать отдельно или снова всё</translation>
    </message>
    <message>
        <source>Hide it, or show it again</source>
        <translation>Скрыть или снова показать</translation>
    </message>
    <message>
        <source>Keep, leave out or repeat a stroke</source>
        <translation>Закрепить, пропустить или повторить приём</translation>
    </message>
    <message>
        <source>Next view: head up, from the right, feet up, from the left</source>
        <translation>Следующий вид: головой вверх, справа, ногами вверх, слева</translation>
    </message>
    <message>
        <source>Mirror the picture, or not</source>
        <translation>Зеркальное отражение: включить или выключить</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>The whole body again</source>
        <translation>Снова всё тело</translation>
    </message>
    <message>
        <source>Move about in the picture, once zoomed in</source>
        <translation>Двигаться по увеличенной картине</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Open the client&apos;s right side, left, none</source>
        <translation>Вскрыть правую сторону клиента, левую, закрыть</translation>
    </message>
    <message>
        <source>Show what this stroke works on</source>
        <translation>Показать, на что действует приём</translation>
    </message>
    <message>
        <source>Pictures and handouts</source>
        <translation>Картинки и раздаточные листы</translation>
    </message>
    <message>
        <source>The course: plan, calendar, progress</source>
        <translation>Курс: план, календарь, ход</translation>
    </message>
    <message>
        <source>In front of a class: begin or end</source>
        <translation>Перед классом: начать или закончить</translation>
    </message>
    <message>
        <source>Class: blank the wall</source>
        <translation>Класс: погасить экран</translation>
    </message>
    <message>
        <source>Class: freeze the wall&apos;s picture</source>
        <translation>Класс: стоп-кадр на экране</translation>
    </message>
    <message>
        <source>Class: jump unseen; again: show it</source>
        <translation>Класс: перейти незаметно; ещё раз: показать</translation>
    </message>
    <message>
        <source>Class: spotlight</source>
        <translation>Класс: прожектор</translation>
    </message>
    <message>
        <source>Class: magnifier</source>
        <translation>Класс: лупа</translation>
    </message>
    <message>
        <source>Class: pointer</source>
        <translation>Класс: указка</translation>
    </message>
    <message>
        <source>Class: draw on the body</source>
        <translation>Класс: рисовать на теле</translation>
    </message>
    <message>
        <source>Class: undo what was drawn last</source>
        <translation>Класс: отменить последнюю линию</translation>
    </message>
    <message>
        <source>Class: clear the ink</source>
        <translation>Класс: стереть рисунок</translation>
    </message>
    <message>
        <source>Class: quiz. Space shows the answer; + most knew it, - they did not</source>
        <translation>Класс: опрос. Пробел - ответ; + большинство знало, - не знало</translation>
    </message>
    <message>
        <source>Class: light the next name, or none</source>
        <translation>Класс: показать следующее название или ни одного</translation>
    </message>
    <message>
        <source>Class: light the name before</source>
        <translation>Класс: показать предыдущее название</translation>
    </message>
    <message>
        <source>Class: two strokes side by side</source>
        <translation>Класс: два приёма рядом</translation>
    </message>
    <message>
        <source>Class: loop from slow to real</source>
        <translation>Класс: повтор от медленного до настоящего темпа</translation>
    </message>
    <message>
        <source>Class: loop one stroke more</source>
        <translation>Класс: повторять на один приём больше</translation>
    </message>
    <message>
        <source>Class: swap the screens</source>
        <translation>Класс: поменять экраны</translation>
    </message>
    <message>
        <source>Class: notes; on one screen while held</source>
        <translation>Класс: заметки; на одном экране — пока нажата</translation>
    </message>
    <message>
        <source>Test yourself on what is shown</source>
        <translation>Проверить себя по тому, что видно</translation>
    </message>
    <message>
        <source>Language, table or mat, side</source>
        <translation>Язык, стол или коврик, сторона</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>превышена квота диска</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>такой файл уже есть</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база данных занята</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база данных доступна только для чтения</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>файл базы данных не открывается</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка чтения или записи на диске</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>файл базы данных повреждён</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл не является базой данных</translation>
    </message>
    <message>
        <source>a row points to one that is not there</source>
        <translation>одна запись ссылается на другую, которой нет</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>shape {found}, expected {wanted}</source>
        <translation>размеры {found}, нужны {wanted}</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>неверная строка</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>неверное значение</translation>
    </message>
    <message>
        <source>invalid date or datetime</source>
        <translation>неверная дата или время</translation>
    </message>
    <message>
        <source>invalid hex value</source>
        <translation>неверное шестнадцатеричное число</translation>
    </message>
    <message>
        <source>invalid initial character for a key part</source>
        <translation>имя поля не может начинаться с этого знака</translation>
    </message>
    <message>
        <source>illegal character {sign}</source>
        <translation>недопустимый знак {sign}</translation>
    </message>
    <message>
        <source>found invalid character {sign}</source>
        <translation>найден неверный знак {sign}</translation>
    </message>
    <message>
        <source>escaped character is not a Unicode scalar value</source>
        <translation>за знаком \ стоит код не из Unicode</translation>
    </message>
    <message>
        <source>unescaped &apos;\&apos; in a string</source>
        <translation>в тексте одиночный знак &apos;\&apos;</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>текст не закрыт кавычками</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>список не закрыт скобкой</translation>
    </message>
    <message>
        <source>unclosed inline table</source>
        <translation>таблица не закрыта фигурной скобкой</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>после значения нужна новая строка или конец файла</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>после имени поля нужен знак &apos;=&apos;</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; at the end of a table declaration</source>
        <translation>в конце заголовка таблицы нужна скобка &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>в конце заголовка списка нужны скобки &apos;]]&apos;</translation>
    </message>
    <message>
        <source>expected {sign} or {other}</source>
        <translation>нужен знак {sign} или {other}</translation>
    </message>
    <message>
        <source>expected {sign}</source>
        <translation>нужен знак {sign}</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>одно поле задано дважды</translation>
    </message>
    <message>
        <source>cannot declare {key} twice</source>
        <translation>{key} нельзя объявить дважды</translation>
    </message>
    <message>
        <source>cannot mutate immutable namespace {key}</source>
        <translation>{key} уже нельзя дополнить</translation>
    </message>
    <message>
        <source>cannot redefine namespace {key}</source>
        <translation>{key} нельзя задать заново</translation>
    </message>
    <message>
        <source>duplicate inline table key {key}</source>
        <translation>поле {key} повторяется</translation>
    </message>
    <message>
        <source>{reason} - at `{place}`</source>
        <translation>{reason}, место `{place}`</translation>
    </message>
    <message>
        <source>{reason} (byte {byte})</source>
        <translation>{reason} (байт {byte})</translation>
    </message>
    <message>
        <source>JSON is malformed: {reason}</source>
        <translation>неверная запись JSON: {reason}</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>файл обрывается</translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation>недопустимый знак</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>неверное число</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>лишние знаки в конце</translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation>лишняя запятая в конце списка</translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation>лишняя запятая в конце таблицы</translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation>имена полей должны стоять в кавычках</translation>
    </message>
    <message>
        <source>Expected `{wanted}`, got `{found}`</source>
        <translation>нужно `{wanted}`, стоит `{found}`</translation>
    </message>
    <message>
        <source>Expected `{wanted}`</source>
        <translation>нужно `{wanted}`</translation>
    </message>
    <message>
        <source>Invalid value {found}</source>
        <translation>неверное значение {found}</translation>
    </message>
    <message>
        <source>Invalid enum value {found}</source>
        <translation>значение {found} не из списка</translation>
    </message>
    <message>
        <source>Object missing required field `{field}`</source>
        <translation>нет обязательного поля `{field}`</translation>
    </message>
</context>
<context>
    <name>stance</name>
    <message>
        <source>You stand at the waist, facing the head</source>
        <translation>Вы у талии, лицом к голове</translation>
    </message>
    <message>
        <source>You stand at the waist, facing the feet</source>
        <translation>Вы у талии, лицом к ногам</translation>
    </message>
    <message>
        <source>You stand at the waist, facing the table</source>
        <translation>Вы у талии, лицом к столу</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the head</source>
        <translation>Вы у таза, лицом к голове</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the feet</source>
        <translation>Вы у таза, лицом к ногам</translation>
    </message>
    <message>
        <source>You stand at the hip, facing the table</source>
        <translation>Вы у таза, лицом к столу</translation>
    </message>
    <message>
        <source>You face the head</source>
        <translation>Лицом к голове</translation>
    </message>
    <message>
        <source>You face the feet</source>
        <translation>Лицом к ногам</translation>
    </message>
    <message>
        <source>You face the table</source>
        <translation>Лицом к столу</translation>
    </message>
    <message>
        <source>Turn to the head</source>
        <translation>Повернитесь к голове</translation>
    </message>
    <message>
        <source>Turn to the feet</source>
        <translation>Повернитесь к ногам</translation>
    </message>
    <message>
        <source>Turn to the table</source>
        <translation>Повернитесь к столу</translation>
    </message>
    <message>
        <source>Table, client&apos;s left</source>
        <translation>Стол, слева от клиента</translation>
    </message>
    <message>
        <source>Table, client&apos;s right</source>
        <translation>Стол, справа от клиента</translation>
    </message>
    <message>
        <source>Mat, client&apos;s left</source>
        <translation>Коврик, слева от клиента</translation>
    </message>
    <message>
        <source>Mat, client&apos;s right</source>
        <translation>Коврик, справа от клиента</translation>
    </message>
    <message>
        <source>Table or mat, side</source>
        <translation>Стол или коврик, сторона</translation>
    </message>
    <message>
        <source>You stand on the client&apos;s left</source>
        <translation>Вы стоите слева от клиента</translation>
    </message>
    <message>
        <source>You stand on the client&apos;s right</source>
        <translation>Вы стоите справа от клиента</translation>
    </message>
    <message>
        <source>You kneel on the client&apos;s left</source>
        <translation>Вы на коленях слева от клиента</translation>
    </message>
    <message>
        <source>You kneel on the client&apos;s right</source>
        <translation>Вы на коленях справа от клиента</translation>
    </message>
    <message>
        <source>You kneel beside the client</source>
        <translation>Вы на коленях рядом с клиентом</translation>
    </message>
    <message>
        <source>at the waist</source>
        <translation>у талии</translation>
    </message>
    <message>
        <source>at the hip</source>
        <translation>у таза</translation>
    </message>
    <message>
        <source>facing the client</source>
        <translation>лицом к клиенту</translation>
    </message>
    <message>
        <source>facing the head</source>
        <translation>лицом к голове</translation>
    </message>
    <message>
        <source>facing the feet</source>
        <translation>лицом к ногам</translation>
    </message>
    <message>
        <source>facing the table</source>
        <translation>лицом к столу</translation>
    </message>
    <message>
        <source>You face the client</source>
        <translation>Лицом к клиенту</translation>
    </message>
    <message>
        <source>Turn to the client</source>
        <translation>Повернитесь к клиенту</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>

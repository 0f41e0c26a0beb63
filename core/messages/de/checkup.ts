import type { checkup as english } from "../en/checkup.ts";

/** Die Prüfung, wie gut im Betrieb die Technik der Strategie folgt. Bereiche und Stufen nach Luftman 2000. */

const questions: (typeof english)["questions"] = {
  heard: {
    ask: "Kennen die Leute, die sich um Ihre Technik kümmern, die Ziele dieses Jahres?",
    anchors: [
      "Sie haben nichts davon gehört",
      "Ein, zwei kennen sie vom Hörensagen",
      "Sie wurden ihnen einmal gesagt",
      "Sie können sie nennen und sagen, was jedes von der Technik verlangt",
      "Sie setzen sie mit",
    ],
  },
  explained: {
    ask: "Versteht der übrige Betrieb, was seine Technik kann und was nicht?",
    anchors: [
      "Nein, sie ist ein Buch mit sieben Siegeln",
      "Einige wenige schon",
      "Die meisten, für ihr eigenes Werkzeug",
      "Ja, und sie fragen nach dem, was ihnen hülfe",
      "Ja, und sie finden selbst neue Einsätze",
    ],
  },
  lessons: {
    ask: "Was geschieht mit dem, was Sie aus einem Projekt lernen, gut oder schlecht?",
    anchors: [
      "Nichts, es wird vergessen",
      "Es spricht sich zufällig herum",
      "Manches wird aufgeschrieben",
      "Es wird aufgeschrieben und vor dem nächsten nachgelesen",
      "Es ändert, wie das nächste ausgewählt und geführt wird",
    ],
  },
  counted: {
    ask: "Woran erkennen Sie, ob sich eine Ausgabe für Technik gelohnt hat?",
    anchors: [
      "Gar nicht",
      "Daran, ob sie funktioniert",
      "An den Kosten gegenüber dem Plan",
      "An dem, was sie für ein Ziel gebracht hat, in Zahlen",
      "Daran, und die Zahlen lenken, was wir als Nächstes tun",
    ],
  },
  reviewed: {
    ask: "Wie oft sehen Sie nach, was ein Vorhaben gebracht hat?",
    anchors: [
      "Nie",
      "Wenn etwas schiefgeht",
      "Einmal, am Ende",
      "Zu festen Terminen",
      "Zu festen Terminen, und wir ändern oder beenden deshalb etwas",
    ],
  },
  decided: {
    ask: "Wie wird entschieden, welche Technik gekauft oder gebaut wird?",
    anchors: [
      "Wer am lautesten ruft, bekommt sie",
      "Jeder Fall für sich",
      "Einer wägt die Fälle gegeneinander ab",
      "Gemeinsam, nach den Zielen des Betriebs",
      "Gemeinsam, nach den Zielen, jedes Mal mit denselben Fragen",
    ],
  },
  budget: {
    ask: "Woher kommt das Geld für Technik?",
    anchors: [
      "Aus dem, was übrig bleibt",
      "Aus dem Betrag vom letzten Jahr",
      "Aus einem Plan, einmal im Jahr",
      "Aus einem Plan, der den Zielen folgt",
      "Aus einem solchen Plan, der im Jahr mit den Zielen mitgeht",
    ],
  },
  stopped: {
    ask: "Was geschieht mit einem Projekt, das keinem Ziel mehr dient?",
    anchors: [
      "Es läuft weiter, weil schon so viel ausgegeben wurde",
      "Es schläft ein",
      "Es wird beendet, wenn das Geld knapp wird",
      "Es wird bei der nächsten Durchsicht beendet",
      "Es wird sofort beendet, und Geld und Leute werden besser eingesetzt",
    ],
  },
  table: {
    ask: "Wer spricht für die Technik, wenn der Betrieb seine Pläne macht?",
    anchors: [
      "Niemand",
      "Ab und zu ein Lieferant",
      "Jemand, der es hinterher erfährt",
      "Jemand, der mit am Tisch sitzt",
      "Jemand, der auch Ideen für neues Geschäft mitbringt",
    ],
  },
  sponsor: {
    ask: "Gibt es für jedes Vorhaben jemanden im Betrieb, der für das Ergebnis einsteht?",
    anchors: [
      "Nein",
      "Für das größte",
      "Für die meisten, auf dem Papier",
      "Für jedes, und sie verfolgen es",
      "Für jedes, und sie teilen Risiko und Erfolg mit denen, die es bauen",
    ],
  },
  connected: {
    ask: "Wie gut geben Ihre Systeme einander Daten weiter?",
    anchors: [
      "Gar nicht, man tippt alles zweimal",
      "Über Dateien, die hin und her gehen",
      "Die zwei wichtigsten sind verbunden",
      "Die meisten sind verbunden",
      "Alle, und wo es hilft, auch die der Partner",
    ],
  },
  standards: {
    ask: "Haben Sie Regeln, welche Systeme und Daten verwendet werden?",
    anchors: [
      "Nein, jeder nimmt seine eigenen",
      "Gewohnheiten, keine Regeln",
      "Eine Liste für die wichtigsten Systeme",
      "Regeln, die eingehalten werden",
      "Regeln, die eingehalten und mit dem Betrieb überprüft werden",
    ],
  },
  change: {
    ask: "Wie schnell kommen Ihre Systeme mit, wenn der Betrieb den Kurs ändert?",
    anchors: [
      "Sie halten uns auf",
      "Mit viel Zeit und Geld",
      "Innerhalb eines Jahres",
      "Innerhalb eines Quartals",
      "Innerhalb von Wochen, darauf sind sie angelegt",
    ],
  },
  trained: {
    ask: "Werden die Leute geschult, bevor etwas Neues anfängt?",
    anchors: [
      "Nein, sie finden es selbst heraus",
      "Einigen wird es gezeigt",
      "Die meisten, oft zu spät",
      "Alle, bevor es anfängt",
      "Alle, und danach geht die Schulung weiter",
    ],
  },
  learning: {
    ask: "Finden und halten Sie Leute mit dem Können, das Ihre Pläne brauchen?",
    anchors: [
      "Nein",
      "Mit Glück",
      "Für die Systeme von heute",
      "Für die Pläne dieses Jahres",
      "Auch für das, was danach kommt",
    ],
  },
  try: {
    ask: "Was geschieht mit jemandem, der mit Technik eine neue Arbeitsweise ausprobiert?",
    anchors: [
      "Man sagt ihm, er soll es lassen",
      "Niemand bemerkt es",
      "Es ist erlaubt",
      "Er bekommt Zeit dafür",
      "Er bekommt Zeit dafür, und was klappt, wird verbreitet",
    ],
  },
};

export const checkup: typeof english = {
  title: "Standortbestimmung",
  intro: "Wählen Sie die Antwort, die heute auf Ihren Betrieb passt. Lassen Sie aus, was Sie nicht wissen.",
  levels: ["Am Anfang", "Begonnen", "Eingeführt", "Verbessert", "Ausgereift"],
  questions,
  areas: {
    communications: {
      name: "Einander verstehen",
      firstStep:
        "Sagen Sie denen, die sich um Ihre Technik kümmern, die Ziele dieses Jahres, und fragen Sie, was jedes von ihnen braucht.",
    },
    value: {
      name: "Wissen, was es bringt",
      firstStep:
        "Geben Sie jedem laufenden Vorhaben eine Zahl des Betriebs, die es bewegen soll, und einen Termin zum Nachsehen.",
    },
    governance: {
      name: "Entscheiden",
      firstStep: "Bewerten Sie jeden Vorschlag nach den Zielen, bevor Geld zugesagt wird.",
    },
    partnership: {
      name: "Zusammenarbeiten",
      firstStep: "Nennen Sie für jedes Vorhaben eine Person im Betrieb, die für das Ergebnis einsteht.",
    },
    scope: {
      name: "Systeme, die passen und folgen",
      firstStep:
        "Finden Sie heraus, wo dasselbe zweimal getippt wird, und verbinden Sie diese beiden Systeme zuerst.",
    },
    skills: {
      name: "Menschen und Können",
      firstStep: "Schulen Sie die Leute vor dem nächsten Start, und rechnen Sie das zu den Kosten.",
    },
  },
  links: {
    "strategy-organisation": {
      ask: "Sind Leute und Abläufe auf das eingerichtet, was der Betrieb sein will?",
      anchors: [
        "Sie ziehen in eine andere Richtung",
        "An wenigen Stellen",
        "Für das wichtigste Ziel",
        "Für die meisten Ziele",
        "Für alle Ziele, und sie gehen mit, wenn sich die Ziele ändern",
      ],
    },
    "technology-systems": {
      ask: "Passen die Systeme, die Sie betreiben, zur Richtung, die Sie für Ihre Technik gewählt haben?",
      anchors: [
        "Es gibt keine Richtung, oder nichts passt dazu",
        "Einige wenige",
        "Die neuesten",
        "Die meisten",
        "Alle, und alte werden nach Plan abgelöst",
      ],
    },
    "strategy-technology": {
      ask: "Werden die Wahl der Märkte und die Wahl der Technik zusammen getroffen?",
      anchors: [
        "Sie haben nichts miteinander zu tun",
        "Die Technik erfährt es hinterher",
        "Die Technik folgt dem Geschäftsplan",
        "Eines wird am anderen geprüft",
        "Sie sind ein Plan",
      ],
    },
    "organisation-systems": {
      ask: "Helfen die Systeme den Leuten, ihre Arbeit so zu tun, wie der Betrieb sie haben will?",
      anchors: [
        "Man arbeitet um sie herum",
        "Ab und zu sind sie im Weg",
        "Sie können das Nötigste",
        "Sie helfen bei der meisten Arbeit",
        "Sie helfen bei allem, und die Leute gestalten sie mit",
      ],
    },
  },
  perspectives: {
    "strategy-execution": "Die Strategie ausführen",
    "technology-transformation": "Die Technik erneuern",
    "competitive-potential": "Mit Technik neues Geschäft gewinnen",
    "service-level": "Dem übrigen Betrieb gut dienen",
  },
  level: (name, level) => `${name}: Stufe ${level.toFixed(1).replace(".", ",")} von 5`,
  weakest: (names) =>
    names.length === 1
      ? `Am schwächsten: ${names.join("")}. Fangen Sie hier an.`
      : `Am schwächsten, gleichauf: ${names.join(", ")}. Fangen Sie bei einem davon an.`,
  unanswered: (count) =>
    count === 1
      ? "1 Frage ist nicht beantwortet; sie zählt nicht."
      : `${count} Fragen sind nicht beantwortet; sie zählen nicht.`,
  noOverall: "Für die Gesamtstufe braucht es mindestens eine Antwort in jedem Bereich.",
};

import type { checkup as english } from "../en/checkup.ts";

/** Cómo de bien sigue la tecnología a la estrategia en la empresa. Áreas y niveles según Luftman 2000. */

const questions: (typeof english)["questions"] = {
  heard: {
    ask: "¿Conocen los objetivos de este año las personas que se ocupan de su tecnología?",
    anchors: [
      "No han oído hablar de ellos",
      "Conocen uno o dos de oídas",
      "Se les contaron una vez",
      "Saben decirlos y qué pide cada uno a la tecnología",
      "Ayudan a fijarlos",
    ],
  },
  explained: {
    ask: "¿Entiende el resto de la empresa qué puede y qué no puede hacer su tecnología?",
    anchors: [
      "No, es un libro cerrado",
      "Unas pocas personas",
      "La mayoría, en las herramientas que usan",
      "Sí, y piden lo que les ayudaría",
      "Sí, y encuentran usos nuevos por su cuenta",
    ],
  },
  lessons: {
    ask: "¿Qué pasa con lo que se aprende de un proyecto, bueno o malo?",
    anchors: [
      "Nada, se olvida",
      "Se comenta por casualidad",
      "Una parte se anota",
      "Se anota y se consulta antes del siguiente",
      "Cambia cómo se elige y se dirige el siguiente",
    ],
  },
  counted: {
    ask: "¿Cómo saben si una inversión en tecnología ha valido la pena?",
    anchors: [
      "No lo sabemos",
      "Por si funciona",
      "Por lo que costó frente a lo previsto",
      "Por lo que hizo por un objetivo, en cifras",
      "Por eso, y las cifras guían lo que hacemos después",
    ],
  },
  reviewed: {
    ask: "¿Cada cuánto miran lo que ha aportado una inversión?",
    anchors: [
      "Nunca",
      "Cuando algo va mal",
      "Una vez, al final",
      "En fechas fijas",
      "En fechas fijas, y por ello cambiamos o detenemos cosas",
    ],
  },
  decided: {
    ask: "¿Cómo se decide qué tecnología comprar o desarrollar?",
    anchors: [
      "Se la lleva quien más insiste",
      "Cada caso por separado",
      "Una persona compara los casos",
      "Entre todos, según los objetivos de la empresa",
      "Entre todos, según los objetivos y siempre con las mismas preguntas",
    ],
  },
  budget: {
    ask: "¿De dónde sale el dinero para la tecnología?",
    anchors: [
      "De lo que sobra",
      "Del importe del año pasado",
      "De un plan anual",
      "De un plan que sigue los objetivos",
      "De un plan así, que cambia durante el año si cambian los objetivos",
    ],
  },
  stopped: {
    ask: "¿Qué pasa con un proyecto que ya no sirve a ningún objetivo?",
    anchors: [
      "Sigue, porque ya se ha gastado mucho",
      "Se va apagando",
      "Se detiene cuando falta dinero",
      "Se detiene en la siguiente revisión",
      "Se detiene enseguida, y su dinero y su gente se aprovechan mejor",
    ],
  },
  table: {
    ask: "¿Quién habla por la tecnología cuando la empresa hace sus planes?",
    anchors: [
      "Nadie",
      "Un proveedor, de vez en cuando",
      "Alguien a quien se informa después",
      "Alguien que se sienta a la mesa",
      "Alguien que además trae ideas de negocio nuevo",
    ],
  },
  sponsor: {
    ask: "¿Tiene cada inversión a alguien en la empresa que responda de su resultado?",
    anchors: [
      "No",
      "La más grande",
      "La mayoría, sobre el papel",
      "Todas, y les hacen seguimiento",
      "Todas, y comparten riesgo y éxito con quienes la desarrollan",
    ],
  },
  connected: {
    ask: "¿Cómo de bien se pasan datos sus sistemas?",
    anchors: [
      "Nada, se teclea todo dos veces",
      "Con archivos que van y vienen",
      "Los dos más importantes están conectados",
      "La mayoría están conectados",
      "Todos, y también los de los socios donde ayuda",
    ],
  },
  standards: {
    ask: "¿Tienen reglas sobre qué sistemas y datos se usan?",
    anchors: [
      "No, cada uno elige los suyos",
      "Costumbres, no reglas",
      "Una lista para los sistemas principales",
      "Reglas que se cumplen",
      "Reglas que se cumplen y se revisan cuando cambia la empresa",
    ],
  },
  change: {
    ask: "¿Con qué rapidez siguen los sistemas cuando la empresa cambia de rumbo?",
    anchors: [
      "Nos frenan",
      "Con mucho tiempo y dinero",
      "En menos de un año",
      "En menos de un trimestre",
      "En semanas, están pensados para ello",
    ],
  },
  trained: {
    ask: "Cuando llega algo nuevo, ¿se forma a la gente antes de empezar?",
    anchors: [
      "No, lo descubren por su cuenta",
      "Se enseña a unos pocos",
      "A la mayoría, a menudo tarde",
      "A todos, antes de empezar",
      "A todos, y la formación sigue después",
    ],
  },
  learning: {
    ask: "¿Encuentran y conservan a personas con lo que sus planes exigen?",
    anchors: [
      "No",
      "Con suerte",
      "Para los sistemas de hoy",
      "Para los planes de este año",
      "También para lo que vendrá después",
    ],
  },
  try: {
    ask: "¿Qué pasa con quien prueba una forma nueva de trabajar con tecnología?",
    anchors: [
      "Se le dice que lo deje",
      "Nadie se entera",
      "Se permite",
      "Se le da tiempo",
      "Se le da tiempo, y lo que funciona se extiende",
    ],
  },
};

export const checkup: typeof english = {
  title: "Autodiagnóstico",
  intro: "Elija la respuesta que hoy encaja con su empresa. Omita lo que no sepa.",
  levels: ["Inicial", "Comprometido", "Establecido", "Mejorado", "Optimizado"],
  questions,
  areas: {
    communications: {
      name: "Entenderse",
      firstStep:
        "Cuente los objetivos de este año a quienes se ocupan de su tecnología y pregunte qué necesita cada uno de ellos.",
    },
    value: {
      name: "Saber qué aporta",
      firstStep:
        "Dé a cada inversión en marcha una cifra de negocio que deba mover y una fecha para comprobarlo.",
    },
    governance: {
      name: "Decidir",
      firstStep: "Puntúe cada propuesta según los objetivos antes de prometer dinero.",
    },
    partnership: {
      name: "Trabajar juntos",
      firstStep: "Nombre para cada inversión a una persona de la empresa que responda de su resultado.",
    },
    scope: {
      name: "Sistemas que encajan y siguen",
      firstStep: "Averigüe dónde se teclea lo mismo dos veces y conecte primero esos dos sistemas.",
    },
    skills: {
      name: "Personas y competencias",
      firstStep: "Forme a la gente antes del próximo arranque e inclúyalo en su coste.",
    },
  },
  links: {
    "strategy-organisation": {
      ask: "¿Están las personas y los procesos organizados para lo que la empresa quiere ser?",
      anchors: [
        "Tiran en otra dirección",
        "En pocos sitios",
        "Para el objetivo principal",
        "Para la mayoría de los objetivos",
        "Para todos, y cambian cuando cambian los objetivos",
      ],
    },
    "technology-systems": {
      ask: "¿Encajan los sistemas que usan con el rumbo que eligieron para su tecnología?",
      anchors: [
        "No hay rumbo, o nada encaja",
        "Unos pocos",
        "Los más nuevos",
        "La mayoría",
        "Todos, y los viejos se retiran según un plan",
      ],
    },
    "strategy-technology": {
      ask: "¿Se eligen juntos los mercados y la tecnología?",
      anchors: [
        "No tienen nada que ver",
        "La tecnología se entera después",
        "La tecnología sigue el plan de negocio",
        "Cada uno se contrasta con el otro",
        "Son un solo plan",
      ],
    },
    "organisation-systems": {
      ask: "¿Ayudan los sistemas a que la gente trabaje como la empresa quiere?",
      anchors: [
        "La gente los esquiva",
        "A veces estorban",
        "Hacen lo básico",
        "Ayudan en la mayor parte del trabajo",
        "Ayudan en todo, y la gente les da forma",
      ],
    },
  },
  perspectives: {
    "strategy-execution": "Ejecutar la estrategia",
    "technology-transformation": "Renovar la tecnología",
    "competitive-potential": "Ganar negocio nuevo con tecnología",
    "service-level": "Dar buen servicio al resto de la empresa",
  },
  level: (name, level) => `${name}: nivel ${level.toFixed(1).replace(".", ",")} de 5`,
  weakest: (names) =>
    names.length === 1
      ? `Lo más débil: ${names.join("")}. Empiece por aquí.`
      : `Lo más débil, por igual: ${names.join(", ")}. Empiece por cualquiera.`,
  unanswered: (count) =>
    count === 1
      ? "1 pregunta está sin responder; no cuenta."
      : `${count} preguntas están sin responder; no cuentan.`,
  noOverall: "El nivel global necesita al menos una respuesta en cada área.",
};

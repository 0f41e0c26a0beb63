import type { helpPage as english } from "../en/help.ts";

/** Una página breve para cada vista, por su nombre. */
export const help: Readonly<Record<string, readonly string[]>> = {
  understood: [
    "La imagen es su propia tabla, cada parte en su color. Si la forma es correcta, casi todo lo demás también.",
    "Pulse una parte para ir a sus celdas y ver qué más podría ser. «Corregir» las abre todas.",
    "Lo que parece venir al caso y no se usa está nombrado; basta pulsarlo para decir qué es.",
    "Aquí no se escribe nada en su hoja.",
  ],
  start: [
    "No se ha encontrado nada que puntuar. Indique dónde están sus tablas o haga crear dos hojas.",
    "Los objetivos son lo que la empresa quiere; las inversiones, en qué tecnología gasta o piensa gastar.",
  ],
  complete: ["Hay algunas tablas. Lo que falta se crea a su alrededor; las suyas quedan como están."],
  "check-up": [
    "Preguntas sobre cómo sigue aquí la tecnología a la estrategia. Pulse de 1 a 5 o diga que no lo sabe.",
    "Puede salir en cualquier pregunta y seguir después. Las respuestas se guardan en este libro.",
  ],
  reviews: [
    "Lo que ha cambiado desde una revisión anterior, por su causa. Pulse un punto para comparar con otra.",
    "La instantánea se guarda en una hoja oculta de este libro. Desaparece al quitar AlignScore.",
  ],
  delivered: [
    "Lo prometido en una revisión anterior, junto a lo que han hecho los indicadores desde entonces. Solo objetivos con indicador.",
    "Se ofrece la confianza ganada. Cuenta solo cuando usted la adopta.",
  ],
  "trade-offs": [
    "Preguntas sobre sus pesos, y solo aquellas cuya respuesta podría cambiar un veredicto. Acaban cuando ninguna puede ya.",
    "Elija lo que prefiera o diga que da igual. Puede salir en cualquier pregunta y seguir después.",
  ],
  formula: [
    "Una de nuestras funciones en una sola celda, con los argumentos de sus tablas. Sigue cada cambio.",
    "En la línea de una inversión trata de ella; en otro sitio, de todas, y llena tantas celdas como resultados tiene.",
    "Solo se llenan celdas vacías. Deshacer la quita.",
  ],
  raters: [
    "Cada persona rellena una hoja sin ver las cifras de las demás. Cuando todas terminan, se ve dónde difieren más.",
    "Hablen primero de eso. El valor acordado, o el central de todos, pasa a la tabla cuando usted lo diga.",
  ],
  "check-table": [
    "Lo que está mal en su propia tabla; primero lo que cambia quién gana. No se escribe nada hasta pulsar «Reparar».",
    "Lo que usted deja, así queda, aunque se muevan las filas. Lo seguro se repara de una vez y se deshace de una vez.",
  ],
  overview: [
    "Cuánto sirve el gasto a la estrategia y qué hacer a continuación. Pulse una cifra para ver de qué se compone.",
    "Es gasto lo que está en marcha o propuesto. Las ideas no cuentan hasta que se proponen.",
  ],
  objectives: [
    "Lo que la empresa quiere y cuánto pesa cada objetivo. «Fijar los pesos» ofrece cuatro maneras de hallarlos.",
  ],
  objective: ["Describa el objetivo y en qué se notará que se ha alcanzado. Debajo se ve qué cambia."],
  investments: [
    "Verde es lo que aporta una inversión; rayado, lo que espera a resolver pendientes; rojo, aquello a lo que perjudica. Las rayas son los dos límites.",
    "Mueva un límite por su tirador o con las flechas. Pulse un recuento para ver solo esas.",
  ],
  investment: [
    "De dónde sale cada punto. Pulse otra valoración para ver qué se sigue; no se escribe nada hasta que usted lo diga.",
    "Todo lo que estorba figura con su celda. La chincheta selecciona en la hoja lo que abra aquí.",
  ],
  plan: [
    "La mejor selección dentro del presupuesto. Mueva el control y fije lo que deba entrar o salir; por qué no están las demás se comprueba, no se adivina.",
    "«Trimestres» la ordena en el tiempo; «Certeza» dice qué merece discusión. No se escribe nada hasta que usted lo diga.",
  ],
  "what-if": [
    "Mueva los pesos o elija abajo una inversión y cambie sus valoraciones: las cinco primeras responden al momento.",
    "Guarde con un nombre lo que ha probado para comparar futuros.",
  ],
  write: [
    "Los resultados van a columnas nuevas o a una hoja propia. Solo se sobrescriben celdas que son de AlignScore.",
  ],
  wizard: ["Cinco pasos breves del nombre al veredicto. Al cerrar se conserva lo que ha rellenado."],
  remove: [
    "Primero se ve qué desaparecería y qué se queda porque alguien lo ha cambiado. «Deshacer» lo devuelve todo.",
  ],
  settings: [
    "Presupuesto, límites, cómo se escriben los resultados y olvidar lo que AlignScore guarda en este libro.",
  ],
};

/** Lo que figura además en cada página. */
export const helpPage: typeof english = {
  title: "Ayuda",
  keys: "Teclas",
  keyList: [
    ["1 2 3 4", "responder a una pregunta"],
    ["/", "buscar inversiones"],
    ["Arriba, Abajo", "recorrer una lista o elegir un peso"],
    ["Izquierda, Derecha", "mover un peso o un límite; con Mayús, a pasos grandes"],
    ["0 … 9", "poner una valoración; tras −, una negativa"],
    ["Retroceso", "borrar una valoración"],
    ["Entrar", "abrir o seguir"],
    ["Esc", "volver atrás; no se pierde nada"],
    ["?", "para qué sirve esta vista"],
  ],
};

/** Readiness: what must be in place first. */
export const READINESS_HEADERS = {
  people:
    "people|staff|staff trained|staff readiness|team readiness|user readiness|team trained|users trained|people trained|staff ready|people ready|training|trained|training done|skills ready|team ready|people readiness|" +
    "mitarbeiter|mitarbeitende|personal|mitarbeiter geschult|personal geschult|schulung|geschult|menschen|team bereit|" +
    "personnel|personnel forme|equipe formee|equipes formees|formation|personnes|equipe prete|collaborateurs formes|" +
    "personas|personal capacitado|personal formado|capacitacion|formacion|equipo listo|pessoas|equipe treinada|pessoal treinado|treinamento|formacao|" +
    "persone|personale|personale formato|formazione|team pronto",
  process:
    "process|processes|process ready|processes ready|process readiness|workflow ready|procedures ready|procedures|" +
    "prozess|prozesse|prozesse bereit|prozess bereit|ablaufe|ablaufe bereit|processus|processus prets|procedures pretes|procesos|proceso|procesos listos|" +
    "processos|processo|processos prontos|processi|processi pronti|procedure",
  data:
    "data|data ready|data readiness|data quality|data available|daten|daten bereit|datenqualitat|datenlage|donnees|donnees pretes|qualite des donnees|" +
    "datos|datos listos|calidad de datos|dados|dados prontos|qualidade dos dados|dati|dati pronti|qualita dei dati",
  systems:
    "systems|system ready|systems ready|systems readiness|technology ready|technology readiness|tech ready|tech readiness|system readiness|it readiness|infrastructure|infrastructure ready|it ready|technical readiness|" +
    "systeme|systeme bereit|technik bereit|infrastruktur|it bereit|systemes|systemes prets|infrastructure prete|sistemas|sistemas listos|infraestructura|" +
    "sistemas prontos|infraestrutura|sistemi|sistemi pronti|infrastruttura",
  capability:
    "capability level|capability readiness|fahigkeit vorhanden|niveau de capacite|nivel de capacidad|nivel de capacidade|livello di capacita",
  overall:
    "ready|readiness|overall readiness|readiness overall|are we ready|how ready|bereit|bereitschaft|reifegrad|einsatzbereit|pret|prete|preparation|etat de preparation|" +
    "listo|preparacion|preparado|estamos listos|pronto|prontidao|preparacao|siamo pronti|prontezza",
};

import type { Texts } from "../en.ts";

export const whatIf: Texts["whatIf"] = {
  writeLabel: "Ausprobiertes schreiben",
  isFormula: (address) =>
    `${address} enthält eine Formel, die nicht überschrieben wird. Ändern Sie, woraus sie rechnet, oder tippen Sie eine Zahl darüber.`,
  noRatingColumn: (objective) =>
    `Ihre Tabelle hat keinen Platz für eine Bewertung von ${objective}. Fügen Sie eine Spalte mit dieser Überschrift hinzu und versuchen Sie es dann noch einmal.`,
  noTable: (name) => `${name} steht in keiner Tabelle von Vorhaben, die es aufnehmen könnte.`,
  noReadinessColumn: (name) =>
    `Ihre Tabelle hat keine Spalte für „${name}“. Bearbeiten Sie das Vorhaben, um eine hinzuzufügen, und versuchen Sie es dann noch einmal.`,
  notFree: (address) =>
    `${address}, wo es hinkäme, ist nicht leer. Schaffen Sie dort Platz und versuchen Sie es dann noch einmal.`,
  readOtherwise: (address) =>
    `In ${address} geschrieben, würde es als etwas anderes gelesen. Ändern Sie es in der Tabelle.`,
  noCapabilityCell: (name) => `Der Stand von ${name} steht in keiner eigenen Zelle.`,
};

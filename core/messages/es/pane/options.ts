import type { Texts } from "../../en.ts";

export const options: Texts["pane"]["options"] = {
  place: "Opciones",
  title: (count) => (count === 2 ? "Una de dos" : `Una de ${count}`),
  ahead: (points) => (points === "1" ? "Primera por 1 punto." : `Primera por ${points} puntos.`),
  because: (reason, about) =>
    (
      ({
        behind: "Está demasiado lejos.",
        dominated: `${about === "" ? "Otra" : about} la iguala o supera en todo.`,
        "gate-failed-for-good": `No cumple ${about}, y no tiene arreglo.`,
        veto: `Causa un daño total a ${about}.`,
      }) as Readonly<Record<string, string>>
    )[reason] ?? about,
  howSure: "Certeza",
  firstIn: (name, share) => `${name} con ${share}`,
  nearby: (shares) => `Cuál queda primera en mil ponderaciones cercanas: ${shares}.`,
  tryWeights: "Probar pesos",
  write: "Escribir el resultado",
  add: "Nueva opción",
};

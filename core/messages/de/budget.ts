import type { Texts } from "../en.ts";

/** Das Budget dieses Jahres, und was in seinem Plan ist. */
export const budget: Texts["budget"] = {
  out: "Lohnt sich, ist aber nicht im Plan dieses Jahres",
  outBecause: (why) => `Lohnt sich, ist aber nicht im Plan dieses Jahres: ${why}.`,
  keptOut: "Bleibt aus dem Plan dieses Jahres heraus",
  isIn: "Im Plan dieses Jahres",
  signs: "Scheibe neben den Kosten: im Plan dieses Jahres. Ring: lohnt sich, ist aber nicht darin.",
  used: (used, budget) => `${used} vom Budget dieses Jahres (${budget}) sind vergeben.`,
  over: (over, budget) =>
    `Kein Plan ist möglich: Was auf jeden Fall drin bleibt, liegt ${over} über dem Budget dieses Jahres von ${budget}.`,
  impossible: "Kein Plan hält alles ein, was gelten muss; unter „Plan“ steht, was sich widerspricht.",
  left: (left) => `${left} bleiben übrig.`,
  unpriced: (count) =>
    count === 1
      ? "1 Vorhaben hat keine Kosten, deshalb ist kein Geld dafür eingeplant."
      : `${count} Vorhaben haben keine Kosten, deshalb ist kein Geld dafür eingeplant.`,
  ofBudget: (budget) => `von ${budget} dieses Jahres vergeben`,
  overBudget: (budget) => `über dem Budget dieses Jahres von ${budget}`,
  noPlan: (budget) => `Plan ist mit ${budget} dieses Jahr möglich`,
  no: "Kein",
  draft: {
    kept: (used, budget) =>
      `Es läuft, muss sein oder bleibt drin und wird deshalb zuerst bezahlt: Von ${budget} dieses Jahres wären ${used} vergeben.`,
    in: (used, budget) => `Es wäre im Plan dieses Jahres: Von ${budget} wären ${used} vergeben.`,
    out: (why) => `Es wäre nicht im Plan dieses Jahres: ${why}.`,
    keptOut: "Es bleibt aus dem Plan dieses Jahres heraus.",
    unpriced: "Geben Sie Kosten an, dann zeigt sich, ob es ins Budget dieses Jahres passt.",
    impossible: "Damit hält kein Plan alles ein, was gelten muss.",
    pushes: (budget, names) => `Mit ${budget} würde es ${names} aus dem Plan drängen.`,
    brings: (names) => `${names} käme mit ihm dazu.`,
  },
};

import type { excelHelp as english } from "../en/excel-help.ts";

/** La página que explica el complemento en Excel. */
export const excelHelp: typeof english = {
  title: "AlignScore en Excel",
  start:
    "En la pestaña Inicio, elija AlignScore. El panel dice qué objetivos e inversiones ha encontrado en su libro; corrija lo que no sea así y pida las puntuaciones. No se escribe nada hasta que usted lo diga, y todo lo escrito se puede deshacer en un solo paso.",
  update:
    "«Update scores», en la pestaña Inicio, vuelve a leer el libro y escribe las puntuaciones donde se escribieron la última vez.",
  colleagues:
    "Quienes no tengan AlignScore ven los últimos resultados de sus funciones hasta que Excel recalcula, y después #¿NOMBRE?. Para ellos, escriba valores o fórmulas para todos.",
  privacy:
    "Su libro se queda en Excel: AlignScore no tiene servidor propio y no envía nada. La página carga Office.js de Microsoft, como todo complemento de Office.",
  blanks:
    'Excel para Windows y Mac entrega a estas funciones una celda vacía como 0, que es una valoración como cualquier otra. Las fórmulas que escribe AlignScore lo tienen en cuenta. Si escribe usted una, ponga SI(rango="";"";rango) en lugar de un rango con celdas vacías: =ALIGNSCORE(SI(B2:F9="";"";B2:F9);B1:F1).',
  functions: "Funciones",
  supportTitle: "Ayuda de AlignScore",
  support:
    "Mire primero qué dice el panel: nombra la celda y qué hacer. «Leer de nuevo» vuelve a leer el libro. Si las funciones muestran #¿NOMBRE? u #OCUPADO!, cierre el libro y ábralo otra vez; si el panel queda vacío, ciérrelo y elija de nuevo AlignScore en la pestaña Inicio.",
  contact: (address) =>
    `Para lo demás, escriba a ${address}. Diga qué Excel usa (Archivo, Cuenta) y qué decía el mensaje; no envíe su libro.`,
  noContact:
    "Para lo demás, pregunte a quien le dio el complemento. Diga qué Excel usa (Archivo, Cuenta) y qué decía el mensaje; no envíe su libro.",
  privacyTitle: "Privacidad de AlignScore",
  kept: "Lo que AlignScore guarda (sus correcciones, decisiones y borradores, y marcas de las celdas que escribió) está en el propio libro y va con él. No guarda nada en su equipo ni en otro sitio, y no cuenta ni mide nada.",
  host: "Quien publica los archivos del complemento ve, como en cualquier página web, que se han descargado y desde qué dirección.",
};

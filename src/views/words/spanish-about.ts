// How to read and check the site, in Spanish.

import type { ENGLISH_ABOUT } from "./english-about.ts";
import type { Widened } from "./shape.ts";

export const SPANISH_ABOUT: Widened<typeof ENGLISH_ABOUT> = {
  draftTitle: "Sobre este borrador",
  title: "Cómo comprobar este sitio",
  accepted: "Un programa halló en los documentos lo que figura aquí, y una persona lo aceptó.",
  lead: "Muestra lo que dicen los documentos y dónde lo dicen. No es asesoramiento jurídico, y no decide quién tiene razón.",
  check: {
    title: "Cómo comprobar una línea",
    follow: "Siga las palabras. Abren el documento del que se tomaron, con las mismas palabras marcadas.",
    around: "Lea lo que está antes y después.",
    compare:
      "Compare con el archivo original. Su nombre y su SHA-256 (una huella digital de sus bytes) figuran al principio de la página del documento.",
    wrong:
      "Si una línea y su pasaje no dicen lo mismo, la línea está equivocada. Los documentos no se modifican nunca.",
  },
  glossary: {
    title: "Qué significan las palabras",
    stated: "Afirmado, relatado, dicho",
    statedMeans: "Lo dice el documento, con su propia voz o con las palabras de alguien a quien nombra.",
    alleged: "Alegado",
    allegedMeans:
      "Alguien lo sostiene en contra de otra persona. Que se alegue no lo demuestra. El nombre de quien lo alega está siempre al lado.",
    denied: "Negado",
    deniedMeans: "Alguien dice que no es así.",
    found: "Determinado",
    foundMeans: "Un tribunal dice que es así, en ese procedimiento y según su estándar de prueba.",
    ordered: "Ordenado",
    orderedMeans:
      "Un tribunal o una autoridad dice que debe hacerse. «Se ordenó su puesta en libertad» no significa «fue puesto en libertad».",
    scheduled: "Programado",
    scheduledMeans: "Se fijó para esa fecha. Si tuvo lugar es otra afirmación.",
    tiers: "Dicho · atribuido por la posición · sin atribuir",
    tiersMean:
      "Con qué seguridad una cita pertenece a quien habla: el texto nombra a quien habla; el programa lo tomó de lo que está cerca; o no se nombra a nadie.",
    origin: "Origen",
    originMeans:
      "Pasajes que proceden de una misma fuente, como un comunicado de prensa y los artículos que lo reproducen. Cinco reproducciones son un solo origen, no cinco fuentes. Solo se dice cuál fue la primera cuando las fechas o el texto lo muestran.",
    dates: "Fechas",
    datesMean:
      "Una fecha es tan exacta como la da la fuente. «Entre el 3 y el 6 de mayo» significa que cualquiera de esos días es posible. «Sin fecha» significa que nada en los documentos dice cuándo.",
    otherCase: "Sobre otro caso",
    otherCaseMeans:
      "El documento menciona los mismos tribunales, organismos o lugares, pero otro caso. Nada de él figura en la cronología.",
    receipt: "Recibo",
    receiptMeans: "Qué fue de un archivo: leído, leído en parte o no leído, con el motivo.",
  },
  signs: {
    title: "Colores y signos",
    text: "En un documento, un nombre subrayado con puntos lleva a su página. Un fragmento sombreado está también en otro documento; la nota al lado dice dónde. El texto atenuado es un pie de imagen, o palabras que una página repite o toma de otra. Ningún significado depende solo del color.",
  },
  privacy: {
    title: "Privacidad",
    text: "Estas páginas no cargan nada de otros sitios, no contienen scripts, no ponen cookies y no cuentan a nadie. Se pueden abrir desde una carpeta, sin red, e imprimir.",
    withSearch:
      "Estas páginas no cargan nada de otros sitios, no ponen cookies y no cuentan a nadie. Solo la página de búsqueda contiene un script, que es del propio sitio. Se pueden abrir desde una carpeta, sin red, e imprimir.",
  },
};

// The lists of the record, in Spanish.

import type { ENGLISH_ROOMS } from "./english-rooms.ts";
import { plural } from "./plural.ts";
import type { Widened } from "./shape.ts";

const AS_PRINTED = "Los nombres figuran tal como los escriben los documentos, por su primera letra.";

export const SPANISH_ROOMS: Widened<typeof ENGLISH_ROOMS> = {
  timeline: {
    title: "Cronología",
    intro:
      "Lo que los documentos fechan, en orden. Cada fecha es tan exacta como la da su fuente. Cada línea dice cómo se afirma algo y quién lo afirma, y lleva al pasaje.",
    years: "Años",
    undated: "Sin fecha",
    empty: "No se encontró ninguna afirmación con fecha.",
  },
  allegations: {
    title: "Acusaciones, pruebas y conclusiones judiciales",
    intro:
      "De qué se acusa a alguien y quién lo acusa, qué se ofrece como prueba y qué concluyeron quienes juzgan. Una acusación no es un hecho. Dos órganos pueden llegar a conclusiones distintas, cada uno según su propio estándar de prueba.",
    empty: "No se encontró en los documentos ninguna acusación, prueba ni conclusión judicial.",
    groups: {
      allegations: "Acusaciones",
      claims: "Lo que sostiene la defensa",
      conduct: "Lo que, según se afirma, las autoridades hicieron o dejaron de hacer",
      findings: "Otras conclusiones judiciales",
      evidence: "Pruebas de las que se habla",
    },
    jumps: {
      allegations: "Acusaciones",
      claims: "Lo que sostiene la defensa",
      conduct: "Actuación de las autoridades",
      findings: "Conclusiones judiciales",
      evidence: "Pruebas",
    },
    against: (act, who) => `${act}: ${who}`,
    unknown: "no se reconoció a quién se acusa",
    alleged: "Lo que se alega",
    denied: "Negado, o referido como falso",
    evidence: "Pruebas",
    found: "Lo que se determinó",
    near: "Conclusiones judiciales que quizá se refieran a esta acusación",
    notFound:
      "El programa no halló ninguna conclusión de un tribunal que nombre este acto y a esta persona o que pueda referirse a ellos.",
    told: (outcome) => `*Relatado:* ${outcome}`,
    by: (forum) => ` por ${forum}`,
    standard: (standard) => `; estándar de prueba: ${standard}`,
    burden: (who) => `; carga de la prueba: ${who}`,
  },
  exchanges: {
    groups: { pairs: "Lo que se dijo y lo que se respondió", silences: "Preguntados que no respondieron" },
    jumps: { pairs: "Declaración y respuesta", silences: "Sin respuesta" },
    said: "Se dijo",
    answered: "Se respondió",
  },
  documents: {
    title: "Documentos",
    intro:
      "Todos los documentos recibidos, cada uno con su propia fecha. Abra uno para leer su texto; cada pasaje tiene su propia dirección.",
    empty: "No hay documentos.",
    own: "En este caso",
    unreadable: "No se pudieron leer",
    related: "Sobre otro caso",
    missing: (what) => `*Leído en parte.* Falta: ${what}`,
    notRead: (reason) => `*No se pudo leer: ${reason}.*`,
  },
  receipts: {
    title: "Recibos",
    intro:
      "Cada archivo termina con un recibo. Lo que no se pudo leer, o no del todo, va primero, con lo que conviene hacer.",
    empty: "No hay archivos.",
    unreadable: "No se pudieron leer",
    partial: "Leídos en parte",
    read: "Leídos",
    missing: (what) => `Falta: ${what}`,
    reason: (reason) => `*${reason}.*`,
    copies: (n) => plural("es", n, { other: "los mismos bytes están en # lugares" }),
    notReadIn: (language, what) => `No se leyó en ${language}: ${what}.`,
    onlyIn: (what, only) => `${what} (solo ${only})`,
    semicolon: "; ",
  },
  entries: {
    people: "Personas",
    peopleIntro: `A quién nombran los documentos. ${AS_PRINTED}`,
    organizations: "Organizaciones",
    organizationsIntro: `Organizaciones, tribunales y centros que nombran los documentos. ${AS_PRINTED}`,
    places: "Lugares",
    placesIntro: `Lugares que nombran los documentos. ${AS_PRINTED}`,
    letters: "Letras",
    empty: "No se encontró nada.",
    unnamed: "Sin nombre en los documentos",
    unnamedShort: "Sin nombre",
    otherCase: "Solo en documentos sobre otro caso",
    otherCaseShort: "Otro caso",
    once: "una sola mención",
    attributed: (n) => plural("es", n, { one: "# afirmación atribuida", other: "# afirmaciones atribuidas" }),
    mentionedIn: (mentions, documents) =>
      `${mentions === 0 ? "" : `${plural("es", mentions, { one: "# mención", other: "# menciones" })} `}en ${plural("es", documents, { one: "# documento", other: "# documentos" })}`,
    onlyOther: "solo en documentos sobre otro caso",
    alsoWritten: (names) => `También escrito ${names}`,
    onThisPage: "En esta página",
    nothing: "No consta nada.",
    roles: "Funciones, tal como figuran",
    rolesShort: "Funciones",
    says: "Palabras y afirmaciones que se le atribuyen",
    personSays: "Palabras y afirmaciones que se atribuyen a esta persona",
    saysShort: "Se le atribuye",
    of: "Lo que se dice al respecto",
    ofPerson: "Lo que se dice de esta persona",
    ofShort: "Lo que se dice",
    mentioned: "Dónde se menciona",
    personMentioned: "Dónde se menciona a esta persona",
    mentionedShort: "Menciones",
    namedOn: (day) => `Figura así el ${day}`,
    named: (when) => `Figura así: ${when}`,
    formerly: "anteriormente",
    endedBy: (day) => `ya no figura así el ${day}`,
    sameIn: (n) =>
      plural("es", n, {
        one: "Las mismas palabras en # documento más",
        other: "Las mismas palabras en # documentos más",
      }),
  },
  quotations: {
    title: "Citas",
    intro:
      "Palabra por palabra, por hablante. «Dicho» significa que el texto nombra a quien habla; «atribuido por la posición», que el programa tomó el hablante de lo que está cerca.",
    letters: "Hablantes por primera letra",
    empty: "No se encontró ninguna cita.",
    unattributed: "Sin atribuir",
    alsoIn: (documents) => `También impreso en ${documents}`,
    origins: (n) => plural("es", n, { one: "(# origen)", other: "(# orígenes)" }),
  },
  differences: {
    title: "Dónde difieren las fuentes",
    intro:
      "Dónde unas fuentes se oponen a otras, dónde una suma no cuadra, dónde una fuente está dañada o incompleta y qué nombres pueden ser uno solo. Los pasajes están uno al lado del otro; el sitio no elige entre ellos. Los motivos los redacta el programa, en inglés.",
    empty: "Las comprobaciones no hallaron nada. Eso no significa que todo sea correcto.",
    groups: {
      sources: "Fuentes que se oponen",
      oneSource: "Dañado, incompleto o impreso dos veces",
      names: "Nombres que pueden ser uno solo",
      otherCase: "En documentos sobre otro caso",
    },
    jumps: { sources: "Fuentes", oneSource: "Dañado o incompleto", names: "Nombres", otherCase: "Otro caso" },
    settle: "Qué lo aclararía:",
    andPassages: (n) => plural("es", n, { one: "Y # pasaje más.", other: "Y # pasajes más." }),
    andValues: (n) => plural("es", n, { one: "Y # valor más.", other: "Y # valores más." }),
    alsoIn: (n) => plural("es", n, { one: "También en # pasaje más", other: "También en # pasajes más" }),
  },
  wanted: {
    title: "Documentos buscados",
    intro:
      "A qué se refieren los documentos sin que se haya encontrado entre ellos; en cada grupo, primero lo que más documentos piden. Cuando uno llega, sale de esta lista. Las descripciones las redacta el programa, en inglés.",
    kinds: "Tipos",
    empty: "Se encontraron todos los documentos a los que otros se refieren de modo que se sepa de cuál se trata.",
    otherCase: "Solo mencionado en documentos sobre otro caso",
    whereToGet: "Dónde conseguirlo:",
    andIn: (n) => plural("es", n, { one: "Y en # documento más.", other: "Y en # documentos más." }),
  },
  repeats: {
    title: "Repeticiones",
    intro:
      "Palabras que están en más de un lugar. Cuentan como una sola fuente, por muchas veces que se impriman. Solo se dice cuál fue la primera cuando hay indicios de ello.",
    empty: "Ningún texto de ocho palabras o más, salvo las frases hechas, está en dos lugares.",
    words: (n) => plural("es", n, { one: "# palabra", other: "# palabras" }),
    twice: "dos veces en un documento",
    in: (n) => plural("es", n, { one: "en # documento", other: "en # documentos" }),
    first: "primero",
    firstIn: (document) => `Primero en ${document}`,
    notEstablished: "No está establecido cuál fue el primero",
    because: (basis) => `: ${basis}.`,
  },
};
